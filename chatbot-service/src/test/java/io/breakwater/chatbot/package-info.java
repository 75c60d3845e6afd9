/** Tests of the whole service. */
@NullMarked
package io.breakwater.chatbot;

import org.jspecify.annotations.NullMarked;
