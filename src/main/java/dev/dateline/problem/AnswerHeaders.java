package dev.dateline.problem;

import io.vertx.core.http.HttpServerResponse;

/** Puts on an answer what it carries beside what it says. */
public interface AnswerHeaders {

    /** What every answer carries. */
    void putOn(HttpServerResponse answer);

    /** What a page carries beyond that. */
    void putOnPage(HttpServerResponse page);
}
