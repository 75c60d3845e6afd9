/** The optional language model: asked under a budget, for an answer from articles, and checked before it is heard. */
@NullMarked
package io.breakwater.chatbot.model;

import org.jspecify.annotations.NullMarked;
