/** What triage itself tells customers: receipts, the word that a person comes, advice on secrets. */
@NullMarked
package io.breakwater.triage.reply;

import org.jspecify.annotations.NullMarked;
