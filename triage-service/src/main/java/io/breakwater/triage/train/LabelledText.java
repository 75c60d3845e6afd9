package io.breakwater.triage.train;

/** What a customer wrote, and what they wanted. */
record LabelledText(String language, String intent, String text) {}
