package io.breakwater.chatbot.content;

/**
 * A file of content.
 *
 * @param name as mistakes name it
 * @param stem the name without folder and ending: a flow's id, a language
 */
public record ContentFile(String name, String stem, String content) {}
