package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.ALL;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.ANOTHER;
import static dev.dateline.extract.language.Morphology.BOTH;
import static dev.dateline.extract.language.Morphology.HER;
import static dev.dateline.extract.language.Morphology.NO;
import static dev.dateline.extract.language.Morphology.NOBODY;
import static dev.dateline.extract.language.Morphology.NONE;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.ONE;
import static dev.dateline.extract.language.Morphology.OTHER;
import static dev.dateline.extract.language.Morphology.THE;
import static dev.dateline.extract.language.Morphology.THEM;
import static dev.dateline.extract.language.Morphology.THEMSELVES;
import static dev.dateline.extract.language.Morphology.THEY;
import static dev.dateline.extract.language.Morphology.WHO;

import dev.dateline.casualty.VictimCategory;
import dev.dateline.extract.casualties.Group.Kind;

import java.util.List;
import java.util.Set;

/** Reads one noun phrase for people, without what "and" joins to it: "12 others", "a 20-year-old man", "the victim". */
final class PhraseReader {

    private static final Set<String> GROUP = ENGLISH.words("figures.group-of");
    private static final Set<String> COUPLE = ENGLISH.words("figures.couple");
    private static final Set<String> UNBORN = ENGLISH.words("figures.unborn");

    /** After a number without a noun: what is counted was said before, and the clause goes on. */
    private static final Set<String> AFTER_BARE_COUNT = Lexicon.union(
            Lexicon.AUXILIARIES, Lexicon.HAVE, Lexicon.ADVERBS, ENGLISH.words("phrase-reader.after-bare-count"));

    private static final Set<String> OTHERS = ENGLISH.words("phrase-reader.others");
    private static final Set<String> MORE = ENGLISH.words("phrase-reader.more");
    private static final Set<String> ORDINALS = ENGLISH.words("phrase-reader.ordinals");
    private static final Set<String> THEM_OR_THOSE = ENGLISH.words("phrase-reader.them");
    private static final Set<String> HELD = ENGLISH.words("phrase-reader.held");
    private static final Set<String> BEFORE_AGE = ENGLISH.words("phrase-reader.before-age");
    private static final Set<String> COPULAS = ENGLISH.words("phrase-reader.copulas");
    private static final int LONGEST_BARE = 5;
    private static final int LONGEST_AGED = 10;

    private final Text text;
    private final CountReader counts;
    private final NameReader names;
    private final NounReader nouns;

    PhraseReader(Text text, CountReader counts) {
        this.text = text;
        this.counts = counts;
        names = new NameReader(text);
        nouns = new NounReader(text, names);
    }

    /** The phrase that begins at a token; {@code null} if none for people does. */
    Group read(int at, boolean isBareAllowed) {
        if (isPronoun(at)) {
            return text.low(at).equals(WHO) ? null : pronoun(at);
        }
        Group named = names.read(at);
        if (named != null) {
            return named;
        }
        boolean isOther = text.is(at, OTHERS);
        boolean isDefinite = text.is(at, Lexicon.DEFINITES);
        boolean isArticle = text.is(at, Lexicon.ARTICLES);
        Count count = count(at, isOther || isDefinite || text.low(at).equals(ALL));
        if (count != null) {
            return counted(at, count, isOther, isDefinite);
        }
        isOther |= isArticle && text.is(at + 1, ORDINALS);
        if (isArticle || isDefinite || isOther) {
            Noun noun = nouns.read(at + 1);
            return noun == null ? another(at) : described(at, noun, isArticle || isOther && !isDefinite, isOther);
        }
        return bare(at, isBareAllowed);
    }

