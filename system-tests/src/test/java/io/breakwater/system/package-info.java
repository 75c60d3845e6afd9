@NullMarked
package io.breakwater.system;

import org.jspecify.annotations.NullMarked;
