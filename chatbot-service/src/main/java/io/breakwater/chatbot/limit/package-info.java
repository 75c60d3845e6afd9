/** How often customers may do what costs something or tempts to guess. */
@NullMarked
package io.breakwater.chatbot.limit;

import org.jspecify.annotations.NullMarked;
