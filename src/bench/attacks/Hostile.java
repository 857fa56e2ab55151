package attacks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/**
 * Attacks a running Dateline, one attack after the other, while a well-behaved reader keeps asking for an article. Prints
 * a table for the report. Ends with 1 where an answer was wrong, the reader was not answered, or memory went over its
 * bound; no time fails it.
 *
 * <p>Arguments: the port, the process id of the application, the bound of its resident memory in MB, the size of its
 * representation cache in MB, and, if not all attacks are to be carried out, a pattern that their names are to have.
 */
final class Hostile {

    private static final List<Attack> ATTACKS = List.of(
            new SlowHeaders(),
            new UnfinishedHeaders(),
            new SilentBodies(),
            new UnfinishedBodies(),
            new AmbiguousBodies(),
            new UnreadAnswers(),
            new EndlessPipelines(),
            new HalfClosed(),
            new Pipelined(),
            new IdleConnections(),
            new Oversized(),
            new Ranges(),
            new Conditionals(),
            new LongAccept(),
            new DistinctUrls(),
            new RapidReset());

    private static final int CALM_MS = 3_000;
    /** What else may come to live in the heap between two looks at it, beside what the cache keeps. */
    private static final int HEAP_SLACK_MB = 24;

    private final Application application;
    private final Target target;
    private final Reader reader;
    private final long boundMb;
    private final long cacheMb;

    private Hostile(int port, long pid, long boundMb, long cacheMb) throws IOException {
        this.application = new Application(port, pid);
        this.target = new Target(port, application);
        this.reader = new Reader(target);
        this.boundMb = boundMb;
        this.cacheMb = cacheMb;
    }

    public static void main(String[] args) throws Exception {
        Hostile hostile = new Hostile(
                Integer.parseInt(args[0]), Long.parseLong(args[1]), Long.parseLong(args[2]), Long.parseLong(args[3]));
        List<Row> rows = hostile.attack(Pattern.compile(args.length > 4 ? args[4] : ""));
        Row.print(rows);
        System.exit(rows.stream().allMatch(Row::held) ? 0 : 1);
    }

    private List<Row> attack(Pattern chosen) throws Exception {
        warmUp();
        reader.start();
        List<Row> rows = new ArrayList<>();
        for (Attack attack : ATTACKS) {
            if (!chosen.matcher(attack.name()).find()) {
                continue;
            }
            Row row = carryOut(attack);
            rows.add(row);
            System.err.printf(
                    "%s: %s%n",
                    row.name(), row.held() ? "held" : "FAILED: " + row.faults().get(0));
            if (!application.isAlive()) {
                System.err.println("The application has ended.");
                break;
            }
        }
        reader.end();
        return rows;
    }

    /** So that the first attack is not compared with a JVM that has compiled nothing yet. */
    private void warmUp() throws IOException {
        target.extract();
        try (Connection connection = target.connect()) {
            for (int i = 0; i < 5_000; i++) {
                connection.send(Target.get(Target.ARTICLE));
                connection.answer();
            }
        }
    }

    private Row carryOut(Attack attack) throws Exception {
        target.forgetFaults();
        Memory calm = application.memory();
        reader.take();
        Thread.sleep(CALM_MS);
        Latencies before = reader.take();
        application.forgetPeak();
        String did;
        try {
            did = attack.carryOut(target);
        } catch (IOException | ExecutionException failed) {
            did = "broke off";
            target.fault("the attack broke off: " + failed);
        }
        Latencies during = reader.take();
        target.check(during.count() > 0, "the reader got no answer");
        Memory after = memoryAfter(calm);
        return new Row(attack.name(), did, before, during, calm, after, target.faults());
    }

    private Memory memoryAfter(Memory calm) throws InterruptedException {
        try {
            Memory after = application.memory();
            target.check(after.peak() < boundMb, "resident memory reached " + after.peak() + " MB");
            long bound = calm.heap() + cacheMb + HEAP_SLACK_MB;
            target.check(after.heap() <= bound, "the heap holds " + after.heap() + " MB afterwards, over " + bound);
            return after;
        } catch (IOException failed) {
            target.fault("its memory could not be asked for: " + failed);
            return Memory.UNKNOWN;
        }
    }
}
