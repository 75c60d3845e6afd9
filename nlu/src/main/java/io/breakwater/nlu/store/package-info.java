/** Keeps model versions: publishing, rolling back, loading while running. */
@NullMarked
package io.breakwater.nlu.store;

import org.jspecify.annotations.NullMarked;
