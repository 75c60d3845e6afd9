package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentStepTest {
    private static final Map<String, String> PERIOD = Map.of("period", "last_month");
    private static final CollectStep WAIT = new CollectStep(
            "wait",
            "enough",
            new FreeAnswers(java.util.regex.Pattern.compile("yes"), List.of(), null),
            "try.ask",
            "end");

    @Test
    void a_statement_takes_every_booking_with_it_and_the_conversation_carries_none_on() {
        Item[] bookings = IntStream.range(0, 25)
                .mapToObj(i -> new Item(Map.of("id", "B-" + i, "amount", i + ".00")))
                .toArray(Item[]::new);
        Chat chat = aStatement().given(Operation.BOOKINGS, bookings);

        chat.says("go", MadeUp.WISH);

        Paper paper = chat.last().papers().get(0);
        assertThat(paper.kind()).isEqualTo(Paper.Kind.ACCOUNT_STATEMENT);
        assertThat(paper.fields())
                .containsEntry("customer.name", "Anna Whitfield")
                .containsEntry("statement.bookings", "25")
                .containsEntry("bookings.0.id", "B-0")
                .containsEntry("bookings.24.amount", "24.00");
        assertThat(chat.state().stack().get(0).list("bookings")).isEmpty();
    }

    @Test
    void a_document_about_something_unknown_states_nothing_of_it() {
        Chat chat = MadeUp.chat(
                new DocumentStep("make", Paper.Kind.PROOF_OF_ADDRESS, "label.yes", "end"), MadeUp.PERSON, MadeUp.END);

        chat.says("go", MadeUp.WISH);

        assertThat(chat.last().papers().get(0).fields()).isEmpty();
    }

    private static Chat aStatement() {
        return MadeUp.chat(
                        new CallStep("who", Operation.CUSTOMER, "customer", "sum", "person"),
                        new CallStep("sum", Operation.STATEMENT, PERIOD, "statement", "all", "person"),
                        new CallStep("all", Operation.BOOKINGS, PERIOD, "bookings", "make", "person"),
                        new DocumentStep("make", Paper.Kind.ACCOUNT_STATEMENT, "label.yes", "wait"),
                        WAIT,
                        MadeUp.PERSON,
                        MadeUp.END)
                .given(Operation.CUSTOMER, Chat.ANNA)
                .given(Operation.STATEMENT, new Item(Map.of("id", "last_month", "bookings", "25")));
    }
}
