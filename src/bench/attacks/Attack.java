package attacks;

/** One way to do a server harm. */
interface Attack {

    /** What the report calls it. */
    String name();

    /** Does its worst, and tells the target of each wrong answer. Returns what it did, with numbers. */
    String carryOut(Target target) throws Exception;
}
