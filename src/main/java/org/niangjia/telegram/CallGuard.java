package org.niangjia.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Stands around each call: notes whether it ever left, which decides whether a message may be sent again without a mark, and lets through
 * only answers that are JSON and of a bearable size.
 */
final class CallGuard {

    /** Far above a hundred updates, far below the memory. */
    private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

    private CallGuard() {}

    static OkHttpClient.Builder on(OkHttpClient.Builder client) {
        return client.addInterceptor(CallGuard::outside).addNetworkInterceptor(CallGuard::inside);
    }

    /** A call that failed for a reason of the network or of what came back. */
    static final class CallFailed extends IOException {

        /** Whether the call can have had an effect at the other end. */
        final boolean left;

        CallFailed(String what, boolean left) {
            super(what);
            this.left = left;
        }
    }

    /** Telegram's gatekeeper said to keep quiet, without Telegram's JSON. */
    static final class TooMany extends IOException {

        final @Nullable String retryAfter;

        TooMany(@Nullable String retryAfter) {
            super("too many requests");
            this.retryAfter = retryAfter;
        }
    }

    private static final class Left {
        final AtomicBoolean left = new AtomicBoolean();
    }

    private static Response outside(Interceptor.Chain chain) throws IOException {
        Left left = new Left();
        Request request = chain.request().newBuilder().tag(Left.class, left).build();
        try (Response response = chain.proceed(request)) {
            return checked(response);
        } catch (CallFailed | TooMany known) {
            throw known;
        } catch (IOException failure) {
            // The message of the cause is left out: it may hold the address, and the address holds the token.
            throw new CallFailed(failure.getClass().getSimpleName(), left.left.get());
        }
    }

    /** Runs once a connection stands, just before the call is written to it. */
    private static Response inside(Interceptor.Chain chain) throws IOException {
        Left left = chain.request().tag(Left.class);
        if (left != null) {
            left.left.set(true);
        }
        return chain.proceed(chain.request());
    }

    private static Response checked(Response response) throws IOException {
        ResponseBody body = response.body();
        if (body == null) {
            throw new CallFailed("HTTP " + response.code() + " without a body", true);
        }
        byte[] bytes;
        try (InputStream in = body.byteStream()) {
            bytes = in.readNBytes(LARGEST_ANSWER + 1);
        }
        if (bytes.length > LARGEST_ANSWER) {
            throw new CallFailed("HTTP " + response.code() + " with more than " + LARGEST_ANSWER + " bytes", true);
        }
        if (isJsonObject(bytes)) {
            return response.newBuilder()
                    .body(ResponseBody.create(bytes, body.contentType()))
                    .build();
        }
        if (response.code() == 429) {
            throw new TooMany(response.header("Retry-After"));
        }
        throw new CallFailed("HTTP " + response.code() + (bytes.length == 0 ? " and nothing" : " without JSON"), true);
    }

    private static boolean isJsonObject(byte[] bytes) {
        for (byte each : bytes) {
            if (!Character.isWhitespace(each)) {
                return each == '{';
            }
        }
        return false;
    }
}
