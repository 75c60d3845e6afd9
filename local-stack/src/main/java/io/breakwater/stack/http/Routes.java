package io.breakwater.stack.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which action answers which method and path. Templates look like {@code /customers/{id}/cards}. */
public final class Routes {
    private static final int SMALL_BODY = 64 * 1024;

    private final boolean forPages;
    private final List<Route> all = new ArrayList<>();

    private Routes(boolean forPages) {
        this.forPages = forPages;
    }

    /** Routes that programs call. Browsers refuse them to pages of another origin. */
    public static Routes forPrograms() {
        return new Routes(false);
    }

    /** Routes that pages served from any port of this machine may call (CORS for loopback origins). */
    public static Routes forPages() {
        return new Routes(true);
    }

    public Routes get(String template, Action action) {
        all.add(new Route("GET", template.split("/"), SMALL_BODY, action));
        return this;
    }

    public Routes post(String template, Action action) {
        return post(template, SMALL_BODY, action);
    }

    /** @param largestBody bytes that it takes */
    public Routes post(String template, int largestBody, Action action) {
        all.add(new Route("POST", template.split("/"), largestBody, action));
        return this;
    }

    /** Every route as method and template: {@code GET /customers/{id}/cards}. */
    public List<String> templates() {
        return all.stream()
                .map(route -> route.method() + " " + String.join("/", route.template()))
                .toList();
    }

    boolean areForPages() {
        return forPages;
    }

    /** The routes of any method whose template fits this raw path. */
    List<Match> at(String rawPath) {
        String[] path = rawPath.split("/");
        return all.stream().flatMap(route -> route.match(path).stream()).toList();
    }

    /** What a route does. May be called by several threads at once. */
    @FunctionalInterface
    public interface Action {
        Response answer(Request request);
    }

    record Match(String method, int largestBody, Action action, Map<String, String> parts) {}

    private record Route(String method, String[] template, int largestBody, Action action) {
        Optional<Match> match(String[] path) {
            if (path.length != template.length) {
                return Optional.empty();
            }
            Map<String, String> parts = new HashMap<>();
            for (int i = 0; i < path.length; i++) {
                if (template[i].startsWith("{")) {
                    parts.put(template[i].substring(1, template[i].length() - 1), decoded(path[i]));
                } else if (!template[i].equals(path[i])) {
                    return Optional.empty();
                }
            }
            return Optional.of(new Match(method, largestBody, action, parts));
        }

        private static String decoded(String part) {
            return URI.create("/" + part).getPath().substring(1);
        }
    }
}
