@NullMarked
package io.breakwater.kit;

import org.jspecify.annotations.NullMarked;
