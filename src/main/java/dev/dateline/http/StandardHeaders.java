package dev.dateline.http;

import dev.dateline.problem.AnswerHeaders;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;

/** The headers of answers that do not depend on what is answered. */
@ApplicationScoped
class StandardHeaders implements AnswerHeaders {

    /** Of the Fetch standard: a browser is to take an answer for what its Content-Type says. */
    static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("x-content-type-options");

    static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");

    private final HttpDate date;

    StandardHeaders(HttpDate date) {
        this.date = date;
    }

    @Override
    public void putOn(HttpServerResponse answer) {
        answer.putHeader(CONTENT_TYPE_OPTIONS, NO_SNIFF).putHeader(HttpHeaders.DATE, date.now());
    }

    @Override
    public void putOnPage(HttpServerResponse page) {
        page.putHeader(PagePolicy.HEADER, PagePolicy.VALUE);
    }
}
