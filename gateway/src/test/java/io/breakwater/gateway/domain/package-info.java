@NullMarked
package io.breakwater.gateway.domain;

import org.jspecify.annotations.NullMarked;
