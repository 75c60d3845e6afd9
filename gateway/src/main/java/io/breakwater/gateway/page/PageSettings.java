package io.breakwater.gateway.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What a page must know before anybody is signed in. {@code signInUrl} is absent in production. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageSettings(@Nullable String signInUrl) {}
