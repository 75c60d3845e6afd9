package io.breakwater.triage.domain.path;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's way through one version of a path, up to now.
 *
 * @param said every question and what was answered, also what was taken back later
 * @param step how many answers were taken; the next one is given to this number
 * @param ending null as long as the path waits for an answer
 */
public record Walk(
        String path, int version, String language, Place place, List<Said> said, int step, @Nullable Ending ending) {
    /**
     * Where the customer is.
     *
     * @param node the question that waits, or the node where the path ended
     * @param trail the answers that led here, without those that were taken back
     * @param shown the nodes that the last answer brought, in order, {@code node} last
     * @param failures how often in a row the answer to {@code node} was not understood
     */
    public record Place(String node, List<Said> trail, List<String> shown, int failures) {
        public Place {
            trail = List.copyOf(trail);
            shown = List.copyOf(shown);
        }
    }

    public Walk {
        said = List.copyOf(said);
    }

    static Walk begun(TriagePath path, String language) {
        Place place = new Place(path.start(), List.of(), List.of(), 0);
        return new Walk(path.id(), path.version(), language, place, List.of(), 0, null);
    }

    /** One answer more. */
    Walk taken(@Nullable Said newest) {
        List<Said> all = new ArrayList<>(said);
        if (newest != null) {
            all.add(newest);
        }
        return new Walk(path, version, language, place, all, step + 1, ending);
    }

    Walk at(Place there) {
        return new Walk(path, version, language, there, said, step, ending);
    }

    Walk ended(Ending end) {
        return new Walk(path, version, language, place, said, step, end);
    }

    /** Whether it waits for an answer. */
    public boolean open() {
        return ending == null;
    }
}
