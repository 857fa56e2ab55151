package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.FOR;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts the ends of names where the house has them: no title, article or "'s" inside, no part of the name outside. */
final class NameRepair {

    /** No article has more; of a text that does the first count. */
    static final int MOST = 20_000;

    private static final int LONGEST = 15;

    /** "Health Centre III" */
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,4}");

    private final Tokens tokens;

    NameRepair(Tokens tokens) {
        this.tokens = tokens;
    }

    /** In order, none overlapping another. */
    List<NameFound> repair(List<NameFound> names) {
        List<NameFound> ordered = new ArrayList<>(names.subList(0, Math.min(names.size(), MOST)));
        ordered.sort(Comparator.comparingInt(NameFound::from));
        ordered = new JoinedNames(tokens).of(ordered);
        List<NameFound> repaired = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < ordered.size(); i++) {
            int next = i + 1 < ordered.size() ? ordered.get(i + 1).from() : tokens.size();
            NameFound name = repair(ordered.get(i), free, next);
            if (name != null) {
                repaired.add(name);
                free = name.to();
            }
        }
        return repaired;
    }

    private NameFound repair(NameFound name, int free, int next) {
        int from = Math.max(name.from(), free);
        int to = Math.min(name.to(), tokens.size());
        if (from >= to || to - from > LONGEST) {
            return null;
        }
        boolean person = name.kind() == NameKind.PERSON;
        from = person ? withoutTitle(from, to) : withoutArticle(from, to);
        to = trimmedEnd(from, person ? withoutOrigin(from, to) : to);
        if (from >= to) {
            return null;
        }
        from = extendedLeft(from, free, person);
        to = extendedRight(to, Math.max(to, next), name.kind());
        if (name.kind() == NameKind.ORGANISATION) {
            from = withAdjective(from, free);
            from = withOwner(from, free);
            to = withSecondHead(from, to);
            to = withComplement(from, to, Math.max(to, next));
            to = withRestOfList(from, to, Math.max(to, next));
        }
        return isName(from, to) && !isModel(to - 1) ? new NameFound(from, to, name.kind(), name.confidence()) : null;
    }

    private int withoutTitle(int from, int to) {
        int at = from;
        while (at < to - 1 && (isTitleWord(at) || isTitleBefore(at, to) || to - at > 2 && isStyle(at))) {
            at++;
        }
        return at > from && isSmall(at) ? to : at;
    }

    /** Without "of Mand" and "QC" behind a name of two words or more. */
    private int withoutOrigin(int from, int to) {
        int of = IntStream.range(Math.min(to, from + 2), to)
                .filter(token -> tokens.is(token, OF))
                .findFirst()
                .orElse(to);
        boolean letters = of > from + 2
                && tokens.is(of - 1, ENGLISH.words("person-name.letters"))
                && NameWords.isAcronym(tokens.word(of - 1));
        return letters ? of - 1 : of;
    }

    private boolean isTitleWord(int at) {
        return NameWords.introduces(tokens, at) || tokens.low(at).equals(THE);
    }

    /** "Sister" and "Villager" of "Sister Ada Lin", and "Oslo" of "Oslo SP Ada Lin". */
    private boolean isStyle(int at) {
        return tokens.is(at, ENGLISH.words("title.address"))
                || tokens.is(at, ENGLISH.words("title.noun")) && !tokens.is(at, ENGLISH.words("kin"))
                || tokens.is(at + 1, ENGLISH.words("title.acronym")) && NameWords.isAcronym(tokens.word(at + 1));
    }

    /** "Prime" in "Prime Minister X", "Russian" in "Russian President X": a word with a title after it. */
    private boolean isTitleBefore(int at, int to) {
        boolean title = IntStream.range(at + 1, Math.min(to - 1, at + 3)).anyMatch(i -> NameWords.isTitle(tokens, i));
        return title && NameWords.isOfTitle(tokens, at);
    }

    private int withoutArticle(int from, int to) {
        return tokens.low(from).equals(THE) && to - from > 1 ? from + 1 : from;
    }

    private int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from
                && (tokens.isPossessive(end - 1)
                        || !tokens.isWord(end - 1)
                                && !Character.isDigit(tokens.word(end - 1).charAt(0))
                        || isSmall(end - 1)
                        || end - from > 1 && tokens.word(end - 1).endsWith(".") && NameWords.isTitle(tokens, end - 1)
                        || end - from > 1 && tokens.is(end - 1, ENGLISH.words("weekday")))) {
            end--;
        }
        return end;
    }

    /** "of", "and" and the like, which no name begins or ends with. */
    private boolean isSmall(int token) {
        return !tokens.isCapital(token) && NameWords.isFunction(tokens.word(token));
    }

    /** To the beginning of a word with hyphens, and of a person's particles. */
    private int extendedLeft(int from, int free, boolean person) {
        int at = from;
        while (at - 2 >= free && from - at < LONGEST && tokens.isSecondOfCompound(at) && belongs(at - 2, person)) {
            at -= 2;
        }
        while (person
                && at - 1 >= free
                && from - at < LONGEST
                && !tokens.isSentenceStart(at)
                && isLowerParticle(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean belongs(int token, boolean person) {
        return tokens.isWord(token) && (PersonName.isParticle(tokens.low(token)) || person && tokens.isCapital(token));
    }

    private boolean isLowerParticle(int token) {
        String word = tokens.word(token);
        return PersonName.isParticle(word)
                && !ENGLISH.words("person-name.other-word").contains(word);
    }

    private int extendedRight(int to, int next, NameKind kind) {
        if (kind == NameKind.ORGANISATION) {
            boolean suffix = to < next && tokens.isCapital(to) && OrganisationTypes.isCompanySuffix(tokens, to);
            boolean numeral = OrganisationTypes.isHead(tokens, to - 1)
                    && ROMAN.matcher(tokens.word(to)).matches();
            boolean second = tokens.isFirstOfCompound(to) && tokens.isCapital(to + 1) && to + 1 < next;
            return second ? to + 2 : suffix || numeral ? to + 1 : to;
        }
        int end = to;
        while (kind == NameKind.PERSON
                && end + 1 < next
                && tokens.isFirstOfCompound(end)
                && tokens.isCapital(end + 1)) {
            end += 2;
        }
        int suffix = isComma(end) && tokens.word(end + 1).endsWith(".") ? end + 1 : end;
        boolean isSuffix = suffix < next && tokens.isCapital(suffix) && PersonName.isSuffix(tokens.word(suffix));
        return kind == NameKind.PERSON && isSuffix ? suffix + 1 : end;
    }

    /** "Syrian" before "Observatory": a head word alone names nothing. */
    private int withAdjective(int from, int free) {
        boolean adjective = from - 1 >= free
                && !tokens.isSentenceStart(from)
                && tokens.isCapital(from - 1)
                && OrganisationTypes.isHead(tokens, from)
                && Demonyms.adjective(tokens, from - 1) != null
                && !tokens.isSecondOfCompound(from - 1);
        return adjective ? from - 1 : from;
    }

    /** "Mothers’" of "Mothers’ Association". */
    private int withOwner(int from, int free) {
        int at = from;
        while (at - 2 >= free && tokens.is(at - 1, ENGLISH.words("title.owner-mark")) && tokens.isCapital(at - 2)) {
            at -= 2;
        }
        return at;
    }

    /** "and Hospital" after "Medical College". */
    private int withSecondHead(int from, int to) {
        boolean second = OrganisationTypes.isHead(tokens, to - 1)
                && tokens.is(to, AND)
                && OrganisationTypes.isHead(tokens, to + 1)
                && to + 2 - from <= LONGEST;
        return second ? to + 2 : to;
    }

    /** "for Human Rights" after "Observatory". */
    private int withComplement(int from, int to, int next) {
        if (!OrganisationTypes.isHead(tokens, to - 1) || OrganisationTypes.head(tokens, from, to) != to - 1) {
            return to;
        }
        if (!tokens.word(to).equals(OF) && !tokens.word(to).equals(FOR)) {
            return to;
        }
        int at = tokens.word(to + 1).equals(THE) ? to + 2 : to + 1;
        int end = to;
        while (at < next && at < to + LONGEST && tokens.isCapital(at) && !tokens.isSentenceStart(at)) {
            end = at + 1;
            at = tokens.word(end).equals(AND) && tokens.isCapital(end + 1) && at - to < 3 ? end + 1 : end;
        }
        return end;
    }

    /** ", Forests and Fisheries" after "Bureau of Land, Water": a list in a name goes on to what comes after its "and". */
    private int withRestOfList(int from, int to, int next) {
        boolean isList = IntStream.range(from, to).anyMatch(this::isComma);
        int at = to;
        while (isList && isComma(at) && tokens.isCapital(at + 1)) {
            at = endOfCapitals(at + 1);
        }
        if (!isList || !tokens.word(at).equals(AND) || !tokens.isCapital(at + 1)) {
            return to;
        }
        int end = endOfCapitals(at + 1);
        return end <= next && end - from <= LONGEST && tokens.sentenceEnd(from) >= end ? end : to;
    }

    private boolean isComma(int token) {
        return tokens.word(token).equals(",");
    }

    private int endOfCapitals(int from) {
        int at = from;
        while (tokens.isCapital(at)) {
            at++;
        }
        return at;
    }

    private boolean isName(int from, int to) {
        return to > from
                && to - from <= LONGEST
                && IntStream.range(from, to).anyMatch(this::isOfNames)
                && !(to - from == 1 && isCommon(from))
                && !isTitle(from, to);
    }

    /** A capital letter, as in "eBay" too, or an address in the web. */
    private boolean isOfNames(int token) {
        String word = tokens.word(token);
        return word.indexOf('.') > 0 || word.chars().anyMatch(Character::isUpperCase);
    }

    private boolean isCommon(int token) {
        String word = tokens.low(token);
        boolean isAcronym = NameWords.isAcronym(tokens.word(token));
        boolean isInitial = word.length() == 1 || word.length() == 2 && word.endsWith(".");
        return !isAcronym && (isInitial || NameWords.isFunction(word))
                || NameWords.isHonorific(tokens, token)
                || NameWords.NO_NAMES.contains(word)
                        && !ENGLISH.words("month-and-name").contains(word);
    }

    /** "A350": letters and a number, as things that are made have, and neither people nor places. */
    private boolean isModel(int token) {
        String word = tokens.word(token);
        return Character.isLetter(word.charAt(0))
                && word.chars().filter(Character::isDigit).count() > 2;
    }

    /** "Prime Minister", "Syrian FM", and with an article "the Pope"; but "Major" alone may be a surname. */
    private boolean isTitle(int from, int to) {
        if (to - from == 1 && !tokens.is(from - 1, NameWords.DETERMINERS)) {
            return false;
        }
        return IntStream.range(from, to).anyMatch(token -> NameWords.isTitle(tokens, token))
                && IntStream.range(from, to).allMatch(this::isOfTitles);
    }

    private boolean isOfTitles(int token) {
        return NameWords.isTitle(tokens, token) || NameWords.isOfTitle(tokens, token);
    }
}
