package dev.dateline.ingest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one writer at a time change what is stored, so that none stores what another is just storing. Those who wait in
 * this process hold no connection, so that reads still get one; a row of the database tells other processes to wait.
 */
@ApplicationScoped
class IntakeTurn {

    private static final String ROW = "select id from intake_turn where id = 1 for update";

    private final ReentrantLock process = new ReentrantLock(true);
    private final EntityManager database;

    IntakeTurn(EntityManager database) {
        this.database = database;
    }

    /** Writes in a transaction of its own, which is committed when this returns. */
    <T> T take(Supplier<T> write) {
        process.lock();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                database.createNativeQuery(ROW, Integer.class).getSingleResult();
                return write.get();
            });
        } finally {
            process.unlock();
        }
    }
}
