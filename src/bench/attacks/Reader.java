package attacks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks for the article fifty times a second: one time on a new connection, the next on one that it keeps. */
final class Reader extends Thread {

    private final List<Long> taken = new ArrayList<>();
    private Connection kept;
    private volatile boolean ending;

    private final Target target;
    private final Map<String, String> headers;

    Reader(Target target) {
        super("reader");
        setDaemon(true);
        this.target = target;
        this.headers = lasting(target.article());
    }

    @Override
    public void run() {
        for (int i = 0; !ending; i++) {
            long begin = System.nanoTime();
            try {
                Answer answer = i % 2 == 0 ? target.ask(Target.get(Target.ARTICLE)) : askOnKept();
                synchronized (taken) {
                    taken.add(System.nanoTime() - begin);
                }
                target.check(answer.is(target.article()), "the reader was answered " + answer);
                target.check(lasting(answer).equals(headers), "the reader got other headers: " + answer.headers());
                Thread.sleep(20);
            } catch (IOException unanswered) {
                target.fault("the reader was not answered: " + unanswered);
                kept = null;
            } catch (InterruptedException end) {
                return;
            }
        }
    }

    /** All headers but the one that says when it was answered. */
    private static Map<String, String> lasting(Answer answer) {
        Map<String, String> headers = new TreeMap<>(answer.headers());
        headers.remove("date");
        return headers;
    }

    private Answer askOnKept() throws IOException {
        if (kept == null) {
            kept = target.connect();
        }
        kept.send(Target.get(Target.ARTICLE));
        return kept.answer();
    }

    /** What it measured since it was last asked. */
    Latencies take() {
        synchronized (taken) {
            long[] sorted = taken.stream().mapToLong(Long::longValue).sorted().toArray();
            taken.clear();
            return new Latencies(sorted);
        }
    }

    void end() throws InterruptedException {
        ending = true;
        join(Target.PATIENCE_MS);
    }
}
