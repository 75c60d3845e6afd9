/** Tells conversations of changes that their customers want to hear of. */
@NullMarked
package io.breakwater.chatbot.subscribe;

import org.jspecify.annotations.NullMarked;
