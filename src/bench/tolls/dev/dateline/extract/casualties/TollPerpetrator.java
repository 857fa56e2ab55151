package dev.dateline.extract.casualties;

import java.util.HashSet;
import java.util.Set;

/** Whether whoever did it died as well, and whether the dead that are counted include him or her. */
final class TollPerpetrator {

    private static final int NEAR = 6;

    private static final Set<String> POLICE =
            Lexicon.words("police officer officers deputy deputies trooper troopers swat cops agents");
    private static final Set<String> KILLED = Set.of("killed", "dead", "slain");
    private static final Set<String> DEAD = Lexicon.words("killed dead died slain dies deceased");
    private static final Set<String> BATTLES =
            Lexicon.words("battle gunfight shootout gunbattle gunfire confrontation standoff fire");
    private static final Set<String> BEFORE_NAME = Lexicon.words(", as is was identified named - -- been has");

    private final Text text;
    private final Set<String> names = new HashSet<>();
    private boolean isSuicide;
    private boolean isKilled;
    private boolean isIncluded;

    TollPerpetrator(Text text) {
        this.text = text;
        for (int i = 0; i < text.size(); i++) {
            if (text.is(i, Lexicon.PERPETRATORS)) {
                name(i + 1);
            }
        }
    }

    /** "the gunman, John Smith", "identified the suspect as 45-year-old John Smith" */
    private void name(int at) {
        int first = at;
        while (first < at + NEAR && (text.is(first, BEFORE_NAME) || isAge(first))) {
            first++;
        }
        int end = first;
        while (end < first + NEAR && text.isCapital(end) && text.isWord(end) && !text.is(end, Lexicon.NO_PERSON)) {
            end++;
        }
        if (end > first + 1 || end > first && first > at) {
            names.add(text.low(end - 1));
        }
    }

    private boolean isAge(int at) {
        String word = text.low(at);
        return word.equals("year") || word.equals("old") || !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    void read(int start, int end) {
        boolean isDeath = false;
        boolean isBattle = false;
        boolean isOfPolice = false;
        for (int i = start; i < end; i++) {
            isSuicide |= isSuicide(i);
            isIncluded |=
                    text.is(i, Set.of("including", "counting", "includes")) && isNear(i, end, Lexicon.PERPETRATORS);
            isKilled |= text.is(i, Lexicon.PERPETRATORS) && text.is(i + 1, Set.of("dead", "dies"))
                    || isDeadly(i) && text.low(i + 1).equals("by") && isNear(i + 1, end, POLICE)
                    || text.is(i, POLICE) && isKilling(i + 1, end);
            isDeath |= text.is(i, DEAD);
            isBattle |= text.is(i, BATTLES) && text.low(i + 1).equals("with");
            isOfPolice |= text.is(i, POLICE);
        }
        isKilled |= isDeath && isBattle && isOfPolice;
    }

    /** One single death, as a clause tells it. */
    void read(Harm death) {
        boolean isSelf = death.rule().equals("reflexive");
        boolean isHis =
                death.group().isPerpetrator() || names.contains(death.group().name());
        isSuicide |= isSelf;
        isKilled |= isHis && death.group().isSingle() && !death.rule().equals("act-of");
    }

    boolean isSuicide() {
        return isSuicide;
    }

    /** Whether a count of whom he or she killed leaves out that death. */
    boolean isBeyondVictims() {
        return (isSuicide || isKilled) && !isIncluded;
    }

    @Override
    public String toString() {
        String how = isSuicide ? "suicide" : isKilled ? "killed" : "alive";
        return isIncluded ? how + " included" : how;
    }

    /** "turned the gun on himself", "murder-suicide" */
    private boolean isSuicide(int at) {
        return text.low(at).equals("on") && text.is(at + 1, Lexicon.REFLEXIVES)
                || text.reads(at, "murder", "-", "suicide")
                || text.low(at).equals("murder-suicide");
    }

    private boolean isDeadly(int at) {
        return text.is(at, KILLED) || text.reads(at - 1, "fatally", "shot") || text.reads(at - 1, "to", "death");
    }

    private boolean isNear(int at, int end, Set<String> words) {
        for (int i = at + 1; i < Math.min(end, at + NEAR - 1); i++) {
            if (text.is(i, words)) {
                return true;
            }
        }
        return false;
    }

    /** "officers fatally shot him", "police killed the gunman" */
    private boolean isKilling(int at, int end) {
        for (int i = at; i < Math.min(end, at + NEAR - 1) && !text.is(i, Lexicon.AUXILIARIES); i++) {
            int whom = text.reads(i, "fatally", "shot") ? i + 2 : text.is(i, Set.of("killed", "killing")) ? i + 1 : -1;
            boolean isHim = text.is(whom, Set.of("him", "her"))
                    || text.is(whom, names)
                    || text.low(whom).equals("the") && text.is(whom + 1, Lexicon.PERPETRATORS);
            if (isHim) {
                return true;
            }
        }
        return false;
    }
}
