package attacks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Requests of which each is answered with bytes of its own, so that none of them is worth keeping. */
final class DistinctUrls implements Attack {

    /** More than the cache has room for, however slow the machine is. */
    private static final int LEAST = 1_000;

    @Override
    public String name() {
        return "distinct URLs to fill the cache";
    }

    @Override
    public String carryOut(Target target) throws Exception {
        int threads = 4;
        int seconds = 15;
        Memory calm = target.memory();
        Answer nobody = target.ask(Target.get("/api/v1/people?name=nobody"));
        Map<Set<String>, Answer> byParts = new HashMap<>();
        List<List<String>> includes =
                permutations(List.of("paragraphs", "people", "places", "organisations", "dates", "casualties"));
        for (List<String> include : includes) {
            Set<String> parts = new TreeSet<>(include);
            if (!byParts.containsKey(parts)) {
                byParts.put(parts, target.ask(Target.get(Target.ARTICLE + "?include=" + String.join(",", parts))));
            }
        }
        AtomicLong next = new AtomicLong();
        AtomicLong begin = new AtomicLong(System.nanoTime());
        Load.inParallel(threads, () -> {
            try (Connection connection = target.connect()) {
                while (next.get() < LEAST || System.nanoTime() - begin.get() < TimeUnit.SECONDS.toNanos(seconds)) {
                    long number = next.getAndIncrement();
                    // No faster than a thousand a second in all.
                    long due = begin.get() + TimeUnit.MILLISECONDS.toNanos(number);
                    long wait = due - System.nanoTime();
                    if (wait > 0) {
                        TimeUnit.NANOSECONDS.sleep(wait);
                    }
                    int n = (int) (number / 5);
                    switch ((int) (number % 5)) {
                        case 0 -> {
                            List<String> include = includes.get(n % includes.size());
                            // Round again, another Accept header makes it another one.
                            String request = Target.get(
                                    Target.ARTICLE + "?include=" + String.join(",", include),
                                    "Accept: application/json, application/x-round-" + n / includes.size());
                            connection.send(request);
                            target.checkSame(
                                    connection.answer(), byParts.get(new TreeSet<>(include)), "include=" + include);
                        }
                        case 1, 2 -> {
                            connection.send(Target.get(
                                    Target.ARTICLE, "Accept: application/json, application/x-number-" + number));
                            target.checkSame(connection.answer(), target.article(), "an Accept header of its own");
                        }
                        case 3 -> {
                            connection.send(Target.get("/api/v1/people?name=nobody" + n));
                            target.checkSame(connection.answer(), nobody, "name=nobody" + n);
                        }
                        default -> {
                            connection.send(Target.get("/api/v1/articles/none-" + n));
                            int status = connection.answer().status();
                            target.check(status == 404, "an unknown id was answered " + status);
                        }
                    }
                }
            }
        });
        double took = (System.nanoTime() - begin.get()) / 1e9;
        Memory after = target.memory();
        target.check(after.evicted() > calm.evicted(), "nothing was evicted from the cache");
        return "%,d distinct requests, 1,000 a second asked for, %,.0f reached; %,d answers were evicted and %,d are kept"
                .formatted(next.get(), next.get() / took, after.evicted() - calm.evicted(), after.cached());
    }

    /** All orders of all choices of the words, no two alike. */
    private static List<List<String>> permutations(List<String> words) {
        List<List<String>> all = new ArrayList<>();
        for (String word : words) {
            List<String> others = new ArrayList<>(words);
            others.remove(word);
            all.add(List.of(word));
            for (List<String> rest : permutations(others)) {
                List<String> one = new ArrayList<>(List.of(word));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }
}
