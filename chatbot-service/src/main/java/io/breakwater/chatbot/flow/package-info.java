/** Loads flows and texts from files and refuses mistakes with file and line. */
@NullMarked
package io.breakwater.chatbot.flow;

import org.jspecify.annotations.NullMarked;
