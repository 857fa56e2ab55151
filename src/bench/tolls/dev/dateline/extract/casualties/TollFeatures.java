package dev.dateline.extract.casualties;

import dev.dateline.extract.casualties.Persons.Person;
import dev.dateline.extract.casualties.TollEvidence.Part;
import dev.dateline.extract.casualties.TollEvidence.Said;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What speaks for or against an answer to how many were killed and how many injured, as names that a weight goes with. */
final class TollFeatures {

    private static final int MOST_CANDIDATES = 14;
    private static final long LARGEST = 1_000;

    private final TollEvidence evidence;
    private final int killedPersons;
    private final int hurtPersons;
    private final long mostKilled;
    private final long otherKilled;
    private final long otherHurt;

    TollFeatures(TollEvidence evidence) {
        this.evidence = evidence;
        killedPersons = count(person -> person.isKilled && !person.isBackground);
        hurtPersons = count(person -> person.isHurt() && !person.isBackground);
        mostKilled = Math.max(killedPersons, most(each -> each.outcome() == Outcome.KILLED));
        otherKilled =
                killedPersons + most(each -> each.outcome() == Outcome.KILLED && each.isOther() && each.number() > 1);
        otherHurt = hurtPersons + most(each -> each.outcome() != Outcome.KILLED && each.isOther() && each.number() > 1);
    }

    private long most(Predicate<Said> which) {
        return evidence.said().stream()
                .filter(each -> each.part() != Part.BACKGROUND && which.test(each))
                .mapToLong(Said::number)
                .filter(number -> number > 0)
                .max()
                .orElse(0);
    }

    private int count(Predicate<Person> which) {
        return (int) evidence.persons().all().stream().filter(which).count();
    }

    /** The numbers that may have been killed. */
    List<Long> killed() {
        Set<Long> numbers = new TreeSet<>(
                Arrays.asList(0L, 1L, 2L, (long) killedPersons, killedPersons + 1L, mostKilled + 1, otherKilled));
        numbers.addAll(evidence.numbers(true));
        evidence.hints().forEach((hint, hinted) -> numbers.addAll(hint.equals("attempt charges") ? Set.of() : hinted));
        return bounded(numbers);
    }

    /** The numbers that may have been injured. */
    List<Long> injured() {
        Set<Long> numbers =
                new TreeSet<>(Arrays.asList(0L, 1L, 2L, 3L, 4L, (long) hurtPersons, hurtPersons + 1L, otherHurt));
        Set<Long> said = evidence.numbers(false);
        numbers.addAll(said);
        numbers.addAll(evidence.hints().getOrDefault("attempt charges", Set.of()));
        for (long total : said) {
            for (long dead : killed()) {
                if (dead > 0 && total > dead) {
                    numbers.add(total - dead);
                }
            }
        }
        return bounded(numbers);
    }

    private static List<Long> bounded(Set<Long> numbers) {
        return numbers.stream()
                .filter(number -> number >= 0 && number <= LARGEST)
                .limit(MOST_CANDIDATES)
                .toList();
    }

    List<String> ofKilled(long number) {
        List<String> features = new ArrayList<>();
        String bucket = bucket(number);
        features.add("k " + (number > 4 ? "5+" : number));
        said(features, "k", number, Outcome.KILLED, each -> each.outcome() == Outcome.KILLED);
        features.add("k persons " + compared(number, killedPersons));
        features.add("k persons " + Math.min(killedPersons, 3) + " " + bucket);
        features.add(
                "k most " + evidence.perpetrator().isSuicide() + " " + Math.max(-2, Math.min(2, number - mostKilled)));
        beyondCount(features, number);
        if (!isCounted(true) && !isMultipleDeath()) {
            cues(features, "k", bucket);
        }
        evidence.hints().forEach((hint, numbers) -> {
            features.add("k hint " + hint + (numbers.contains(number) ? " is" : " not"));
            features.add("k hint " + hint + " " + bucket);
        });
        return features;
    }

    /** How far the number is from the first count, where whoever did it died as well, which the count may leave out. */
    private void beyondCount(List<String> features, long number) {
        evidence.said().stream()
                .filter(each -> each.outcome() == Outcome.KILLED && each.number() > 0)
                .filter(each -> !each.isPartial() && each.part() != Part.BACKGROUND)
                .findFirst()
                .filter(first -> first.number() > 1)
                .ifPresent(first -> features.add("k beyond " + evidence.perpetrator()
                        + (first.isDone() ? " done " : " ") + Math.max(-2, Math.min(2, number - first.number()))));
    }

    /** Whether a number of deaths goes with the charges or the name of the crime. */
    private boolean isMultipleDeath() {
        return evidence.hints().containsKey("multiple death")
                || evidence.hints().getOrDefault("murder charges", Set.of()).stream()
                        .anyMatch(counts -> counts > 1);
    }

