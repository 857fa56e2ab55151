package attacks;

import java.util.List;

/** What came of one attack. */
record Row(
        String name, String did, Latencies before, Latencies during, Memory calm, Memory after, List<String> faults) {

    private static final int FAULTS = 3;

    boolean held() {
        return faults.isEmpty();
    }

    /** As a table in Markdown. */
    static void print(List<Row> rows) {
        System.out.println("| attack | what it did | reader's answers | p50 / p99 before, ms | during, ms"
                + " | resident before / peak / after, MB | live heap before / after, MB | verdict |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (Row row : rows) {
            System.out.printf(
                    "| %s | %s | %,d | %s | %s | %d / %d / %d | %d / %d | %s |%n",
                    row.name,
                    row.did,
                    row.during.count(),
                    row.before,
                    row.during,
                    row.calm.resident(),
                    row.after.peak(),
                    row.after.resident(),
                    row.calm.heap(),
                    row.after.heap(),
                    row.held()
                            ? "held"
                            : "**FAILED**: "
                                    + String.join("; ", row.faults.subList(0, Math.min(FAULTS, row.faults.size()))));
        }
    }
}
