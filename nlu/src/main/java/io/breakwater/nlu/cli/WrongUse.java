package io.breakwater.nlu.cli;

/** The command line says something that we do not understand. The message is for whoever typed it. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUse(String message) {
        super(message);
    }
}
