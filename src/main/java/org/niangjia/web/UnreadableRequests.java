package org.niangjia.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what never became a request that a route could take: the same page for all of it, and nothing of the server's own. */
final class UnreadableRequests extends ErrorHandler {

    private final byte[] page;

    UnreadableRequests(String page) {
        this.page = page.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        // The server has thrown away what was there, the protecting headers too.
        Safeguards.protect(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Replying.HTML);
        response.write(true, ByteBuffer.wrap(page), callback);
        return true;
    }
}
