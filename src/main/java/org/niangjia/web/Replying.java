package org.niangjia.web;

import io.javalin.http.Context;

/** Puts a page into a response. */
final class Replying {

    static final String HTML = "text/html; charset=utf-8";

    private Replying() {}

    static void show(Context context, int status, String page) {
        context.status(status).contentType(HTML).result(page);
    }
}
