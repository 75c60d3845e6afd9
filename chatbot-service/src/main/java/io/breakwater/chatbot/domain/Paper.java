package io.breakwater.chatbot.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document that a flow has ordered.
 *
 * @param id {@code doc_…}, the same for the same step of the same message
 * @param fields what it states, already confirmed by the exchange
 */
public record Paper(String id, Kind kind, String language, Map<String, String> fields) {
    public static final String PREFIX = "doc_";

    /** The kinds of documents that can be made, and the things of the account that each states. */
    public enum Kind {
        PROOF_OF_PAYMENT("customer", "payment");

        private final String[] subjects;

        Kind(String... subjects) {
            this.subjects = subjects;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Names that a flow must know before it can order this document. */
        public String[] subjects() {
            return subjects.clone();
        }

        public static Optional<Kind> of(String word) {
            return Stream.of(values()).filter(k -> k.word().equals(word)).findFirst();
        }
    }

    public Paper {
        fields = Map.copyOf(fields);
    }

    /** Where its owner fetches it, on the gateway. */
    public String href() {
        return "/v1/documents/" + id;
    }
}
