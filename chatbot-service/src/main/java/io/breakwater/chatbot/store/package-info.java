/** The state of conversations, which several features share. */
@NullMarked
package io.breakwater.chatbot.store;

import org.jspecify.annotations.NullMarked;
