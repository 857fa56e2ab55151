/**
 * The pages for people: one more form of what the resources answer, rendered on the server from the same records. Templates are in
 * {@code templates/reader}, style sheets and scripts in {@code assets}.
 */
package dev.dateline.reader;
