/** What iOS and Android ask before they let the app open our links. */
@NullMarked
package io.breakwater.deeplink.wellknown;

import org.jspecify.annotations.NullMarked;
