package dev.dateline.representation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Some rows of a list, and the way to the rows after them. */
public interface Batch<T> {

    List<T> items();

    /** How many rows the whole list has. */
    long total();

    /** Reads the rows that come next, in a transaction; empty where these are the last. */
    Optional<Supplier<? extends Batch<T>>> following();
}
