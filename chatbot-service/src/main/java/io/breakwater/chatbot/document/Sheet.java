package io.breakwater.chatbot.document;

import java.util.List;
import java.util.Map;

/**
 * What stands on a document.
 *
 * @param facts labels and values, in order
 * @param columns of the table; none for a document without one
 * @param rows of the table, each with a text for every column
 */
record Sheet(
        String letterhead,
        String title,
        Map<String, String> facts,
        String statement,
        List<Column> columns,
        List<List<String>> rows) {
    /** @param share how wide it is beside the others */
    record Column(String heading, int share) {}
}
