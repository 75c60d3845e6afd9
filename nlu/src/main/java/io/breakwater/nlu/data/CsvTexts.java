package io.breakwater.nlu.data;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads comma-separated files (RFC 4180) in UTF-8 with a head line. The column {@code text} holds the texts; the intent
 * is in {@code category}, {@code intent} or {@code label}; other columns are ignored.
 */
public final class CsvTexts {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final List<String> INTENT_COLUMNS = List.of("category", "intent", "label");
    private static final String TEXT_COLUMN = "text";

    private CsvTexts() {}

    /**
     * All texts with their intents, in the order of the file.
     *
     * @throws BadInput when the file is not readable, a column is missing, or a line has no intent
     */
    public static List<LabelledText> labelled(Path file, String language) {
        List<LabelledText> texts = new ArrayList<>();
        read(file, (head, line) -> {
            int intent = column(file, head, INTENT_COLUMNS);
            String name = line.get(intent).strip();
            if (name.isEmpty()) {
                throw new BadInput("the intent is empty");
            }
            texts.add(new LabelledText(language, name, line.get(column(file, head, List.of(TEXT_COLUMN)))));
        });
        return texts;
    }

    /** The column {@code text}, in the order of the file. */
    public static List<String> texts(Path file) {
        List<String> texts = new ArrayList<>();
        read(file, (head, line) -> texts.add(line.get(column(file, head, List.of(TEXT_COLUMN)))));
        return texts;
    }

    private static void read(Path file, BiConsumer<List<String>, CSVRecord> each) {
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(Utf8File.read(file)), FORMAT)) {
            List<String> head = null;
            for (CSVRecord values : parser) {
                if (head == null) {
                    head = values.stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
                } else {
                    checkWidth(head, values);
                    each.accept(head, values);
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            if (head == null) {
                throw new WrongHead(file + " is empty; its first line must name the columns");
            }
        } catch (WrongHead e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        } catch (BadInput e) {
            throw line == 1 ? e : new BadInput(file + ", line " + line + ": " + e.getMessage());
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new BadInput(file + ", line " + line + ": not proper CSV (is a quote open or inside a field?)");
        }
    }

    private static void checkWidth(List<String> head, CSVRecord values) {
        if (values.size() != head.size()) {
            throw new BadInput(values.size() + " fields, the head line has " + head.size()
                    + "; put texts with commas or quotes between quotes");
        }
    }

    private static int column(Path file, List<String> head, List<String> names) {
        return names.stream()
                .mapToInt(head::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElseThrow(() -> new WrongHead(
                        file + ", line 1: no column " + String.join(" or ", names) + " in the head line " + head));
    }

    private static final class WrongHead extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        WrongHead(String message) {
            super(message);
        }
    }
}
