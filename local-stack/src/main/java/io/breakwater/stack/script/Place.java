package io.breakwater.stack.script;

/** Where something is written, for the author who must find it. */
record Place(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
