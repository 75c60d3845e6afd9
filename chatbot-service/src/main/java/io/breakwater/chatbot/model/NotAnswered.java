package io.breakwater.chatbot.model;

/** The model gave no answer. Its message names no words of a customer: endpoints repeat in their errors what they were sent. */
final class NotAnswered extends RuntimeException {
    /** What it tells of the endpoint, and whether it cost something. */
    enum Kind {
        /** All threads were busy. It was not asked. */
        BUSY,
        /** It refused. It did no work. */
        REFUSED,
        /** It could not be reached. It was not asked. */
        UNREACHED,
        /** It failed, or took too long. It may have worked all the same. */
        FAILED
    }

    private final Kind kind;

    NotAnswered(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
