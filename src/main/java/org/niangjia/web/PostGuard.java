package org.niangjia.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Lets a post through only if it is a form of one of our pages. */
final class PostGuard {

    private final Refusing refusing;

    PostGuard(Refusing refusing) {
        this.refusing = refusing;
    }

    Handler of(Handler handler) {
        return context -> {
            if (Safeguards.isFromElsewhere(context)) {
                refusing.refuse(context, 403, "web.elsewhere");
            } else if (!context.body().isEmpty() && !Requests.isForm(context)) {
                refusing.refuse(context, 415, "web.bad_request");
            } else {
                handler.handle(context);
            }
        };
    }

    /** Says what is wrong with a request. */
    interface Refusing {
        void refuse(Context context, int status, String key);
    }
}
