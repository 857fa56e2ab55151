package dev.dateline.representation;

import dev.dateline.database.ReadTransaction;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import org.jboss.logging.Logger;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A whole list, sent while it is read: a batch of rows is fetched when the client has taken the one before. So a list of any
 * length takes the memory of one batch, and a slow client holds neither a thread nor a database connection.
 */
final class StreamedList {

    private static final Logger LOG = Logger.getLogger(StreamedList.class);

    private final Batch<?> first;
    private final StreamWriter.Stream stream;
    private final ReadTransaction transaction;
    private final Gzip gzip;

    /**
     * @param first rows, read already
     * @param compressed whether the client takes gzip
     */
    StreamedList(Batch<?> first, StreamWriter.Stream stream, ReadTransaction transaction, boolean compressed) {
        this.first = first;
        this.stream = stream;
        this.transaction = transaction;
        this.gzip = compressed ? new Gzip() : null;
    }

    /** Sends all of it, and ends the response; returns at once. */
    void send(HttpServerResponse response, Vertx vertx) {
        response.setChunked(true);
        send(first, response, vertx);
    }

    private void send(Batch<?> batch, HttpServerResponse response, Vertx vertx) {
        Optional<? extends Supplier<? extends Batch<?>>> following = batch.following();
        Buffer rows = Buffer.buffer(bytes(batch, following.isEmpty()));
        if (following.isEmpty()) {
            response.end(rows);
            return;
        }
        // Fails where the client has gone: then nothing is left to do.
        response.write(rows).onSuccess(taken -> fetch(following.get(), response, vertx));
    }

    private void fetch(Supplier<? extends Batch<?>> following, HttpServerResponse response, Vertx vertx) {
        vertx.<Void>executeBlocking(
                        () -> {
                            send(transaction.call(following::get), response, vertx);
                            return null;
                        },
                        false)
                .onFailure(failure -> breakOff(failure, response));
    }

    /** What is sent cannot be taken back; a connection that breaks tells the client that lines are missing. */
    private static void breakOff(Throwable failure, HttpServerResponse response) {
        if (!response.closed()) {
            LOG.error("A list could not be read to its end", failure);
            response.reset();
        }
    }

    private byte[] bytes(Batch<?> batch, boolean last) {
        byte[] piece = stream.piece(batch.items(), last);
        return gzip == null ? piece : gzip.piece(piece, last);
    }
}
