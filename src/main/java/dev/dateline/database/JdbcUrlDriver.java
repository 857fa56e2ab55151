package dev.dateline.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * Picks the database by its JDBC URL alone, at run time: {@code jdbc:h2:} or {@code jdbc:postgresql:}.
 *
 * <p>Quarkus fixes a data source's driver and Hibernate's dialect when the application is built. One build of Dateline
 * serves both databases all the same: this driver hands each URL to the one that accepts it, and H2 runs in its
 * PostgreSQL mode so that the one dialect is right for both.
 */
public final class JdbcUrlDriver implements Driver {

    private final List<Driver> drivers = List.of(new org.h2.Driver(), new org.postgresql.Driver());

    /** @throws SQLException where no database that Dateline knows accepts the URL, or the chosen one refuses */
    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        return driverFor(url).connect(url, properties);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        for (Driver driver : drivers) {
            if (driver.acceptsURL(url)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return driverFor(url).getPropertyInfo(url, properties);
    }

    private Driver driverFor(String url) throws SQLException {
        for (Driver driver : drivers) {
            if (driver.acceptsURL(url)) {
                return driver;
            }
        }
        // The URL itself may carry a password, so it is not repeated.
        throw new SQLException("DATELINE_JDBC_URL begins with neither jdbc:h2: nor jdbc:postgresql:");
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(JdbcUrlDriver.class.getPackageName());
    }
}
