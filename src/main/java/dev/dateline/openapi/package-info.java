/**
 * What the OpenAPI document says beyond the annotations of the resources: the problems, the headers, the examples, and shapes that
 * generators of clients can read.
 */
package dev.dateline.openapi;
