package io.breakwater.chatbot.verify;

import io.breakwater.chatbot.domain.Proof;
import io.breakwater.events.ContactId;
import io.breakwater.events.VerificationLevel;

/**
 * Whose account may be asked about, and whether it may. The key to the exchange's data: only this package makes one, from
 * a token's level or after the right code, so neither a flow nor a text can open an account.
 */
public final class Access {
    private final ContactId contact;
    private final Proof proof;

    private Access(ContactId contact, Proof proof) {
        this.contact = contact;
        this.proof = proof;
    }

    static Access byLevel(ContactId contact, VerificationLevel level) {
        return new Access(contact, VerificationLevel.VERIFIED.equals(level) ? Proof.TOKEN : Proof.NONE);
    }

    static Access byCode(ContactId contact) {
        return new Access(contact, Proof.CODE);
    }

    /** The only account that it is for. */
    public ContactId contact() {
        return contact;
    }

    public Proof proof() {
        return proof;
    }

    public boolean isOpen() {
        return proof.isGiven();
    }
}
