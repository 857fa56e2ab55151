/**
 * The wire: limits, guarded connections, query parameters, origins, and the problems (RFC 9457) in which every error is answered. It knows
 * no type of the domain.
 */
package dev.dateline.http;
