package io.breakwater.deeplink.domain;

import io.breakwater.events.VerificationLevel;
import java.util.List;

/** The order of the verification levels. A level that is not known yet counts as none. */
public final class VerificationRank {
    private static final List<VerificationLevel> ASCENDING =
            List.of(VerificationLevel.NONE, VerificationLevel.BASIC, VerificationLevel.VERIFIED);

    private VerificationRank() {}

    static int of(VerificationLevel level) {
        return Math.max(0, ASCENDING.indexOf(level));
    }

    public static boolean knows(VerificationLevel level) {
        return ASCENDING.contains(level);
    }
}
