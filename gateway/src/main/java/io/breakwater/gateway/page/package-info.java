/** What the pages need to know. */
@NullMarked
package io.breakwater.gateway.page;

import org.jspecify.annotations.NullMarked;
