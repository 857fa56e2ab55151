package dev.dateline.extract.casualties;

import dev.dateline.extract.casualties.Group.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    /**
     * A number of people.
     *
     * @param number -1 stands for one who is described, not counted
     * @param isDone whether it is told of as someone's deed, whose own death it leaves out: "he killed three people"
     */
    record Said(Outcome outcome, long number, Part part, boolean isOther, boolean isPartial, boolean isDone) {

        private Said andOneMore() {
            return new Said(outcome, number + 1, part, isOther, isPartial, isDone);
        }

        private Said in(Part other) {
            return new Said(outcome, number, other, isOther, isPartial, isDone);
        }
    }

    private static final int LEAD_SENTENCES = 3;
    private static final int BODY_SENTENCES = 12;
    private static final int MOST = 200;

    private static final Set<String> DONE = Set.of("object", "active");

    private static final Set<String> ELSEWHEN = Lexicon.words(
            "anniversary statistics average nationwide nationally annually yearly historically decade separate unrelated"
                    + " previous previously homicides weekend overnight citywide elsewhere decades epidemic");

    private final Text text;
    private final List<Said> said = new ArrayList<>();
    private final Persons persons = new Persons();
    private final Set<String> cues = new TreeSet<>();
    private final TollPerpetrator perpetrator;
    private final Map<String, Set<Long>> hints = new HashMap<>();

    TollEvidence(Text text) {
        this.text = text;
        HarmFinder finder = new HarmFinder(text);
        perpetrator = new TollPerpetrator(text);
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
            TollCues.read(text, at, end, cues);
            TollHints.read(text, at, end, hints);
            if (part != Part.BACKGROUND) {
                perpetrator.read(at, end);
            }
            body += isHeadline || end - at < 4 ? 0 : 1;
            sentence++;
            at = end;
        }
        if (perpetrator.isBeyondVictims()) {
            said.replaceAll(each -> each.isDone && each.number > 1 && !each.isPartial ? each.andOneMore() : each);
        }
        if (said.stream().noneMatch(each -> each.outcome == Outcome.KILLED && each.part != Part.BACKGROUND)) {
            said.replaceAll(each -> each.outcome == Outcome.KILLED ? each.in(Part.LATE) : each);
        }
    }

    List<Said> said() {
        return said;
    }

    Persons persons() {
        return persons;
    }

    Set<String> cues() {
        return cues;
    }

    /** Numbers that are no figures of people but go with one, by what they are of. */
    Map<String, Set<Long>> hints() {
        return hints;
    }

    TollPerpetrator perpetrator() {
        return perpetrator;
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
        if (outcome == Outcome.KILLED && part != Part.BACKGROUND) {
            perpetrator.read(harm);
        }
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
        boolean isSelfToo = group.parts().stream().anyMatch(each -> text.is(each.start(), Lexicon.REFLEXIVES));
        boolean isDone = outcome == Outcome.KILLED && DONE.contains(harm.rule()) && !isSelfToo;
        boolean isPartial = group.isPart() || !harm.isWhole();
        said.add(new Said(outcome, number - unborn(group), part, group.isOther(), isPartial, isDone));
    }

    /** The archive counts no unborn child. */
    private int unborn(Group group) {
        int unborn = 0;
        for (int i = group.start(); i < group.end() && group.parts().size() > 1; i++) {
            unborn += text.low(i).equals("unborn") ? 1 : 0;
        }
        return unborn;
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
