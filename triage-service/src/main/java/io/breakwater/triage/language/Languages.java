package io.breakwater.triage.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that we answer in, as ISO 639-1. */
public final class Languages {
    public static final String DEFAULT = "en";
    public static final List<String> ALL = List.of("en", "es", "fr", "de", "it", "pt", "tr", "ko", "zh", "vi");

    private Languages() {}

    /** What to answer in: the customer's choice when it is one of ours, else what they wrote in. */
    public static String ofAnswer(@Nullable String chosen, String spoken) {
        return chosen != null && ALL.contains(chosen) ? chosen : spoken;
    }

    /** The language of a BCP 47 tag, English when it is none of ours. */
    public static String of(String locale) {
        String language = Locale.forLanguageTag(locale.replace('_', '-')).getLanguage();
        return ALL.contains(language) ? language : DEFAULT;
    }
}
