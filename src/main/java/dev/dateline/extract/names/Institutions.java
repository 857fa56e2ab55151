package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds bodies that are named by a name and a common noun, "Habib Bourguiba hospital", or by whose they are: "Sheriff's Office". */
final class Institutions {

    private static final Set<String> NOUNS = ENGLISH.words("organisation.noun");
    private static final Set<String> OFFICES = ENGLISH.words("organisation.office");

    private static final Set<String> UNITS = ENGLISH.words("organisation.unit");

    private static final double SURE = 0.9;
    private static final int LONGEST = 8;
    private static final int MOST_ADJECTIVES = 2;
    private static final int MOST_CAPITALS = 4;

    private final Tokens tokens;

    private Institutions(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The names of organisations, with the noun behind them, and those that only the noun shows; other names are left out.
     *
     * @param names of all kinds
     */
    static List<NameFound> of(Tokens tokens, List<NameFound> names) {
        Institutions institutions = new Institutions(tokens);
        List<NameFound> all = new ArrayList<>();
        for (NameFound name : names) {
            int noun = institutions.endOfNoun(name.to());
            int office = institutions.endOfOffice(name.to());
            int head = name.kind() == NameKind.PERSON ? -1 : institutions.endOfHead(name.to());
            int end = Math.max(head, Math.max(noun, office));
            if (end > 0) {
                all.add(new NameFound(name.from(), end, NameKind.ORGANISATION, SURE));
            } else if (name.kind() == NameKind.ORGANISATION) {
                all.add(name);
            }
        }
        all.addAll(institutions.offices(all));
        all.addAll(institutions.units(all));
        all.removeIf(name ->
                all.stream().anyMatch(other -> other != name && other.from() < name.from() && name.to() <= other.to()));
        return all;
    }

    /** "Prime Minister's Office": that of a title, with no name before it. */
    private List<NameFound> offices(List<NameFound> names) {
        return tokens.scan(1, at -> {
            int end = NameWords.isTitle(tokens, at) && tokens.isCapital(at) ? endOfOffice(at) : -1;
            int from = at;
            while (end > 0 && tokens.isCapital(from - 1) && NameWords.isOfTitle(tokens, from - 1)) {
                from--;
            }
            boolean free = end > 0 && names.stream().noneMatch(name -> name.overlaps(at, end));
            return free ? new NameFound(from, end, NameKind.ORGANISATION, SURE) : null;
        });
    }

    /** "22nd Division", "116th Mountain Brigade" */
    private List<NameFound> units(List<NameFound> names) {
        return tokens.scan(0, at -> {
            String word = tokens.word(at);
            boolean isOrdinal = Character.isDigit(word.charAt(0)) && Character.isLetter(word.charAt(word.length() - 1));
            int unit = at + 1;
            while (isOrdinal && unit < at + MOST_CAPITALS && !tokens.is(unit, UNITS) && tokens.isCapital(unit)) {
                unit++;
            }
            int end = isOrdinal && tokens.isCapital(unit) && tokens.is(unit, UNITS) ? unit + 1 : at;
            boolean free = end > at && names.stream().noneMatch(name -> name.overlaps(at, end));
            return free ? new NameFound(at, end, NameKind.ORGANISATION, SURE) : null;
        });
    }

    /** Just after " Police" and " Legal Service"; -1 if none stands there. */
    private int endOfHead(int token) {
        boolean isOwner = tokens.is(token, ENGLISH.words("title.owner-mark"));
        int at = isOwner ? token + 1 : token;
        int head = -1;
        while (at < token + MOST_CAPITALS
                && tokens.isCapital(at)
                && !tokens.isSentenceStart(at)
                && !tokens.isHeadline(at)) {
            at++;
            head = OrganisationTypes.isHead(tokens, at - 1) && !OrganisationTypes.isCompanySuffix(tokens, at - 1)
                    ? at
                    : head;
        }
        return head;
    }

    /** Just after " regional hospital", in small letters; -1 if none stands there. */
    private int endOfNoun(int token) {
        int at = token;
        while (at < token + MOST_ADJECTIVES
                && !tokens.isCapital(at)
                && tokens.is(at, ENGLISH.words("organisation.common", "title.modifier"))
                && !tokens.is(at, NOUNS)) {
            at++;
        }
        return tokens.is(at, NOUNS) && !tokens.isCapital(at) ? at + 1 : -1;
    }

    /** Just after " County Sheriff's Office"; -1 if none stands there. */
    private int endOfOffice(int token) {
        int at = token;
        while (at < token + LONGEST && tokens.isCapital(at) && !tokens.isSentenceStart(at)) {
            at++;
        }
        boolean office =
                at > token && tokens.isPossessive(at) && tokens.isCapital(at + 1) && tokens.is(at + 1, OFFICES);
        return office ? at + 2 : -1;
    }
}
