/** Conversations that a person takes over, and those that come back. */
@NullMarked
package io.breakwater.chatbot.handover;

import org.jspecify.annotations.NullMarked;
