package attacks;

/** In MB: resident, its peak since the last look, and live in the heap; then how many answers are kept, and were evicted. */
record Memory(long resident, long peak, long heap, long cached, long evicted) {

    static final Memory UNKNOWN = new Memory(-1, -1, -1, -1, -1);
}
