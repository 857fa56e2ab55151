/**
 * Date expressions: their EDTF value (ISO 8601-2), the days they can mean, and what they were reasoned from.
 */
package dev.dateline.time;
