package io.breakwater.deeplink.landing;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of the page, in the reader's language as far as there is one. */
record LandingTexts(Locale locale, ResourceBundle bundle) {
    static final List<String> LANGUAGES = List.of("en", "es", "fr", "pt", "de", "it", "tr", "vi", "ko", "zh");

    private static final List<Locale> LOCALES =
            LANGUAGES.stream().map(Locale::forLanguageTag).toList();
    private static final ResourceBundle.Control ENGLISH_AS_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @param acceptLanguage the header as it came; English when it says nothing that we have */
    static LandingTexts of(@Nullable String acceptLanguage) {
        Locale locale = locale(acceptLanguage == null ? "" : acceptLanguage);
        return new LandingTexts(locale, ResourceBundle.getBundle("landing.page", locale, ENGLISH_AS_FALLBACK));
    }

    String text(String key) {
        return bundle.getString(key);
    }

    private static Locale locale(String acceptLanguage) {
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LOCALES);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}
