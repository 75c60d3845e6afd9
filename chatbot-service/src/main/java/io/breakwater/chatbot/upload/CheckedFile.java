package io.breakwater.chatbot.upload;

import io.breakwater.chatbot.domain.DocumentType;

/**
 * A file of a type that is taken, seen by its content.
 *
 * @param name clean
 * @param sha256 in hexadecimal digits
 */
record CheckedFile(DocumentType purpose, FileType type, String name, byte[] content, String sha256) {}
