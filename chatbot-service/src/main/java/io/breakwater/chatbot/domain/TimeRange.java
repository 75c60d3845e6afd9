package io.breakwater.chatbot.domain;

/** An honest range of time, in seconds, said in the unit that a person would use. Never narrower than the data. */
record TimeRange(long minimum, long maximum) {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    TimeRange {
        minimum = Math.max(0, minimum);
        maximum = Math.max(minimum, maximum);
    }

    String say(Phrases phrases, String language) {
        if (maximum <= 2 * HOUR) {
            return say(phrases, language, "minutes", MINUTE);
        }
        return maximum <= 2 * DAY ? say(phrases, language, "hours", HOUR) : say(phrases, language, "days", DAY);
    }

    private String say(Phrases phrases, String language, String unit, long seconds) {
        long least = minimum / seconds;
        long most = (maximum + seconds - 1) / seconds;
        String key = most <= 1 ? "range.one_" + unit : least == 0 ? "range.up_to_" + unit : "range." + unit;
        return phrases.variants(language, least == most && most > 1 ? "range.about_" + unit : key)
                .get(0)
                .replace("{min}", Long.toString(least))
                .replace("{max}", Long.toString(most));
    }
}
