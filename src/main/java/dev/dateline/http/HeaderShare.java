package dev.dateline.http;

import java.util.concurrent.atomic.AtomicLong;

/** What one connection has of the memory that the headers of all requests which are not complete share. */
final class HeaderShare {

    /** What every connection may send of its headers, in bytes, however many do the same. */
    private static final int FREE = 4 * 1024;

    /** For all of them together, in bytes, beyond what is free. */
    private static final long SHARED = Runtime.getRuntime().maxMemory() / 16;

    private static final AtomicLong TAKEN = new AtomicLong();

    private int bytes;

    /** @return whether there is room for so many more bytes; they are counted all the same */
    boolean take(int more) {
        int before = Math.max(0, bytes - FREE);
        bytes += more;
        int shared = Math.max(0, bytes - FREE) - before;
        return shared == 0 || TAKEN.addAndGet(shared) <= SHARED;
    }

    void giveBack() {
        if (bytes > FREE) {
            TAKEN.addAndGet(FREE - bytes);
        }
        bytes = 0;
    }

    boolean isNone() {
        return bytes == 0;
    }
}
