/** Things named in a message: amounts, assets, networks, addresses, ids, cards, dates, durations, devices, countries. */
@NullMarked
package io.breakwater.triage.entities;

import org.jspecify.annotations.NullMarked;
