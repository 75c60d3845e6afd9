package io.breakwater.kit.problem;

/** What is wrong with one field. {@code pointer} is an RFC 6901 JSON pointer into the body, or a parameter's name. */
public record FieldError(String pointer, String message) {}
