package io.breakwater.chatbot.upload;

/** What a customer calls a file: text to show, and never part of a path. */
final class FileName {
    private static final int LONGEST = 100;
    private static final String NAMELESS = "file";

    private FileName() {}

    /** Without folders, control and formatting characters; not longer than 100 characters, never empty. */
    static String clean(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder name = new StringBuilder();
        last.codePoints().filter(FileName::isShown).limit(LONGEST).forEach(name::appendCodePoint);
        String clean = name.toString().strip();
        return clean.isEmpty() || clean.chars().allMatch(c -> c == '.') ? NAMELESS : clean;
    }

    private static boolean isShown(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
