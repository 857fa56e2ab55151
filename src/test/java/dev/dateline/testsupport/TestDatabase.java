package dev.dateline.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The database that the tests run on, chosen by the system property {@code dateline.test.database}: {@code h2} in memory,
 * or a real PostgreSQL, unpacked from Maven artifacts and started for this run.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    /** Whether the tests run on PostgreSQL. */
    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("dateline.test.database"));
    }

    @Override
    public Map<String, String> start() {
        if (!isPostgres()) {
            return Map.of();
        }
        try {
            postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
            return Map.of(
                    "quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
                    "quarkus.datasource.username", "postgres",
                    "quarkus.datasource.password", "postgres");
        } catch (IOException failed) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", failed);
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The embedded PostgreSQL did not stop", failed);
        }
    }
}
