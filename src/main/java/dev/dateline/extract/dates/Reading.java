package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.rules.Confidence;
import dev.dateline.extract.rules.Found;
import dev.dateline.extract.rules.RuleWords;
import dev.dateline.time.DateBasis;
import dev.dateline.time.Modifier;

import java.util.Map;

/**
 * One reading of a text from its beginning to its end, which gives each date it comes to its value. Where the day of
 * publication is not known but bounded, it is read as of both bounds, and what holds as of both is certain.
 */
final class Reading {

    /** As EDTF marks it. */
    static final String APPROXIMATE = "~";

    private static final Map<String, Integer> WEEKDAYS = ENGLISH.numbers("weekday");

    private final RuleWords words;
    private final Reference reference;
    private final Confidence confidence;
    private final Note note;
    private final Frame early;
    private final Frame late;

    Reading(RuleWords words, Reference reference, Confidence confidence) {
        this.words = words;
        this.reference = reference;
        this.confidence = confidence;
        this.note = new Note(reference);
        this.early = new Frame(reference.earliest(), false);
        this.late = new Frame(reference.latest(), true);
    }

    DateFound resolve(Found<Sense> found) {
        Sense sense = found.value();
        if (!sense.isOnCalendar()) {
            return date(found, sense.value(), null, null, null);
        }
        Period first = sense.period().apply(early);
        Period second = sense.period().apply(late);
        Frame.Named anchor = early.takeAnchor();
        String edtf = sense.isUpToPublication() ? upToPublication(first, second) : edtf(sense, first, second);
        if (edtf == null) {
            return date(found, sense.value(), null, null, null);
        }
        String said = words.text(found.start(), found.end());
        DateBasis basis = basis(sense, anchor);
        String reason = reason(sense, basis, said, edtf, first, second, anchor);
        if (sense.isUpToPublication()) {
            return date(found, sense.value(), edtf, basis, reason);
        }
        early.remember(first, said);
        late.remember(second, said);
        if (sense.unit() == Unit.DAY && isWeekdayWithDate(found)) {
            early.rememberWeekday(first, said);
            late.rememberWeekday(second, said);
        }
        return date(found, value(sense, first, second), edtf, basis, reason);
    }

    private boolean isWeekdayWithDate(Found<Sense> found) {
        boolean isDate = found.value().basis() == DateBasis.STATED
                || found.value().basis() == DateBasis.COMPLETED_FROM_PUBLICATION;
        return isDate && WEEKDAYS.containsKey(words.low(found.start()));
    }

    private String value(Sense sense, Period first, Period second) {
        if (first.equals(second)) {
            return timex(sense, first);
        }
        boolean isNear = isExact(sense) && sense.basis() != DateBasis.STATED;
        return isNear ? timex(sense, first.end().isBefore(reference.earliest()) ? second : first) : sense.value();
    }

    private String upToPublication(Period first, Period second) {
        return isUnknown(first) || isUnknown(second)
                ? null
                : first.edtf() + "/" + late.publication(first.unit()).edtf();
    }

    /** Whether the two readings differ for the words alone, and not for when they were published. */
    private boolean isExact(Sense sense) {
        return sense.basis() == DateBasis.STATED || reference.isDay();
    }

    private String reason(
            Sense sense, DateBasis basis, String words, String edtf, Period first, Period second, Frame.Named anchor) {
        if (!first.equals(second) && isExact(sense) && anchor == null) {
            return note.ofTwo(words, first, second);
        }
        return basis == DateBasis.STATED ? null : note.of(basis, words, edtf, first, anchor);
    }

    private DateFound date(Found<Sense> found, String value, String edtf, DateBasis basis, String reason) {
        Sense sense = found.value();
        return new DateFound(
                words.start(found.start()),
                words.end(found.end() - 1),
                new Timex(sense.type(), value, sense.modifier(), sense.part()),
                edtf,
                basis,
                reason,
                ((DateMeaning) found.rule().meaning()).isOfMonthOfOther(),
                found.rule().name(),
                confidence.of(found.rule().name()));
    }

    /** Words that may lean on another date do so only if there is one; what leans on nothing is stated. */
    private DateBasis basis(Sense sense, Frame.Named anchor) {
        if (anchor != null) {
            return DateBasis.RELATIVE_TO_DATE;
        }
        if (!reference.isKnown()) {
            return DateBasis.STATED;
        }
        return sense.basis() == DateBasis.RELATIVE_TO_DATE ? DateBasis.RELATIVE_TO_PUBLICATION : sense.basis();
    }

    private static String timex(Sense sense, Period period) {
        if (sense.clock() != null) {
            return period.timex() + "T" + sense.clock();
        }
        if (sense.part() == null) {
            return period.timex();
        }
        return period.timex()
                + switch (sense.part()) {
                    case MORNING -> "TMO";
                    case AFTERNOON -> "TAF";
                    case EVENING -> "TEV";
                    case NIGHT -> "TNI";
                };
    }

    private static String withSeconds(String clock) {
        return clock.substring(0, 5) + ":00" + clock.substring(5);
    }

    /** "The end of March" is about its last day, "the start of last year" about that January. */
    private static String edge(Period whole, Modifier side) {
        Unit fine = whole.unit() == Unit.MONTH ? Unit.DAY : Unit.MONTH;
        return Period.of(fine, side == Modifier.END ? whole.end() : whole.start())
                .edtf();
    }

    private static boolean isUnknown(Period period) {
        return period == null || !period.isWritable();
    }

    /** Of two days, months or years that it may be, depending on the publication, it is one of those between; a week is of days. */
    private String edtf(Sense sense, Period first, Period second) {
        if (isUnknown(first) || isUnknown(second) || first.unit() != second.unit()) {
            return null;
        }
        if (first.equals(second)) {
            if (sense.isEdge()) {
                return edge(first, sense.modifier()) + APPROXIMATE;
            }
            boolean isClock = sense.clock() != null && first.unit() == Unit.DAY;
            return isClock ? first.edtf() + "T" + withSeconds(sense.clock()) : first.edtf();
        }
        if (isExact(sense)) {
            return "[" + first.edtf() + "," + second.edtf() + "]";
        }
        if (first.unit() == Unit.WEEK || first.unit() == Unit.WEEKEND) {
            return "[" + first.start() + ".." + second.end() + "]";
        }
        return first.start().isBefore(second.start()) ? "[" + first.edtf() + ".." + second.edtf() + "]" : null;
    }
}
