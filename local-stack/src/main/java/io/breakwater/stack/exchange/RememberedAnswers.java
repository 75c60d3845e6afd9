package io.breakwater.stack.exchange;

import io.breakwater.stack.http.Refusal;
import io.breakwater.stack.http.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Answers by {@code Idempotency-Key}: the same key is acted on once and answered the same. The latest 10,000. */
final class RememberedAnswers {
    private static final int MOST = 10_000;

    private final Map<String, Remembered> byKey = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > MOST;
        }
    };

    private record Remembered(String request, Response response) {}

    /** @param request what is asked for; another request under the same key is refused */
    synchronized Response once(String key, String request, Supplier<Response> action) {
        Remembered before = byKey.get(key);
        if (before == null) {
            Response response = action.get();
            byKey.put(key, new Remembered(request, response));
            return response;
        }
        if (!before.request().equals(request)) {
            throw new Refusal(
                    422, "idempotency_key_reused", "The Idempotency-Key " + key + " belongs to another request.");
        }
        return before.response();
    }
}
