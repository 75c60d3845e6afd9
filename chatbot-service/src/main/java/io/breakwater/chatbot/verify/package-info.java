/** Makes sure who a customer is: by the token, or by a one-time code that the exchange sends. */
@NullMarked
package io.breakwater.chatbot.verify;

import org.jspecify.annotations.NullMarked;
