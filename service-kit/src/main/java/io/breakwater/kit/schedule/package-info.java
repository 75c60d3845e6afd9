/** Work that no request and no record brings. */
@NullMarked
package io.breakwater.kit.schedule;

import org.jspecify.annotations.NullMarked;
