package io.breakwater.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A string that no part of the product can keep: it holds NUL or half of a character pair. */
class UnfitText extends JsonMappingException {
    private static final long serialVersionUID = 1;

    private final String reason;

    UnfitText(JsonParser json, String reason) {
        super(json, reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
