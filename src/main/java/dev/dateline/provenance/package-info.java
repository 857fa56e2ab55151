/**
 * How a fact got here: curated by a person, or extracted, by what and how sure.
 */
package dev.dateline.provenance;
