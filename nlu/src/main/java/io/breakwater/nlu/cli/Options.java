package io.breakwater.nlu.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options of a command, each "--name value". */
final class Options {
    private final String command;
    private final Map<String, String> values = new HashMap<>();

    /** @throws WrongUse for an unknown option, one without a value, or one given twice */
    Options(String command, List<String> words, Set<String> known) {
        this.command = command;
        for (int i = 0; i < words.size(); i += 2) {
            String option = words.get(i);
            if (!option.startsWith("--") || !known.contains(option.substring(2))) {
                throw new WrongUse(command + " does not know " + option);
            }
            if (i + 1 == words.size() || words.get(i + 1).startsWith("--")) {
                throw new WrongUse(option + " needs a value");
            }
            if (values.put(option.substring(2), words.get(i + 1)) != null) {
                throw new WrongUse(option + " is given twice");
            }
        }
    }

    /** @throws WrongUse when it is not given */
    Path path(String name) {
        return optionalPath(name).orElseThrow(() -> new WrongUse(command + " needs --" + name));
    }

    Optional<Path> optionalPath(String name) {
        String value = values.get(name);
        try {
            return Optional.ofNullable(value).map(Path::of);
        } catch (InvalidPathException e) {
            throw new WrongUse("--" + name + ": " + value + " is no path");
        }
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }
}
