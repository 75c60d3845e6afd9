package io.breakwater.chatbot.exchange;

/**
 * A file on its way to the exchange.
 *
 * @param kind which document it is, as the exchange calls it
 * @param idempotencyKey the same for the same file, however often it is sent
 */
public record CustomerFile(String kind, String mediaType, byte[] content, String idempotencyKey) {}
