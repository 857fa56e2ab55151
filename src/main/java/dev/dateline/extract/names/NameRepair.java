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
import java.util.stream.IntStream;

/** Puts the ends of names where the house has them: no title, article or "'s" inside, no part of the name outside. */
final class NameRepair {

    /** No article has more; of a text that does the first count. */
    static final int MOST = 20_000;

    private static final int LONGEST = 15;

    private final Tokens tokens;

    NameRepair(Tokens tokens) {
        this.tokens = tokens;
    }

    /** In order, none overlapping another. */
    List<NameFound> repair(List<NameFound> names) {
        List<NameFound> ordered = new ArrayList<>(names.subList(0, Math.min(names.size(), MOST)));
        ordered.sort(Comparator.comparingInt(NameFound::from));
        ordered = joined(ordered);
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

    /** What the model of names saw in parts: "Paul-" and "Henri Vega" are one name; a title alone before a name is none. */
    private List<NameFound> joined(List<NameFound> ordered) {
        List<NameFound> joined = new ArrayList<>();
        for (NameFound name : ordered) {
            NameFound last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean beside = last != null && last.to() == name.from() && last.kind() == name.kind();
            boolean people = beside && name.kind() == NameKind.PERSON;
            boolean title = people && last.length() == 1 && NameWords.introduces(tokens, last.from());
            boolean parts = people && tokens.isSecondOfCompound(name.from())
                    || beside && name.kind() == NameKind.ORGANISATION && !tokens.isSentenceStart(name.from());
            if (title) {
                joined.set(joined.size() - 1, name);
            } else if (parts) {
                double confidence = people ? Math.max(last.confidence(), name.confidence()) : last.confidence();
                joined.set(joined.size() - 1, new NameFound(last.from(), name.to(), name.kind(), confidence));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    private NameFound repair(NameFound name, int free, int next) {
        boolean person = name.kind() == NameKind.PERSON;
        int from = Math.max(name.from(), free);
        int to = Math.min(name.to(), tokens.size());
        from = person ? withoutTitle(from, to) : withoutArticle(from, to);
        to = trimmedEnd(from, person ? withoutOrigin(from, to) : to);
        if (from >= to || to - from > LONGEST) {
            return null;
        }
        to = withSuffix(to, next, name.kind());
        to = name.kind() == NameKind.ORGANISATION ? withComplement(to, next) : to;
        return isName(from, to) && !isModel(to - 1) ? new NameFound(from, to, name.kind(), name.confidence()) : null;
    }

    private int withoutTitle(int from, int to) {
        int at = from;
        while (at < to - 1 && (NameWords.introduces(tokens, at) || to - at > 2 && isStyle(at))) {
            at++;
        }
        return at;
    }

    /** "Sister" and "Villager" of "Sister Ada Lin". */
    private boolean isStyle(int at) {
        return tokens.is(at, ENGLISH.words("title.address"))
                || tokens.is(at, ENGLISH.words("title.noun")) && !tokens.is(at, ENGLISH.words("kin"));
    }

    private int withoutArticle(int from, int to) {
        return tokens.low(from).equals(THE) && to - from > 1 ? from + 1 : from;
    }

    /** Without "of Mand" behind a name of two words or more. */
    private int withoutOrigin(int from, int to) {
        return IntStream.range(Math.min(to, from + 2), to)
                .filter(token -> tokens.is(token, OF))
                .findFirst()
                .orElse(to);
    }

    private int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from
                && (!tokens.isWord(end - 1)
                                && !Character.isDigit(tokens.word(end - 1).charAt(0))
                        || isSmall(end - 1)
                        || end - from > 1
                                && tokens.word(end - 1).endsWith(".")
                                && NameWords.isTitle(tokens, end - 1))) {
            end--;
        }
        return end;
    }

    /** "of", "and" and the like, which no name ends with. */
    private boolean isSmall(int token) {
        return !tokens.isCapital(token) && NameWords.isFunction(tokens.word(token));
    }

    /** With "-Luc", ", Jr." and "Inc." behind it. */
    private int withSuffix(int to, int next, NameKind kind) {
        boolean person = kind == NameKind.PERSON;
        if (kind != NameKind.PLACE && to + 1 < next && tokens.isFirstOfCompound(to) && tokens.isCapital(to + 1)) {
            return to + 2;
        }
        int at = person && tokens.is(to, ",") && tokens.word(to + 1).endsWith(".") ? to + 1 : to;
        boolean suffix = person
                ? PersonName.isSuffix(tokens.word(at))
                : kind == NameKind.ORGANISATION && OrganisationTypes.isCompanySuffix(tokens, at);
        return suffix && at < next && tokens.isCapital(at) ? at + 1 : to;
    }

    /** With "and Hospital" behind "Medical College", "for Human Rights" behind "Observatory". */
    private int withComplement(int to, int next) {
        boolean goesOn = OrganisationTypes.isHead(tokens, to - 1)
                && (tokens.is(to, AND) && OrganisationTypes.isHead(tokens, to + 1)
                        || tokens.is(to, OF)
                        || tokens.is(to, FOR));
        int end = to + 1;
        while (goesOn && end < Math.min(next, to + LONGEST) && tokens.isCapital(end) && !tokens.isSentenceStart(end)) {
            end++;
        }
        return end > to + 1 ? end : to;
    }

    private boolean isName(int from, int to) {
        return IntStream.range(from, to).anyMatch(this::isOfNames)
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
        return !isAcronym && (isInitial || NameWords.isFunction(word)) || NameWords.isHonorific(tokens, token);
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
