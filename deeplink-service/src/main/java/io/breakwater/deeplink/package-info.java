/** Signed-in hand-over from a conversation to one screen of the phone app. */
@NullMarked
package io.breakwater.deeplink;

import org.jspecify.annotations.NullMarked;
