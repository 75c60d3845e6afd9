package io.breakwater.triage.content;

/**
 * A file of content.
 *
 * @param name as mistakes name it
 * @param stem the name without folder and ending: a path's id
 */
public record SourceFile(String name, String stem, String content) {
    /** The name of the folder that it lies in; empty when it lies in none. */
    public String folder() {
        String[] parts = name.split("/", -1);
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }
}
