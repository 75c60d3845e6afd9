/** The command line. */
@NullMarked
package io.breakwater.nlu.cli;

import org.jspecify.annotations.NullMarked;
