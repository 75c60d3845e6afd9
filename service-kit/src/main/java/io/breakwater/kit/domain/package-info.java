/** What is true in every service. */
@NullMarked
package io.breakwater.kit.domain;

import org.jspecify.annotations.NullMarked;