    /** Whether it is stated how many they are: then words that count nobody tell nothing more. */
    private boolean isCounted(boolean isOfDeath) {
        return evidence.said().stream()
                .anyMatch(each -> (each.outcome() == Outcome.KILLED) == isOfDeath
                        && each.number() > 1
                        && !each.isPartial()
                        && each.part() != Part.BACKGROUND);
    }

    List<String> ofInjured(long number) {
        List<String> features = new ArrayList<>();
        String bucket = bucket(number);
        features.add("i " + (number > 4 ? "5+" : number));
        said(features, "w", number, Outcome.WOUNDED, each -> each.outcome() == Outcome.WOUNDED);
        said(features, "s", number, Outcome.SHOT, each -> each.outcome() == Outcome.SHOT);
        said(features, "t", number, Outcome.TREATED, each -> each.outcome() == Outcome.TREATED);
        features.add("i persons " + compared(number, hurtPersons));
        features.add("i persons " + Math.min(hurtPersons, 4) + " " + bucket);
        if (!isCounted(false)) {
            cues(features, "i", bucket);
        }
        evidence.hints()
                .forEach((hint, numbers) ->
                        features.add("i hint " + hint + (numbers.contains(number) ? " is" : " not")));
        return features;
    }

    List<String> ofBoth(long killed, long injured) {
        List<String> features = new ArrayList<>();
        features.add("both " + bucket(killed) + " " + bucket(injured));
        Set<Long> multiples = evidence.hints().getOrDefault("multiple shooting", Set.of());
        add(features, !multiples.isEmpty(), "both multiple " + multiples.contains(killed + injured));
        for (Part part : Part.values()) {
            Set<Long> shot = numbers(
                    part,
                    each -> each.outcome() == Outcome.SHOT
                            && !each.isOther()
                            && !each.isPartial()
                            && each.number() > 1);
            Set<Long> wounded = numbers(
                    part,
                    each -> each.outcome() == Outcome.WOUNDED
                            && !each.isOther()
                            && !each.isPartial()
                            && each.number() > 1);
            if (!shot.isEmpty()) {
                features.add("both shot " + part + (shot.contains(killed + injured) ? " sum" : " no")
                        + (shot.contains(injured) ? " hurt" : ""));
            }
            if (!wounded.isEmpty()) {
                features.add("both wounded " + part + (wounded.contains(killed + injured) ? " sum" : " no")
                        + (wounded.contains(injured) ? " hurt" : ""));
            }
        }
        return features;
    }

    private Set<Long> numbers(Part part, Predicate<Said> which) {
        Set<Long> numbers = new TreeSet<>();
        evidence.said().stream()
                .filter(each -> each.part() == part && which.test(each))
                .forEach(each -> numbers.add(each.number()));
        return numbers;
    }

    private void said(List<String> features, String name, long number, Outcome outcome, Predicate<Said> which) {
        for (Part part : Part.values()) {
            List<Said> here = evidence.said().stream()
                    .filter(each -> each.part() == part && which.test(each))
                    .toList();
            List<Said> whole = here.stream()
                    .filter(each -> each.number() > 1 && !each.isPartial())
                    .toList();
            if (!whole.isEmpty()) {
                features.add(name + " count " + part
                        + (whole.stream().anyMatch(each -> each.number() == number) ? " is" : " not"));
                features.add(name + " first " + part + " "
                        + compared(number, whole.get(0).number()));
            }
            boolean isOne = here.stream().anyMatch(each -> each.number() == 1 && !each.isPartial());
            boolean isDescribed = here.stream().anyMatch(each -> each.number() < 0);
            boolean isNone = here.stream().anyMatch(each -> each.number() == 0);
            boolean isPart = here.stream().anyMatch(each -> each.isPartial() && each.number() == number);
            boolean isOther = here.stream().anyMatch(each -> each.isOther() && each.number() == number);
            add(features, isOne, name + " one " + part + " " + bucket(number));
            add(features, isDescribed, name + " described " + part + " " + bucket(number));
            add(features, isNone, name + " none " + part + " " + bucket(number));
            add(features, isPart, name + " part " + part);
            add(features, isOther, name + " other " + part);
        }
        List<Said> all = evidence.said().stream()
                .filter(each -> which.test(each) && each.part() != Part.BACKGROUND && each.number() > 0)
                .toList();
        if (!all.isEmpty()) {
            long most = all.stream().mapToLong(Said::number).max().orElseThrow();
            features.add(name + " most " + compared(number, most));
        }
    }

    private static void add(List<String> features, boolean isSo, String feature) {
        if (isSo) {
            features.add(feature);
        }
    }

    private void cues(List<String> features, String name, String bucket) {
        evidence.cues().forEach(cue -> features.add(name + " cue " + cue + " " + bucket));
    }

    private static String bucket(long number) {
        return number > 2 ? "3+" : String.valueOf(number);
    }

    private static String compared(long number, long other) {
        return number == other ? "same" : number < other ? "less" : "more";
    }
}
