package io.breakwater.triage.entities;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids that we and the exchange give out. Those with a letter are short and any case, as people type them; those with a
 * word are copied, and their form is that of the event contract.
 */
final class OurIds implements Finder {
    private static final Map<Character, String> LETTERS =
            Map.of('w', "withdrawal_id", 'd', "deposit_id", 'p', "payment_id");
    private static final Map<String, String> WORDS = Map.of(
            "conv", "conversation_id",
            "tkt", "ticket_id",
            "case", "case_id",
            "msg", "message_id",
            "dl", "link_id",
            "inc", "incident_id",
            "doc", "document_id");
    private static final int LONGEST_WORD = 4;

    private static final Pattern NUMBER = Pattern.compile("-\\d{1,12}(?![0-9a-z])");
    /** What follows the word. Without any digit it is a name in a program, such as {@code case_sensitive}, unless it is long. */
    private static final Pattern REST =
            Pattern.compile("_(?=[a-z-]{0,75}[0-9]|[a-z-]{30})[0-9a-z](?:[0-9a-z-]{0,73}[0-9a-z])?(?![0-9a-z_])");

    @Override
    public void find(Reading reading, Findings findings) {
        for (int at = 0; at < reading.length(); at++) {
            if (reading.at(at) == '-' && reading.isDigit(at + 1)) {
                numbered(reading, findings, at);
            } else if (reading.at(at) == '_') {
                worded(reading, findings, at);
            }
        }
    }

    private static void numbered(Reading reading, Findings findings, int dash) {
        String type = LETTERS.get(reading.at(dash - 1));
        Matcher rest =
                NUMBER.matcher(reading.plain()).region(dash, reading.length()).useTransparentBounds(true);
        if (type != null && !isCode(reading.at(dash - 2)) && reading.at(dash - 2) != '-' && rest.lookingAt()) {
            findings.add(type, dash - 1, rest.end(), upper(reading, dash - 1, rest.end()));
        }
    }

    private static String upper(Reading reading, int start, int end) {
        return reading.plain().substring(start, end).toUpperCase(Locale.ROOT);
    }

    private static void worded(Reading reading, Findings findings, int dash) {
        int start = dash;
        while (dash - start <= LONGEST_WORD && isCode(reading.at(start - 1))) {
            start--;
        }
        String word = reading.plain().substring(start, dash);
        String type = WORDS.get(word);
        if (type == null
                || !reading.text(start, dash).equals(word)
                || reading.at(start - 1) == '_'
                || reading.at(start - 1) == '-') {
            return;
        }
        Matcher rest = REST.matcher(reading.plain()).region(dash, reading.length());
        if (rest.lookingAt()) {
            // The rest is told apart by case, the word is ours.
            findings.add(type, start, rest.end(), word + reading.text(dash, rest.end()));
        }
    }

    private static boolean isCode(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
    }
}
