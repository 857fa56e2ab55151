package dev.dateline.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.FlushMode;
import org.hibernate.Session;

import java.sql.Connection;
import java.util.concurrent.Callable;

/**
 * Reads the database as it is at one moment. What is answered comes from several statements; without this, each would see
 * what is committed when it begins, and the words of one revision could stand beside the offsets of the next.
 */
@ApplicationScoped
public class ReadTransaction {

    private final Session session;

    ReadTransaction(Session session) {
        this.session = session;
    }

    /** Calls it in a transaction of its own, which writes nothing. */
    public <T> T call(Callable<T> reading) {
        return QuarkusTransaction.requiringNew().call(() -> {
            // The pool sets its connection back. On both databases this level is a snapshot.
            session.doWork(connection -> connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ));
            // Nothing is going to change, so that Hibernate need not look for changes.
            session.setDefaultReadOnly(true);
            session.setHibernateFlushMode(FlushMode.MANUAL);
            return reading.call();
        });
    }
}
