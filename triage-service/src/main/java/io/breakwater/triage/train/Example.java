package io.breakwater.triage.train;

/** A training text as the model sees it. */
record Example(String language, String intent, String[] features) {}
