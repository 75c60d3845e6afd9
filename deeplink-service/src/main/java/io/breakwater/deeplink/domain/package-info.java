/** What a deep link is and how far it may go. Pure Java. */
@NullMarked
package io.breakwater.deeplink.domain;

import org.jspecify.annotations.NullMarked;
