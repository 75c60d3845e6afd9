/** Texts with intents, read from CSV files and folders; what cannot be read is told with file and line. */
@NullMarked
package io.breakwater.nlu.data;

import org.jspecify.annotations.NullMarked;
