/** What people do with the pages, in a real browser. */
@NullMarked
package io.breakwater.system.browser;

import org.jspecify.annotations.NullMarked;
