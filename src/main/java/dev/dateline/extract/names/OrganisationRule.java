package dev.dateline.extract.names;

/** By what words were found to mean an organisation, the most telling first. */
public enum OrganisationRule {
    /** It is one of those that any news desk knows. */
    LISTED,
    /** It stands in a dateline's brackets. */
    AGENCY,
    /** It is written as an address in the web. */
    DOMAIN,
    MINISTRY,
    /** A country or people with a noun: "Israeli forces". */
    GROUP,
    /** The model of names says so, and so does a word in it: "Bank", "Inc.". */
    TAGGED_KIND,
    /** The model of names alone says so. */
    TAGGED,
    /** It repeats a noun of one that was named before. */
    NOMINAL
}
