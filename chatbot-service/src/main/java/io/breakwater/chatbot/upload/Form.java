package io.breakwater.chatbot.upload;

import io.breakwater.chatbot.domain.DocumentType;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a customer has sent, as it came.
 *
 * @param purpose which of the documents that were asked for
 * @param name as the client calls the file
 * @param declaredType as the client says; empty when it says nothing
 */
record Form(DocumentType purpose, String name, String declaredType, byte[] content) {
    static final String FILE = "file";
    static final String PURPOSE = "purpose";
    /** Said of a purpose that is none. */
    static final String PURPOSES = "must be one of "
            + Arrays.stream(DocumentType.values()).map(DocumentType::word).collect(Collectors.joining(", "));
}
