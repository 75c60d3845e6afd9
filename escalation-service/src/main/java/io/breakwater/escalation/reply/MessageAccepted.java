package io.breakwater.escalation.reply;

/** The message is stored, and if it is public, on its way. The same for every repetition of the request. */
record MessageAccepted(String messageId, String visibility, String status) {
    static MessageAccepted of(String messageId, String visibility) {
        return new MessageAccepted(messageId, visibility, "accepted");
    }
}
