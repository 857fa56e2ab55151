package dev.dateline.extract.casualties;

import java.util.List;

/**
 * A possible answer to how many were killed and injured.
 *
 * @param ofKilled what speaks for or against the number of killed, each a name that a weight goes with; the same list for
 *     all candidates with this number
 * @param ofInjured the same for the number of injured
 * @param ofBoth the same for both together
 */
public record TollCandidate(
        long killed, long injured, List<String> ofKilled, List<String> ofInjured, List<String> ofBoth) {}
