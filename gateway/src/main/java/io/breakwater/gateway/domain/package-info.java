/** What the edge knows about words and text. Pure Java. */
@NullMarked
package io.breakwater.gateway.domain;

import org.jspecify.annotations.NullMarked;
