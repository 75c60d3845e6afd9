/** Files that people write for the bot, and what is wrong with them. */
@NullMarked
package io.breakwater.chatbot.content;

import org.jspecify.annotations.NullMarked;
