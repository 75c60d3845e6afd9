package io.breakwater.chatbot.document;

import io.breakwater.chatbot.domain.Item;
import io.breakwater.chatbot.domain.Template;
import io.breakwater.chatbot.flow.CurrentLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws documents in the language of the customers who ordered them. */
@ApplicationScoped
class PaperDrawing {
    private static final String ITEM = "item.";
    private static final String LISTED = "listed";

    private final CurrentLibrary library;
    private final DocumentConfig config;

    PaperDrawing(CurrentLibrary library, DocumentConfig config) {
        this.library = library;
        this.config = config;
    }

    byte[] draw(Papers.Issued issued) {
        return Pdf.draw(sheet(issued));
    }

    Sheet sheet(Papers.Issued issued) {
        PaperForm form = PaperForm.of(issued.paper().kind());
        String language = issued.paper().language();
        Map<String, String> facts = new LinkedHashMap<>(issued.paper().fields());
        facts.put("issued_at", issued.issuedAt().toString());
        facts.put("number", issued.paper().id());
        List<List<String>> rows = rows(form, language, facts);
        facts.put(LISTED, Integer.toString(rows.size()));
        Map<String, String> lines = new LinkedHashMap<>();
        form.lines()
                .forEach(line -> lines.put(
                        label(language, line.label()),
                        template(language, facts::get).fill(line.text())));
        return new Sheet(
                config.issuer(),
                label(language, form.title()),
                lines,
                statement(form, language, facts),
                form.columns().stream()
                        .map(c -> new Sheet.Column(label(language, c.heading()), c.share()))
                        .toList(),
                rows);
    }

    private List<List<String>> rows(PaperForm form, String language, Map<String, String> facts) {
        List<List<String>> rows = new ArrayList<>();
        for (String item = form.item(0); facts.containsKey(item + Item.ID); item = form.item(rows.size())) {
            String prefix = item;
            Template template =
                    template(language, name -> facts.get(name.startsWith(ITEM) ? prefix + name.substring(5) : name));
            rows.add(form.columns().stream().map(c -> template.fill(c.text())).toList());
        }
        return rows;
    }

    /** Nobody shall take a part of a long list for the whole of it. */
    private String statement(PaperForm form, String language, Map<String, String> facts) {
        String statement = label(language, form.statement());
        boolean all = form.columns().isEmpty() || Objects.equals(facts.get(LISTED), facts.get(form.count()));
        return all
                ? statement
                : statement + " " + template(language, facts::get).fill(label(language, "newest"));
    }

    private Template template(String language, Function<String, @Nullable String> facts) {
        return new Template(library.get().phrases(), language, facts);
    }

    private String label(String language, String key) {
        return library.get().phrases().variants(language, "document." + key).get(0);
    }
}
