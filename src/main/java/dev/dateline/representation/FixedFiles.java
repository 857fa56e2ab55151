package dev.dateline.representation;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.Instant;

/** Answers with files as with everything else: compressed where that is asked for, and 304 where nothing changed. */
@ApplicationScoped
public class FixedFiles {

    private final Sender sender;
    private final Instant start;

    FixedFiles(Sender sender, Clock clock) {
        this.sender = sender;
        this.start = clock.instant();
    }

    /** To a GET or a HEAD. */
    public void send(FixedFile file, RoutingContext context) {
        if (file.built() != null) {
            sender.send(file.built(), context);
            return;
        }
        // to compress a megabyte takes longer than an event loop may wait
        context.vertx()
                .executeBlocking(() -> file.build(start), false)
                .onSuccess(built -> sender.send(built, context))
                .onFailure(context::fail);
    }
}
