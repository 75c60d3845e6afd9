/** Who calls: tokens of two issuers, customers and agents. */
@NullMarked
package io.breakwater.kit.identity;

import org.jspecify.annotations.NullMarked;
