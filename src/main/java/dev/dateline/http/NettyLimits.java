package dev.dateline.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Lets Netty read what is over our own limits, up to four times as much and at least 64 KiB, so that
 * {@link RequestGuard} can answer it with a problem. What is over these limits too, Netty refuses before any handler
 * can run; {@link Unreadable} says so in HTTP/1.
 */
@ApplicationScoped
class NettyLimits implements HttpServerOptionsCustomizer {

    private static final int LEAST = 64 * 1024;

    private final HttpLimits limits;
    private final HttpDate date;

    NettyLimits(HttpLimits limits, HttpDate date) {
        this.limits = limits;
        this.date = date;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        Patience.setLimit(limits.clientTimeout());
        Unreadable.setDate(date);
        int headers = readable(limits.maxHeaderSize().asLongValue());
        options.setMaxInitialLineLength(readable(limits.maxUrlLength().asLongValue()));
        options.setMaxHeaderSize(headers);
        // HTTP/2 counts the path as a header too, and 32 bytes more for each (RFC 9113 section 6.5.2)
        options.getInitialSettings().setMaxHeaderListSize(2L * headers);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }

    @Override
    public void customizeDomainSocketServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }

    private static int readable(long limit) {
        return (int) Math.min(Integer.MAX_VALUE / 4, Math.max(LEAST, 4 * limit));
    }
}
