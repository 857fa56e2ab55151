package dev.dateline.representation;

/** Fired in the transaction that stores or removes something, which answers may have shown. */
public record ContentChanged() {}
