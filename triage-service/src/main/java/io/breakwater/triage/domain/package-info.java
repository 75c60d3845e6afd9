/** What is true of a message: its words, what was found in them, how urgent it is and where it goes. Pure Java. */
@NullMarked
package io.breakwater.triage.domain;

import org.jspecify.annotations.NullMarked;
