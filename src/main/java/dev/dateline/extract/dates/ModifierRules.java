package dev.dateline.extract.dates;

import dev.dateline.time.Modifier;

import java.util.List;
import java.util.Set;

/** Rules for words that bend the date or the duration after them: "early 2020", "mid-July", "about two years ago". */
final class ModifierRules {

    private static final Set<String> MEASURABLE = TimeWords.words(
            "duration duration-more duration-half duration-some unit-ago unit-later unit-earlier clock clock-date day-month");

    private ModifierRules() {}

    static List<Rule> all() {
        return List.of(
                bent("the? early|earlier -? DATE", Modifier.START),
                bent("earlier in DATE", Modifier.START),
                bent("the? late|later -? DATE", Modifier.END),
                bent("later in DATE", Modifier.END),
                bent("the? mid -? DATE", Modifier.MID),
                bent("the? beginning|start of DATE", Modifier.START),
                bent("the? end|close of DATE", Modifier.END),
                bent("the? middle of DATE", Modifier.MID),
                Rule.of(
                        "modified",
                        "the? first|opening week|weeks|weekend|days|half of|in DATE",
                        match -> partOf(match, Modifier.START)),
                Rule.of(
                        "modified",
                        "the? last|final|closing week|weeks|weekend|days of|in DATE",
                        match -> partOf(match, Modifier.END)),
                Rule.of("modified", "the? second|latter half of DATE", match -> partOf(match, Modifier.END)),
                bent("no later than DATE", Modifier.ON_OR_BEFORE),
                bent("no earlier|sooner than DATE", Modifier.ON_OR_AFTER),
                bent("DATE or later", Modifier.ON_OR_AFTER),
                bent("DATE or earlier", Modifier.ON_OR_BEFORE),
                bent("DATE and beyond", Modifier.ON_OR_AFTER),
                bent("pre - DATE", Modifier.BEFORE),
                bent("post - DATE", Modifier.AFTER),
                Rule.of("modified", "year -? end", match -> endOfYear()),
                Rule.of("modified", "the? year 's end", match -> endOfYear()),
                Rule.of(
                        "week-of",
                        "the week of DATE",
                        match -> match.date().isOnCalendar() ? match.date().widenedTo(Unit.WEEK) : null),
                measured("about|around|approximately|roughly|some DATE", Modifier.APPROX),
                measured("DATE or so", Modifier.APPROX),
                measured("nearly|almost DATE", Modifier.LESS_THAN),
                measured("less than DATE", Modifier.LESS_THAN),
                measured("more than DATE", Modifier.MORE_THAN),
                measured("over DATE", Modifier.MORE_THAN),
                measured("at least DATE", Modifier.EQUAL_OR_MORE),
                measured("at most DATE", Modifier.EQUAL_OR_LESS),
                measured("up to DATE", Modifier.EQUAL_OR_LESS),
                measured("no|not more than DATE", Modifier.EQUAL_OR_LESS));
    }

    private static Sense endOfYear() {
        return Sense.fromPublication(Unit.YEAR, frame -> frame.publication(Unit.YEAR))
                .with(Modifier.END);
    }

    /** "The first week of May" begins it, "the second half of July" ends it; "the first days of the 20th" is no time. */
    private static Sense partOf(RuleMatch match, Modifier modifier) {
        Sense whole = match.date();
        boolean isLong = whole.isOnCalendar()
                && whole.type() == TimexType.DATE
                && whole.unit().compareTo(Unit.WEEK) > 0;
        return isLong && whole.modifier() == null ? whole.with(modifier) : null;
    }

    private static Rule bent(String pattern, Modifier modifier) {
        return Rule.of(
                "modified",
                pattern,
                match -> match.date().isOnCalendar() && match.date().modifier() == null
                        ? match.date().with(modifier)
                        : null);
    }

    /** "About" and "more than" go with what can be measured, not with "next year". */
    private static Rule measured(String pattern, Modifier modifier) {
        return Rule.of(
                "measured",
                pattern,
                match -> MEASURABLE.contains(match.dateRule()) ? match.date().with(modifier) : null);
    }
}
