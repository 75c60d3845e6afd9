package io.breakwater.triage.entities;

import java.util.Locale;
import java.util.regex.Pattern;

/** The networks that customers confuse. */
final class Networks {
    static final Pattern PATTERN = Pattern.compile(
            "(?i)(?<![a-z0-9])(?:(?:erc|trc|bep)[ -]?20|bep[ -]?2|bsc|arbitrum|optimism|polygon|lightning|omni)(?![a-z0-9])");

    private Networks() {}

    /** {@code "trc 20"} is {@code "TRC20"}. */
    static String name(String written) {
        return written.toUpperCase(Locale.ROOT).replace(" ", "").replace("-", "");
    }
}
