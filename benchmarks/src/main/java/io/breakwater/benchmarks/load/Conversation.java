package io.breakwater.benchmarks.load;

import org.jspecify.annotations.Nullable;

/** An open conversation: who leads it, what happened in it, and what the customer means to say next. */
final class Conversation {
    private final String id;
    private final Customer customer;
    private final Transcript transcript;
    private @Nullable Utterance planned;
    private @Nullable EventStream stream;
    private int requests;
    private int messages;

    Conversation(String id, Customer customer, Tally tally) {
        this.id = id;
        this.customer = customer;
        this.transcript = new Transcript(id, tally);
    }

    String id() {
        return id;
    }

    Customer customer() {
        return customer;
    }

    Transcript transcript() {
        return transcript;
    }

    /** What comes next: the next step of a dialogue, or something new. */
    Utterance next(MessageMix mix) {
        Utterance next = planned != null ? planned : mix.next(customer.language());
        planned = next.then();
        return next;
    }

    String nextClientMessageId() {
        return "m" + ++messages;
    }

    void requestBegins() {
        requests++;
    }

    void requestEnds() {
        requests--;
    }

    /** Whether nothing is under way, so that a customer would write again. */
    boolean isQuiet() {
        return requests == 0 && transcript.unanswered() == 0;
    }

    void stream(EventStream opened) {
        stream = opened;
    }

    void hangUp() {
        if (stream != null) {
            stream.close();
        }
    }
}
