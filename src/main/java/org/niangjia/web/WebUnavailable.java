package org.niangjia.web;

/** The web chat cannot be served; the message says to people why and what to do. */
public final class WebUnavailable extends RuntimeException {

    WebUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
