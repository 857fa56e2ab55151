package dev.dateline.extract.people;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.casualty.VictimCategory;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.numbers.Count;
import dev.dateline.extract.numbers.CountReader;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group.Kind;
import dev.dateline.extract.people.Group.Who;
import dev.dateline.extract.people.NounReader.Noun;

import java.util.List;
import java.util.Set;

/** Reads one noun phrase for people, without what "and" joins to it: "12 others", "a 20-year-old man", "the victim". */
final class PhraseReader {

    /** After a number without a noun: what is counted was said before, and the clause goes on. */
    private static final Set<String> AFTER_BARE_COUNT = Lexicon.union(
            Lexicon.AUXILIARIES, Lexicon.HAVE, Lexicon.ADVERBS, ENGLISH.words("phrase-reader.after-bare-count"));

    private static final Set<String> ORDINALS = ENGLISH.words("phrase-reader.ordinals");
    private static final Set<String> THEM_OR_THOSE = ENGLISH.words("phrase-reader.them");
    private static final Set<String> BEFORE_AGE = ENGLISH.words("phrase-reader.before-age");
    private static final Set<String> COPULAS = ENGLISH.words("phrase-reader.copulas");
    private static final int LONGEST_BARE = 5;
    private static final int LONGEST_AGED = 10;

    private final Passage passage;
    private final Tokens tokens;
    private final PersonReader names;
    private final NounReader nouns;

    PhraseReader(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens();
        names = new PersonReader(passage);
        nouns = new NounReader(tokens);
    }

    /** The phrase that begins at a token; {@code null} if none for people does. */
    Group read(int at, boolean isBareAllowed) {
        if (isPronoun(at)) {
            return tokens.is(at, WHO) ? null : pronoun(at);
        }
        Group named = names.read(at);
        if (named != null) {
            return named;
        }
        boolean isOther = tokens.is(at, ENGLISH.words("phrase-reader.others"));
        boolean isDefinite = tokens.is(at, Lexicon.DEFINITES);
        boolean isArticle = tokens.is(at, Lexicon.ARTICLES);
        Count count = count(at, isOther || isDefinite || tokens.is(at, ALL));
        if (count != null) {
            return counted(at, count, isOther, isDefinite);
        }
        isOther |= isArticle && tokens.is(at + 1, ORDINALS);
        if (isArticle || isDefinite || isOther) {
            Noun noun = nouns.read(at + 1);
            return noun == null ? another(at) : described(at, noun, isArticle || isOther && !isDefinite, isOther);
        }
        return bare(at, isBareAllowed);
    }

    /** "an unborn child": whoever counts deaths does not count it. */
    boolean isUnborn(Group group) {
        return tokens.anyMatch(group.from(), group.head() + 1, i -> tokens.is(i, ENGLISH.words("figures.unborn")));
    }

    private boolean isPronoun(int at) {
        boolean isPossessive = tokens.is(at, HER) && (nouns.read(at + 1) != null || counted(at + 1) != null);
        return tokens.is(at, Lexicon.REFLEXIVES) || tokens.is(at, Lexicon.PRONOUNS) && !isPossessive;
    }

    private Count count(int at, boolean isAfterDeterminer) {
        Count count = counted(at);
        if (count == null && tokens.is(at, BOTH)) {
            return Count.exact(at, at + 1, 2);
        }
        return count == null && isAfterDeterminer ? counted(tokens.is(at + 1, OTHER) ? at + 2 : at + 1) : count;
    }

    /** "another was hurt", "a fourth died" */
    private Group another(int at) {
        boolean isOrdinal = tokens.is(at, Lexicon.ARTICLES) && tokens.is(at + 1, ORDINALS);
        int end = isOrdinal ? at + 2 : at + 1;
        boolean isSubject = tokens.is(end, Lexicon.AUXILIARIES)
                || tokens.is(end, Lexicon.HAVE)
                || tokens.is(end, Lexicon.HARM_VERBS);
        return (isOrdinal || tokens.is(at, ANOTHER)) && isSubject ? Group.another(at, end) : null;
    }

    /** "Man", as in headlines, or "20-year-old", anywhere. */
    private Group bare(int at, boolean isBareAllowed) {
        Noun noun = isBareAllowed || tokens.isSentenceStart(at) ? nouns.read(at) : null;
        boolean isAge = noun == null && tokens.is(at + 1, Set.of("-")) && nouns.isAge(at);
        if (isAge) {
            noun = nouns.read(at);
        }
        boolean isShort = noun != null && noun.to() - at <= (noun.who().age() < 0 ? LONGEST_BARE : LONGEST_AGED);
        boolean isPeople = isShort && (noun.isSingular() || familyOf(noun) != null);
        return isPeople ? described(at, noun, true, false) : null;
    }

    private Group pronoun(int at) {
        boolean isMany = tokens.is(at, Set.of(THEY, THEM, THEMSELVES));
        return Group.pronoun(at, tokens.low(at), isMany ? -1 : 1);
    }

    private Group counted(int at, Count count, boolean isOther, boolean isDefinite) {
        int next = count.to();
        boolean isMore = tokens.is(next, ENGLISH.words("phrase-reader.more"));
        Noun noun = count.isZero() && tokens.is(count.to() - 1, ONE) ? null : nouns.read(next);
        if (noun == null && !isAlone(count) || noun != null && isSingularOfMany(noun, count)) {
            return null;
        }
        int end = noun == null ? isMore ? next + 1 : next : noun.to();
        boolean isPart = tokens.is(end, OF) && isWhole(end + 1);
        if (isPart) {
            end = endOfWhole(end + 1);
            boolean isApposed =
                    tokens.is(end - 1, THEM_OR_THOSE) && !tokens.is(end, ENGLISH.words("phrase-reader.held"));
            noun = isApposed ? nouns.read(end) : noun;
            end = noun != null && noun.head() >= end ? noun.to() : end;
        }
        long people = count.isExact() && !isFamilies(noun) ? count.amount().value() : -1;
        return new Group(
                new Span(at, end),
                noun == null ? -1 : noun.head(),
                isDefinite && people == 1 ? Kind.DEFINITE : Kind.COUNTED,
                count,
                people,
                noun == null ? Who.UNSTATED : noun.who(),
                isOther || isMore || noun != null && noun.isOther(),
                isPart,
                List.of());
    }

