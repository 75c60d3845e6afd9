/** Papers that a flow has ordered for a customer, such as a proof of payment. */
@NullMarked
package io.breakwater.chatbot.document;

import org.jspecify.annotations.NullMarked;
