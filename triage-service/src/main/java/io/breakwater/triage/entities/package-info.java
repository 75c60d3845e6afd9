/** Things named in a message: amounts, assets, addresses, transactions, references, cards. */
@NullMarked
package io.breakwater.triage.entities;

import org.jspecify.annotations.NullMarked;
