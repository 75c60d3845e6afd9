/** The one door to the exchange's account data. */
@NullMarked
package io.breakwater.chatbot.exchange;

import org.jspecify.annotations.NullMarked;
