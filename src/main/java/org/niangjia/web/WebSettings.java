package org.niangjia.web;

import java.net.URI;
import java.util.Optional;

/**
 * Where the web chat is served.
 *
 * @param host name or address to listen on
 * @param port 0 takes any that is free
 * @param publicUrl where others can open the pages, if they can: shown below answers
 * @param demo whether everything is made up, which every page says then
 */
public record WebSettings(String host, int port, Optional<URI> publicUrl, boolean demo) {

    private static final int LARGEST_PORT = 65_535;

    public WebSettings {
        if (host.isBlank() || port < 0 || port > LARGEST_PORT) {
            throw new IllegalArgumentException("no address to serve on: " + host + ":" + port);
        }
    }

    /** Pages of real data. */
    public WebSettings(String host, int port, Optional<URI> publicUrl) {
        this(host, port, publicUrl, false);
    }

    /** Pages whose address for others is not known. */
    public WebSettings(String host, int port) {
        this(host, port, Optional.empty());
    }

    /** Whether only this machine can reach it. */
    boolean isLoopback() {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }
}
