/**
 * The driver that picks H2 or PostgreSQL by the JDBC URL when the application starts, and the transaction in which a read sees the
 * database as it is at one moment.
 */
package dev.dateline.database;
