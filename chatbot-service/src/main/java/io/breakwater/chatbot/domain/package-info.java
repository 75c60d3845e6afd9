/** The dialogue itself, pure: flows, the state of a conversation, and what one message changes. No framework. */
@NullMarked
package io.breakwater.chatbot.domain;

import org.jspecify.annotations.NullMarked;
