/** Reminds customers of the question with which a flow waits. */
@NullMarked
package io.breakwater.chatbot.remind;

import org.jspecify.annotations.NullMarked;
