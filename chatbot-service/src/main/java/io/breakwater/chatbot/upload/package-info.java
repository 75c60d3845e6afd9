/** Files that customers send: checked, scanned, passed on to the exchange, and not kept. */
@NullMarked
package io.breakwater.chatbot.upload;

import org.jspecify.annotations.NullMarked;
