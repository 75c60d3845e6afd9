/** A trained intent model: its folder, its card, and reading texts with it. */
@NullMarked
package io.breakwater.nlu.model;

import org.jspecify.annotations.NullMarked;
