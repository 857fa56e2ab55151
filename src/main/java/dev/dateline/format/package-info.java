/**
 * The other forms of what the resources answer: JSON-LD, Web Annotations, GeoJSON, iCalendar, tables for spreadsheets, plain text.
 * {@code CsvTableWriter} sees to it that no cell is run as a formula. Each writer makes bytes of records; resources know none of them.
 */
package dev.dateline.format;
