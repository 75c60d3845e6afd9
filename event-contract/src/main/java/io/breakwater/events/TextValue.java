package io.breakwater.events;

/**
 * A value that travels as one bare string: an id, or a word from a vocabulary that may grow.
 *
 * <p>Vocabularies are records with constants and never enums: a word that a newer producer invented must not make the
 * whole record unreadable for an older consumer.
 */
public interface TextValue {
    /** The text as it travels. */
    String value();
}
