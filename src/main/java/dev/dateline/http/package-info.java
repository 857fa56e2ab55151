/**
 * The wire: guarded connections, limits, bodies, query parameters, origins, methods, the labels of metrics, and the headers of every
 * answer. What it refuses, it refuses with a {@code problem}. It knows no type of the domain.
 */
package dev.dateline.http;
