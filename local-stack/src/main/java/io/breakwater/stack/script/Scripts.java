package io.breakwater.stack.script;

import io.breakwater.stack.launch.Unusable;
import io.breakwater.stack.script.Script.Exchange;
import io.breakwater.stack.script.Script.Move;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads conversation scripts; docs/flows.md has their form. */
public final class Scripts {
    private static final List<String> MOVES = List.of("user", "touch", "press");
    private static final Set<String> EXPECTED =
            Set.of("says", "never", "offers", "links", "document", "hands_over", "silent");

    private final List<String> mistakes = new ArrayList<>();
    private final Map<String, Place> names = new HashMap<>();
    private final List<Script> scripts = new ArrayList<>();

    private Scripts() {}

    /**
     * All scripts of these files.
     *
     * @throws Unusable with every mistake in all of the files, each behind its {@code file:line}
     */
    public static List<Script> read(List<Path> files) {
        Scripts reading = new Scripts();
        files.forEach(reading::file);
        if (!reading.mistakes.isEmpty()) {
            throw new Unusable(String.join("\n", reading.mistakes));
        }
        return List.copyOf(reading.scripts);
    }

    private void file(Path file) {
        try {
            String content = Files.readString(file, StandardCharsets.UTF_8);
            Fields.ofFile(file.toString(), content, mistakes).forEach(fields -> scripts.add(script(fields)));
        } catch (IOException e) {
            mistakes.add(file + ":1: cannot be read as a text in UTF-8");
        }
    }

    private Script script(Fields fields) {
        fields.only(Set.of("script", "as", "locale", "talk"));
        String name = fields.required("script");
        Place before = names.put(name, fields.place());
        if (before != null) {
            fields.mistake("script", "there is a script of the same name at " + before);
        }
        List<Exchange> talk =
                fields.list("talk").stream().map(Scripts::exchange).toList();
        return new Script(
                name,
                fields.place(),
                fields.required("as"),
                fields.text("locale").orElse(null),
                talk);
    }

    private static Exchange exchange(Fields fields) {
        fields.only(Set.of("user", "touch", "press", "bot"));
        List<String> moves = MOVES.stream().filter(fields::has).toList();
        if (moves.size() != 1) {
            fields.mistake("", "one of \"user\", \"touch\" and \"press\" must stand here");
            return new Exchange(fields.place(), new Move(Move.Kind.USER, ""), Expected.ANYTHING);
        }
        String kind = moves.get(0);
        Move move = new Move(Move.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), fields.required(kind));
        if (move.kind() == Move.Kind.PRESS && !move.words().equals("person")) {
            fields.mistake(kind, "\"press: person\" is the only button that is always there");
        }
        Expected expected = fields.map("bot").map(Scripts::expected).orElse(Expected.ANYTHING);
        if (move.kind() == Move.Kind.PRESS && !expected.isAboutPersonOnly()) {
            fields.mistake("bot", "after \"press\" only \"hands_over\" can be expected: nobody answers a button");
        }
        return new Exchange(fields.place(), move, expected);
    }

    private static Expected expected(Fields bot) {
        bot.only(EXPECTED);
        boolean silent = bot.flag("silent");
        Expected expected = new Expected(
                bot.texts("says"),
                bot.texts("never"),
                bot.texts("offers"),
                bot.texts("links"),
                bot.flag("document"),
                bot.flag("hands_over"),
                silent);
        if (silent && !expected.equals(Expected.SILENCE)) {
            bot.mistake("silent", "where the bot is silent, nothing else can be expected");
        }
        return expected;
    }
}
