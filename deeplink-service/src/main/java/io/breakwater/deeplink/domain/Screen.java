package io.breakwater.deeplink.domain;

import io.breakwater.events.VerificationLevel;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A screen of the phone app that links may open.
 *
 * @param path where the app finds it
 * @param minAppVersion older apps do not have it
 * @param verification what the customer's verification must have reached at least
 * @param titles what the customer reads, by language; always has English
 */
public record Screen(
        String id, String path, String minAppVersion, VerificationLevel verification, Map<String, String> titles) {
    public Screen {
        titles = Map.copyOf(titles);
        if (!titles.containsKey("en")) {
            throw new IllegalArgumentException("Screen " + id + " has no English title");
        }
    }

    /** In the language asked for, else in English. */
    public String title(Locale locale) {
        return Objects.requireNonNull(titles.getOrDefault(locale.getLanguage(), titles.get("en")));
    }

    public boolean admits(VerificationLevel level) {
        return VerificationRank.of(level) >= VerificationRank.of(verification);
    }
}
