/** Listens to classified messages and answers them, whole polls at a time. */
@NullMarked
package io.breakwater.chatbot.converse;

import org.jspecify.annotations.NullMarked;
