/**
 * What every list shares: filters, pages by cursor, totals and streams of all rows. A page costs what its rows cost, however long the list
 * is, and a walk meets each row once.
 */
package dev.dateline.list;
