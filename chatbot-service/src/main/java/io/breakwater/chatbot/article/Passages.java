package io.breakwater.chatbot.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes Markdown apart into passages that can stand alone, as plain text. */
final class Passages {
    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern MARKS = Pattern.compile("[*_`]+(?=\\S)|(?<=\\S)[*_`]+");
    private static final Pattern BULLET = Pattern.compile("(?m)^\\s*[-*+]\\s+");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");

    private Passages() {}

    /** The passages in order; a heading is put before the passage that it belongs to. */
    static List<String> of(String markdown) {
        List<String> passages = new ArrayList<>();
        String heading = "";
        for (String block : BLANK_LINES.split(markdown)) {
            var matcher = HEADING.matcher(block.strip());
            if (matcher.matches()) {
                heading = plain(matcher.group(1)) + ":\n";
            } else if (!block.isBlank()) {
                passages.add(heading + plain(block.strip()));
                heading = "";
            }
        }
        return passages;
    }

    static String plain(String markdown) {
        String text = LINK.matcher(markdown).replaceAll("$1");
        text = BULLET.matcher(text).replaceAll("• ");
        return MARKS.matcher(text).replaceAll("");
    }
}
