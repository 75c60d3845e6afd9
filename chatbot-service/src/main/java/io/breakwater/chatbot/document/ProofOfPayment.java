package io.breakwater.chatbot.document;

import io.breakwater.chatbot.domain.Library;
import io.breakwater.chatbot.domain.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Draws the proof that a payment is in the exchange's books, in the customer's language. */
@ApplicationScoped
class ProofOfPayment {
    private static final List<Line> LINES = List.of(
            new Line("issued_to", "{customer.name} ({customer.id})"),
            new Line("payment", "{payment.id}"),
            new Line("kind", "{term:payment.kind}"),
            new Line("amount", "{payment.amount} {payment.currency}"),
            new Line("counterparty", "{payment.counterparty}"),
            new Line("reference", "{payment.reference}"),
            new Line("state", "{term:payment.state}"),
            new Line("booked_at", "{time:payment.booked_at}"),
            new Line("issued_at", "{time:issued_at}"),
            new Line("number", "{number}"));

    private final Library library;
    private final DocumentConfig config;

    ProofOfPayment(Library library, DocumentConfig config) {
        this.library = library;
        this.config = config;
    }

    private record Line(String label, String text) {}

    byte[] draw(Papers.Issued issued) {
        Map<String, String> facts = new LinkedHashMap<>(issued.paper().fields());
        facts.put("issued_at", issued.issuedAt().toString());
        facts.put("number", issued.paper().id());
        String language = issued.paper().language();
        Template template = new Template(library.phrases(), language, facts::get);
        UnaryOperator<String> label =
                key -> library.phrases().variants(language, "document." + key).get(0);
        Map<String, String> table = new LinkedHashMap<>();
        LINES.forEach(line -> table.put(label.apply(line.label()), template.fill(line.text())));
        return PdfPage.draw(config.issuer(), label.apply("proof_title"), table, label.apply("statement"));
    }
}
