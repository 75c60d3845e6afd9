package io.breakwater.chatbot.upload;

import io.smallrye.mutiny.Uni;

/** Looks for viruses in a file. */
public interface VirusScan {
    /** Whether files may be taken at all. */
    boolean takesFiles();

    /** Fails when nobody can tell. Answers on the caller's Vert.x context. */
    Uni<Verdict> verdict(byte[] file);

    /** What a scan says of a file. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** Nobody has looked. */
        NONE
    }
}
