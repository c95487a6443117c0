package org.niangjia.web;

/**
 * Where the web chat is served.
 *
 * @param host name or address to listen on
 * @param port 0 takes any that is free
 */
public record WebSettings(String host, int port) {

    private static final int LARGEST_PORT = 65_535;

    public WebSettings {
        if (host.isBlank() || port < 0 || port > LARGEST_PORT) {
            throw new IllegalArgumentException("no address to serve on: " + host + ":" + port);
        }
    }

    /** Whether only this machine can reach it. */
    boolean isLoopback() {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }
}
