package dev.dateline.extract.setting;

import dev.dateline.extract.passage.Mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Where a text names its places or times, and which of them a figure may have: those named around it and those named first. */
final class Mentions<T> {

    private static final int BEFORE = 10;
    private static final int AFTER = 6;
    private static final int FIRST = 8;

    private final List<Mention<T>> all;
    private final Function<T, String> key;
    private final Sight sight;
    private final Map<String, List<Mention<T>>> byKey = new LinkedHashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    /** @param key what is the same wherever one of them is named */
    Mentions(List<Mention<T>> mentions, Function<T, String> key, Sight sight) {
        this.all =
                mentions.stream().sorted(Comparator.comparingInt(Mention::from)).toList();
        this.key = key;
        this.sight = sight;
        for (Mention<T> each : all) {
            byKey.computeIfAbsent(key.apply(each.of()), any -> new ArrayList<>())
                    .add(each);
            ranks.putIfAbsent(key.apply(each.of()), ranks.size());
        }
    }

    /** In the order of the text. */
    List<Mention<T>> all() {
        return all;
    }

    /** What is named, in the order in which it is first named. */
    Set<String> keys() {
        return byKey.keySet();
    }

    /** In the order of the text; none where it is not named. */
    List<Mention<T>> of(String named) {
        return byKey.getOrDefault(named, List.of());
    }

    /** In which order they are first named, from 0. */
    int rank(String named) {
        return ranks.get(named);
    }

    /**
     * So few that work grows with the text alone; each where it is named nearest.
     *
     * @param isCandidate whether a figure may have what is named there
     */
    Map<String, Mention<T>> around(int number, Predicate<Mention<T>> isCandidate) {
        int next = next(number);
        Map<String, Mention<T>> nearest = new LinkedHashMap<>();
        for (int i = Math.max(0, next - BEFORE); i < Math.min(all.size(), next + AFTER); i++) {
            Mention<T> each = all.get(i);
            if (!isCandidate.test(each)) {
                continue;
            }
            nearest.merge(key.apply(each.of()), each, (one, other) -> sight.nearer(number, one, other));
        }
        byKey.entrySet().stream()
                .limit(FIRST)
                .flatMap(each -> each.getValue().stream().filter(isCandidate).limit(1))
                .forEach(each -> nearest.putIfAbsent(key.apply(each.of()), each));
        return nearest;
    }

    /** Those around a token, so many before and so many after at most. */
    List<Mention<T>> near(int token, int most) {
        int next = next(token);
        return all.subList(Math.max(0, next - most), Math.min(all.size(), next + most));
    }

    String key(Mention<T> mention) {
        return key.apply(mention.of());
    }

    /** The first one after a token. */
    private int next(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
