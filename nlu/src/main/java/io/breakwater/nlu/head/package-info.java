/** The linear layer that turns a sentence vector into scores of intents. */
@NullMarked
package io.breakwater.nlu.head;

import org.jspecify.annotations.NullMarked;
