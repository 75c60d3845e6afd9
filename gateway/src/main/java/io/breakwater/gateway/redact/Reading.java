package io.breakwater.gateway.redact;

import io.breakwater.gateway.domain.FoldedText;
import io.breakwater.gateway.domain.PhraseBook.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folded text with the telling words in it. Positions are those of the folded text. */
record Reading(FoldedText source, String text, List<Hit> hits) {

    /** How many hits end at or before {@code position}. Hits do not overlap, so that they are in order of their ends too. */
    int hitsBefore(int position) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last hit that ends at or before {@code position}. */
    @Nullable
    Hit before(int position) {
        int count = hitsBefore(position);
        return count == 0 ? null : hits.get(count - 1);
    }

    /** The first hit that begins at or after {@code position}. */
    @Nullable
    Hit after(int position) {
        for (int i = hitsBefore(position); i < hits.size(); i++) {
            if (hits.get(i).start() >= position) {
                return hits.get(i);
            }
        }
        return null;
    }

    boolean mentions(String purpose) {
        return hits.stream().anyMatch(hit -> hit.is(purpose));
    }

    /** The character there, or a space outside the text. */
    char at(int position) {
        return position < 0 || position >= text.length() ? ' ' : text.charAt(position);
    }
}
