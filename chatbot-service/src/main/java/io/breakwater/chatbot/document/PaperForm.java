package io.breakwater.chatbot.document;

import io.breakwater.chatbot.domain.Paper;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a kind of document is laid out. Titles, labels, headings and statements are keys of the texts, below
 * {@code document.}; the other texts are templates.
 *
 * @param list the name of the list that the table prints; empty without a table
 * @param count the fact that tells how many things there are
 */
record PaperForm(String title, List<Line> lines, String statement, String list, String count, List<Column> columns) {
    private static final Line OWNER = new Line("issued_to", "{customer.name} ({customer.id})");
    private static final Line ISSUED = new Line("issued_at", "{time:issued_at}");
    private static final Line NUMBER = new Line("number", "{number}");

    record Line(String label, String text) {}

    /** @param share how wide it is beside the others */
    record Column(String heading, String text, int share) {}

    static PaperForm of(Paper.Kind kind) {
        return switch (kind) {
            case PROOF_OF_PAYMENT ->
                page(
                        "proof_title",
                        "statement",
                        new Line("payment", "{payment.id}"),
                        new Line("kind", "{term:payment.kind}"),
                        new Line("amount", "{payment.amount} {payment.currency}"),
                        new Line("counterparty", "{payment.counterparty}"),
                        new Line("reference", "{payment.reference}"),
                        new Line("state", "{term:payment.state}"),
                        new Line("booked_at", "{time:payment.booked_at}"));
            case PROOF_OF_ADDRESS ->
                page(
                        "address_title",
                        "address_confirms",
                        new Line("street", "{account.street}"),
                        new Line("city", "{account.postcode} {account.city}"),
                        new Line("country", "{country:account.country}"));
            case ACCOUNT_STATEMENT ->
                page(
                                "account_title",
                                "account_confirms",
                                new Line("period", "{day:statement.from} – {day:statement.to}"),
                                money("opening"),
                                money("money_in"),
                                money("money_out"),
                                money("fees"),
                                money("closing"),
                                new Line("bookings", "{statement.bookings}"))
                        .table(
                                "bookings",
                                "statement.bookings",
                                new Column("date", "{day:item.booked_at}", 2),
                                new Column("kind", "{term:item.kind}", 3),
                                new Column("text", "{item.text}", 4),
                                new Column("amount", "{item.amount} {item.currency}", 3));
        };
    }

    /** What the names of the facts about one thing of the list begin with. */
    String item(int index) {
        return list + "." + index + ".";
    }

    private static Line money(String field) {
        return new Line(field, "{statement." + field + "} {statement.currency}");
    }

    private static PaperForm page(String title, String statement, Line... lines) {
        List<Line> all = Stream.of(Stream.of(OWNER), Stream.of(lines), Stream.of(ISSUED, NUMBER))
                .flatMap(part -> part)
                .toList();
        return new PaperForm(title, all, statement, "", "", List.of());
    }

    private PaperForm table(String items, String howMany, Column... tableColumns) {
        return new PaperForm(title, lines, statement, items, howMany, List.of(tableColumns));
    }
}
