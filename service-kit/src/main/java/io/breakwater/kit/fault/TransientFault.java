package io.breakwater.kit.fault;

/** Work that cannot be done now but can be later, for example because another transaction was first. */
public class TransientFault extends RuntimeException {
    public TransientFault(String message) {
        super(message);
    }

    public TransientFault(String message, Throwable cause) {
        super(message, cause);
    }
}
