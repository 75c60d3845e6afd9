package io.breakwater.chatbot.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document that a flow has ordered.
 *
 * @param id {@code doc_…}, the same for the same step of the same message
 * @param fields what it states, already confirmed by the exchange: {@code payment.amount}, and {@code bookings.0.amount}
 *     for the first thing of a list
 */
public record Paper(String id, Kind kind, String language, Map<String, String> fields) {
    public static final String PREFIX = "doc_";

    /** The kinds of documents that can be made, and the things of the account that each states. */
    public enum Kind {
        PROOF_OF_PAYMENT("", "customer", "payment"),
        PROOF_OF_ADDRESS("", "customer", "account"),
        ACCOUNT_STATEMENT("bookings", "customer", "statement");

        private final String list;
        private final String[] subjects;

        Kind(String list, String... subjects) {
            this.list = list;
            this.subjects = subjects;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Names that a flow must know before it can order this document. */
        public String[] subjects() {
            return subjects.clone();
        }

        /** The name of the list that a flow must have fetched before, for a document that prints one. */
        public Optional<String> list() {
            return Optional.of(list).filter(name -> !name.isEmpty());
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
