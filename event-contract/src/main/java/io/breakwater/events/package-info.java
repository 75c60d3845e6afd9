/**
 * What the services say to each other: one record per topic, and the values they are made of.
 *
 * <p>Additive only: a new field is optional and gets its default in the compact constructor; nothing is renamed,
 * retyped or removed; unknown fields are ignored on read. Lists are never null. Text values and ids travel as bare
 * strings, times as RFC 3339 UTC, names as snake_case.
 */
@NullMarked
package io.breakwater.events;

import org.jspecify.annotations.NullMarked;
