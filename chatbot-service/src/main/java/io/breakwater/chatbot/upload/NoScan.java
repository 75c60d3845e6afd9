package io.breakwater.chatbot.upload;

import io.smallrye.mutiny.Uni;

/** There is no scanner: no files are taken, unless the operator has said that it is to be so. */
record NoScan(boolean takesFiles) implements VirusScan {
    @Override
    public Uni<Verdict> verdict(byte[] file) {
        return takesFiles
                ? Uni.createFrom().item(Verdict.NONE)
                : Uni.createFrom().failure(new IllegalStateException("No file may be taken without a scanner"));
    }
}
