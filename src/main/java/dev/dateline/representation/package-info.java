/**
 * Which form is answered, and the bytes of it: negotiation (RFC 9110), answers kept with their strong {@code ETag} until something is
 * stored, one builder for each miss, conditional requests ({@code Preconditions}: 304 and 412), and lists streamed as they are read.
 */
package dev.dateline.representation;
