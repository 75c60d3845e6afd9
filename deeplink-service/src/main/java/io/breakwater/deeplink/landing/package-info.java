/** The page behind a link, for phones without the app. */
@NullMarked
package io.breakwater.deeplink.landing;

import org.jspecify.annotations.NullMarked;
