/** The only public door. */
@NullMarked
package io.breakwater.gateway;

import org.jspecify.annotations.NullMarked;
