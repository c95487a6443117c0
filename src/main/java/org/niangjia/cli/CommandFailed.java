package org.niangjia.cli;

/** A command cannot do its work; the message says to people what is wrong, where and what to do. Ends the program with exit code 1. */
public final class CommandFailed extends RuntimeException {

    public CommandFailed(String message) {
        super(message);
    }

    public CommandFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
