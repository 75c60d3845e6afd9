/** The screens of the app that a link may open, as checked data. */
@NullMarked
package io.breakwater.deeplink.catalogue;

import org.jspecify.annotations.NullMarked;
