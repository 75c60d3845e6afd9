package io.breakwater.chatbot.content;

/** Where something stands, for an author who must find it. */
public record Place(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
