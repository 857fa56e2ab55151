package dev.dateline.extract.casualties;

import dev.dateline.extract.casualties.Group.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a text says that bears on how many were killed and injured in the incident that it is about. */
final class TollEvidence {

    /** Where in the text something is said; what is told of other times and places counts apart. */
    enum Part {
        HEADLINE,
        LEAD,
        BODY,
        LATE,
        BACKGROUND
    }

    /** A number of people: -1 stands for one who is described, not counted. */
    record Said(Outcome outcome, long number, Part part, boolean isOther, boolean isPartial, boolean isBound) {}

    private static final int LEAD_SENTENCES = 3;
    private static final int BODY_SENTENCES = 12;
    private static final int MOST = 200;

    private static final Set<String> ELSEWHEN = Lexicon.words(
            "anniversary statistics average nationwide nationally annually yearly historically decade separate unrelated"
                    + " previous previously homicides weekend overnight citywide elsewhere decades epidemic");

    private final Text text;
    private final List<Said> said = new ArrayList<>();
    private final Persons persons = new Persons();
    private final Map<String, Set<Part>> words = new HashMap<>();
    private final Map<String, Set<Long>> hints = new HashMap<>();
    private boolean isSuicide;

    TollEvidence(Text text) {
        this.text = text;
        HarmFinder finder = new HarmFinder(text);
        int body = 0;
        int sentence = 0;
        int at = 0;
        while (at < text.size()) {
            int end = text.sentenceEnd(at);
            boolean isHeadline = text.isHeadline(at);
            Part part = isHeadline ? Part.HEADLINE : part(at, end, body);
            List<Harm> harms = finder.inSentence(at, end);
            for (Harm harm : harms) {
                add(harm, part, sentence, harms);
            }
            TollCues.read(text, at, end, part, words);
            TollHints.read(text, at, end, hints);
            isSuicide |= TollHints.isSuicide(text, at, end);
            body += isHeadline || end - at < 4 ? 0 : 1;
            sentence++;
            at = end;
        }
    }

    List<Said> said() {
        return said;
    }

    Persons persons() {
        return persons;
    }

    /** The parts in which a cue stands. */
    Map<String, Set<Part>> cues() {
        return words;
    }

    /** Numbers that are no figures of people but go with one, by what they are of. */
    Map<String, Set<Long>> hints() {
        return hints;
    }

    /** Whether someone is said to have killed himself or herself, or to have turned a weapon on himself. */
    boolean isSuicide() {
        return isSuicide;
    }

    private Part part(int start, int end, int body) {
        for (int i = start; i < end; i++) {
            boolean isYear = text.low(i).length() == 4 && text.low(i).matches("(19|20)[0-9][0-9]");
            boolean isBefore = text.low(i).equals("last") && text.is(i + 1, Set.of("year", "month", "week"))
                    || text.reads(i, "this", "year")
                    || text.reads(i, "so", "far")
                    || text.reads(i, "of", "the", "year");
            if (isYear && body > 1 || isBefore || text.is(i, ELSEWHEN)) {
                return Part.BACKGROUND;
            }
        }
        return body < LEAD_SENTENCES ? Part.LEAD : body < BODY_SENTENCES ? Part.BODY : Part.LATE;
    }

    private void add(Harm harm, Part part, int sentence, List<Harm> harms) {
        Outcome outcome = harm.outcome();
        if (outcome != Outcome.KILLED && !outcome.isOfWounds() || said.size() >= MOST) {
            return;
        }
        Group group = harm.group();
        isSuicide |= harm.rule().equals("reflexive") && outcome == Outcome.KILLED && part != Part.BACKGROUND;
        persons.add(harm, sentence, part == Part.BACKGROUND);
        boolean isOfDead = outcome.isOfWounds()
                && harms.stream()
                        .anyMatch(other -> other.outcome() == Outcome.KILLED
                                && other.group().start() == group.start());
        if (isOfDead) {
            return;
        }
        boolean isElse = group.count() != null
                && group.count().isZero()
                && (group.isOther() || text.low(group.end()).equals("else"));
        boolean isDescribed = group.people() == 1 && (group.kind() != Kind.COUNTED);
        boolean isOpen = group.count() == null && group.people() < 0;
        if (isElse || isOpen) {
            return;
        }
        long number = isDescribed
                ? -1
                : group.count() == null ? group.people() : group.count().nearest();
        boolean isBound = group.count() != null && !group.count().isExact();
        said.add(new Said(outcome, number, part, group.isOther(), group.isPart() || !harm.isWhole(), isBound));
    }

    /** All numbers that are said of such an outcome. */
    Set<Long> numbers(boolean isOfDeath) {
        Set<Long> numbers = new HashSet<>();
        said.stream()
                .filter(each -> (each.outcome == Outcome.KILLED) == isOfDeath && each.number >= 0)
                .forEach(each -> numbers.add(each.number));
        return numbers;
    }
}
