/** Help articles: reading, searching, counting what helped. */
@NullMarked
package io.breakwater.chatbot.article;

import org.jspecify.annotations.NullMarked;