    /** "an unborn child": whoever counts deaths does not count it. */
    boolean isUnborn(Group group) {
        for (int i = group.start(); i <= group.head(); i++) {
            if (text.is(i, UNBORN)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPronoun(int at) {
        boolean isPossessive = text.low(at).equals(HER) && (nouns.read(at + 1) != null || counts.read(at + 1) != null);
        return text.is(at, Lexicon.REFLEXIVES) || text.is(at, Lexicon.PRONOUNS) && !isPossessive;
    }

    private Count count(int at, boolean isAfterDeterminer) {
        Count count = counts.read(at);
        if (count == null && text.low(at).equals(BOTH)) {
            return Count.exact(at, at + 1, 2);
        }
        return count == null && isAfterDeterminer
                ? counts.read(text.low(at + 1).equals(OTHER) ? at + 2 : at + 1)
                : count;
    }

    /** "another was hurt", "a fourth died" */
    private Group another(int at) {
        boolean isOrdinal = text.is(at, Lexicon.ARTICLES) && text.is(at + 1, ORDINALS);
        int end = isOrdinal ? at + 2 : at + 1;
        boolean isSubject =
                text.is(end, Lexicon.AUXILIARIES) || text.is(end, Lexicon.HAVE) || Triggers.isVerb(text, end);
        return (isOrdinal || text.low(at).equals(ANOTHER)) && isSubject ? Group.another(at, end) : null;
    }

    /** "Man", as in headlines, or "20-year-old", anywhere. */
    private Group bare(int at, boolean isBareAllowed) {
        Noun noun = isBareAllowed || text.tokens().isSentenceStart(at) ? nouns.read(at) : null;
        boolean isAge = noun == null && text.is(at + 1, Set.of("-")) && nouns.age(at) > 0;
        if (isAge) {
            noun = nouns.read(at);
        }
        boolean isShort = noun != null && noun.end() - at <= (noun.age() < 0 ? LONGEST_BARE : LONGEST_AGED);
        boolean isPeople = isShort && (noun.isSingular() || familyOf(noun) != null);
        return isPeople ? described(at, noun, true, false) : null;
    }

    private Group pronoun(int at) {
        boolean isMany = text.is(at, Set.of(THEY, THEM, THEMSELVES));
        return Group.pronoun(at, text.low(at), isMany ? -1 : 1);
    }

    private Group counted(int at, Count count, boolean isOther, boolean isDefinite) {
        int next = count.end();
        boolean isMore = text.is(next, MORE);
        Noun noun = count.isZero() && text.low(count.end() - 1).equals(ONE) ? null : nouns.read(next);
        if (noun == null && !isAlone(count) || noun != null && isSingularOfMany(noun, count)) {
            return null;
        }
        int end = noun == null ? isMore ? next + 1 : next : noun.end();
        boolean isPart = text.low(end).equals(OF) && isWhole(end + 1);
        if (isPart) {
            end = endOfWhole(end + 1);
            boolean isApposed = text.is(end - 1, THEM_OR_THOSE) && !text.is(end, HELD);
            noun = isApposed ? nouns.read(end) : noun;
            end = noun != null && noun.head() >= end ? noun.end() : end;
        }
        long people = count.isExact() && !isFamilies(noun) ? count.value() : -1;
        return new Group(
                at,
                end,
                noun == null ? -1 : noun.head(),
                isDefinite && people == 1 ? Kind.DEFINITE : Kind.COUNTED,
                count,
                people,
                noun == null ? VictimCategory.UNSTATED : noun.category(),
                noun == null ? "" : noun.word(),
                noun == null ? -1 : noun.age(),
                isOther || isMore || noun != null && noun.isOther(),
                isPart,
                "",
                List.of());
    }

    /** Whether a count without a noun can stand for people who were spoken of before. */
    private boolean isAlone(Count count) {
        int next = count.end();
        boolean isSelf = text.is(count.start(), Set.of(NOBODY, NONE)) || text.reads(count.start(), NO, ONE);
        boolean isOfOthers = text.low(next).equals(OF) && !isWhole(next + 1);
        boolean isGoneOn = text.is(next, AFTER_BARE_COUNT) || isLast(next) || isObject(count);
        return isSelf || isGoneOn && !isAge(count) && !isOfOthers;
    }

    private boolean isLast(int next) {
        return next >= text.size() || text.sentenceStart(next) == next;
    }

    /** "killing the three on the spot" */
    private boolean isObject(Count count) {
        int before = text.low(count.start() - 1).equals(THE) ? count.start() - 2 : count.start() - 1;
        return before >= 0 && Triggers.isVerb(text, before) && text.is(count.end(), Lexicon.PREPOSITIONS);
    }

    private static boolean isSingularOfMany(Noun noun, Count count) {
        return noun.isSingular() && count.nearest() > 1 && noun.age() < 0;
    }

    private boolean isFamilies(Noun noun) {
        return noun != null && text.is(noun.head(), Lexicon.FAMILIES);
    }

    /** "Smith, 24, was", "who was 17,", "children under 15 who": an age. */
    private boolean isAge(Count count) {
        int before = count.start() - 1;
        if (!Character.isDigit(text.low(count.numberStart()).charAt(0))) {
            return false;
        }
        boolean isClosed = text.is(count.end(), Set.of(",", ")", AND));
        boolean isAfterName = text.isCapital(before - 1) && Triggers.at(text, before - 1) == null;
        return text.is(before, BEFORE_AGE) && (isClosed || isAfterName)
                || text.is(before, COPULAS) && isClosed
                || isSecondAge(before) && isClosed
                || text.is(before, Lexicon.PEOPLE) && !count.isExact();
    }

    /** "two women, thought to be 30 and 60, were found dead" */
    private boolean isSecondAge(int and) {
        return text.low(and).equals(AND)
                && !text.low(and - 1).isEmpty()
                && Character.isDigit(text.low(and - 1).charAt(0))
                && (text.is(and - 2, COPULAS) || text.is(and - 2, BEFORE_AGE));
    }

    private boolean isWhole(int at) {
        return text.is(at, THEM_OR_THOSE) || isHarmed(at) || nounOfWhole(at) != null;
    }

    private int endOfWhole(int at) {
        Noun noun = nounOfWhole(at);
        if (noun == null) {
            return isHarmed(at) ? at + 2 : at + 1;
        }
        return noun.end();
    }

    /** "the wounded" */
    private boolean isHarmed(int at) {
        return text.low(at).equals(THE) && text.is(at + 1, Lexicon.HARMED) && nouns.read(at + 1) == null;
    }

    /** "12 hostages", "the hostages", "the 12 hostages", but not "the wounded", which has no noun */
    private Noun nounOfWhole(int at) {
        boolean isDefinite = text.is(at, Lexicon.DEFINITES);
        Count count = counts.read(isDefinite ? at + 1 : at);
        Noun noun = count != null ? nouns.read(count.end()) : isDefinite ? nouns.read(at + 1) : null;
        return noun == null || Lexicon.isAgentForm(noun.word()) ? null : noun;
    }

    private Group described(int at, Noun noun, boolean isNew, boolean isOther) {
        Count family = familyOf(noun);
        if (family != null) {
            return family(at, noun, family, isOther);
        }
        long people = noun.isSingular() ? 1 : COUPLE.contains(noun.word()) ? 2 : -1;
        if (isNew && people < 0) {
            return null;
        }
        Group named = people == 1 && text.isCapital(noun.end()) ? names.read(noun.end()) : null;
        if (named != null) {
            return named.describedBy(at, noun, isOther);
        }
        boolean isRelative = noun.isKin() && noun.isSingular();
        return new Group(
                at,
                afterChildren(noun),
                noun.head(),
                isNew || isRelative ? Kind.INDEFINITE : Kind.DEFINITE,
                null,
                people,
                noun.category(),
                noun.word(),
                noun.age(),
                isOther || noun.isOther(),
                false,
                "",
                List.of());
    }

    /** "a mother of three" */
    private int afterChildren(Noun noun) {
        Count children = noun.isKin() && text.low(noun.end()).equals(OF) ? counts.read(noun.end() + 1) : null;
        return children == null ? noun.end() : children.end();
    }

    /** "a family of four" */
    private Count familyOf(Noun noun) {
        boolean isGroup = GROUP.contains(noun.word());
        Count count = isGroup && text.low(noun.end()).equals(OF) ? counts.read(noun.end() + 1) : null;
        return count != null && count.isExact() ? count : null;
    }

    private static Group family(int at, Noun noun, Count count, boolean isOther) {
        return new Group(
                at,
                count.end(),
                noun.head(),
                Kind.COUNTED,
                count,
                count.value(),
                VictimCategory.UNSTATED,
                noun.word(),
                -1,
                isOther,
                false,
                "",
                List.of());
    }
}