    /** Whether a count without a noun can stand for people who were spoken of before. */
    private boolean isAlone(Count count) {
        int next = count.to();
        boolean isSelf = tokens.is(count.from(), Set.of(NOBODY, NONE)) || tokens.reads(count.from(), NO, ONE);
        boolean isOfOthers = tokens.is(next, OF) && !isWhole(next + 1);
        boolean isGoneOn = tokens.is(next, AFTER_BARE_COUNT) || isLast(next);
        return isSelf || isGoneOn && !isAge(count) && !isOfOthers;
    }

    private boolean isLast(int next) {
        return next >= tokens.size() || tokens.statementStart(next) == next;
    }

    private static boolean isSingularOfMany(Noun noun, Count count) {
        return noun.isSingular() && count.amount().nearest() > 1 && noun.who().age() < 0;
    }

    private boolean isFamilies(Noun noun) {
        return noun != null && tokens.is(noun.head(), Lexicon.FAMILIES);
    }

    /** "Smith, 24, was", "who was 17,", "children under 15 who": an age. */
    private boolean isAge(Count count) {
        int before = count.from() - 1;
        if (!tokens.isNumber(count.number().from())) {
            return false;
        }
        boolean isClosed = tokens.is(count.to(), Set.of(",", ")", AND));
        boolean isAfterName = tokens.isCapital(before - 1) && !tokens.is(before - 1, Lexicon.HARM_WORDS);
        return tokens.is(before, BEFORE_AGE) && (isClosed || isAfterName)
                || tokens.is(before, COPULAS) && isClosed
                || isSecondAge(before) && isClosed
                || tokens.is(before, Lexicon.PEOPLE) && !count.isExact();
    }

    /** "two women, thought to be 30 and 60, were found dead" */
    private boolean isSecondAge(int and) {
        return tokens.is(and, AND)
                && tokens.isNumber(and - 1)
                && (tokens.is(and - 2, COPULAS) || tokens.is(and - 2, BEFORE_AGE));
    }

    private boolean isWhole(int at) {
        return tokens.is(at, THEM_OR_THOSE) || isHarmed(at) || nounOfWhole(at) != null;
    }

    private int endOfWhole(int at) {
        Noun noun = nounOfWhole(at);
        if (noun == null) {
            return isHarmed(at) ? at + 2 : at + 1;
        }
        return noun.to();
    }

    /** "the wounded" */
    private boolean isHarmed(int at) {
        return tokens.is(at, THE) && tokens.is(at + 1, Lexicon.HARMED) && nouns.read(at + 1) == null;
    }

    /** "12 hostages", "the hostages", "the 12 hostages", but not "the wounded", which has no noun */
    private Noun nounOfWhole(int at) {
        boolean isDefinite = tokens.is(at, Lexicon.DEFINITES);
        Count count = counted(isDefinite ? at + 1 : at);
        Noun noun = count != null ? nouns.read(count.to()) : isDefinite ? nouns.read(at + 1) : null;
        return noun == null || Lexicon.isAgentForm(noun.who().noun()) ? null : noun;
    }

    private Group described(int at, Noun noun, boolean isNew, boolean isOther) {
        Count family = familyOf(noun);
        if (family != null) {
            return family(at, noun, family, isOther);
        }
        long people = noun.isSingular()
                ? 1
                : ENGLISH.words("figures.couple").contains(noun.who().noun()) ? 2 : -1;
        if (isNew && people < 0) {
            return null;
        }
        Group named = people == 1 && tokens.isCapital(noun.to()) ? names.read(noun.to()) : null;
        if (named != null) {
            return named.describedBy(at, noun.who(), isOther);
        }
        boolean isRelative = noun.who().isKin() && noun.isSingular();
        return new Group(
                new Span(at, afterChildren(noun)),
                noun.head(),
                isNew || isRelative ? Kind.INDEFINITE : Kind.DEFINITE,
                null,
                people,
                noun.who(),
                isOther || noun.isOther(),
                false,
                List.of());
    }

    /** "a mother of three" */
    private int afterChildren(Noun noun) {
        Count children = noun.who().isKin() && tokens.is(noun.to(), OF) ? counted(noun.to() + 1) : null;
        return children == null ? noun.to() : children.to();
    }

    /** "a family of four" */
    private Count familyOf(Noun noun) {
        boolean isGroup = ENGLISH.words("figures.group-of").contains(noun.who().noun());
        Count count = isGroup && tokens.is(noun.to(), OF) ? counted(noun.to() + 1) : null;
        return count != null && count.isExact() ? count : null;
    }

    private static Group family(int at, Noun noun, Count count, boolean isOther) {
        return new Group(
                new Span(at, count.to()),
                noun.head(),
                Kind.COUNTED,
                count,
                count.amount().value(),
                Who.of(VictimCategory.UNSTATED, noun.who().noun(), -1),
                isOther,
                false,
                List.of());
    }

    /** How many, by words that begin at a token; {@code null} if none do. */
    private Count counted(int at) {
        return passage.from(CountReader.COUNTS, at);
    }
}
