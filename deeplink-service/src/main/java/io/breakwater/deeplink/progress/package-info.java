/** How far a link has come: told to its owner, and to everybody by events. */
@NullMarked
package io.breakwater.deeplink.progress;

import org.jspecify.annotations.NullMarked;
