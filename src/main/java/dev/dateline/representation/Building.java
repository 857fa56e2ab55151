package dev.dateline.representation;

import dev.dateline.representation.Generations.Generation;
import io.vertx.ext.web.RoutingContext;

import java.util.concurrent.CompletableFuture;

/** One request's way from a miss to its answer: what it asks for, what was chosen, and who else is waiting for it. */
final class Building {

    private static final String KEY = Building.class.getName();

    private final Generation generation;
    private final String accept;
    private final boolean kept;
    private final CompletableFuture<Representation> answer;
    private Forms.Offer offer;
    private Form form;
    private boolean streamed;

    /**
     * @param generation the one that the request came in
     * @param accept the {@code Accept} header, empty where there is none
     * @param kept whether others are answered with it too
     * @param answer completed with {@code null} where there is none to be kept
     */
    private Building(Generation generation, String accept, boolean kept, CompletableFuture<Representation> answer) {
        this.kept = kept;
        this.generation = generation;
        this.accept = accept;
        this.answer = answer;
    }

    /** For all that ask for it from now on. */
    static Building forAll(Generation generation, String accept, CompletableFuture<Representation> answer) {
        return new Building(generation, accept, true, answer);
    }

    /** For one request alone. */
    static Building forOne(Generation generation, String accept) {
        return new Building(generation, accept, false, new CompletableFuture<>());
    }

    /** @return {@code null} where the request is no read of the API */
    static Building of(RoutingContext context) {
        return context.get(KEY);
    }

    void begin(RoutingContext context) {
        context.put(KEY, this);
        // Whatever becomes of the request, those who wait for it are let go: a second completion changes nothing.
        context.addEndHandler(end -> done(null));
    }

    /** @param streamed whether it is a whole list, of whatever length */
    void choose(Forms.Offer offer, Form form, boolean streamed) {
        this.offer = offer;
        this.form = form;
        this.streamed = streamed;
    }

    /** Whether it came as far as a resource. */
    boolean isChosen() {
        return form != null;
    }

    void done(Representation representation) {
        answer.complete(representation);
    }

    boolean isKept() {
        return kept;
    }

    Generation generation() {
        return generation;
    }

    String accept() {
        return accept;
    }

    Forms.Offer offer() {
        return offer;
    }

    Form form() {
        return form;
    }

    boolean isStreamed() {
        return streamed;
    }
}
