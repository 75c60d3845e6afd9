package io.breakwater.chatbot.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents that customers can send through a conversation. A selfie is none of them: the app must see who takes it. */
public enum DocumentType {
    IDENTITY_DOCUMENT,
    PROOF_OF_ADDRESS,
    SOURCE_OF_FUNDS;

    /** As the exchange and the API call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DocumentType> of(String word) {
        return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** Those among what the exchange says is missing. */
    static List<DocumentType> among(String missing) {
        return Stream.of(missing.split(", ")).flatMap(word -> of(word).stream()).toList();
    }
}
