package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AS;
import static dev.dateline.extract.language.Morphology.IS;
import static dev.dateline.extract.language.Morphology.WAS;
import static dev.dateline.extract.language.Morphology.WHO;

import dev.dateline.extract.names.Person.Role;
import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the words that say what a person is: before the name ("Dr.", "the village head, "), after it (", 45, a nurse at the
 * clinic,") and in a sentence of their own ("She is a teacher").
 */
final class RoleReader {

    /** Tokens of "identified only as". */
    private static final int LONGEST_NAMING = 3;

    private static final Set<String> YEARS = ENGLISH.words("title.years");
    private final Tokens tokens;
    private final RolePhrases phrases;

    RoleReader(Tokens tokens, RolePhrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
    }

    /** What the words before and after a name say. */
    List<Role> beside(NameFound name) {
        List<Role> found = new ArrayList<>();
        before(name, found);
        Role after = after(name.to());
        if (after != null) {
            found.add(after);
        }
        return found;
    }

    private void before(NameFound name, List<Role> found) {
        int start = tokens.sentenceStart(name.from());
        int end = name.from();
        while (end > start && NameWords.isHonorific(tokens, end - 1)) {
            end--;
            if (tokens.is(end, ENGLISH.words("title.address"))) {
                found.add(0, phrases.role(end, end + 1));
            }
        }
        while (tokens.is(end - 1, YEARS) && tokens.isSecondOfCompound(end - 1) && end - 5 >= start) {
            end -= 5;
        }
        int naming = naming(end, start);
        if (naming > start) {
            end = naming;
        }
        int head = phrases.isHead(end - 1, start) ? end - 1 : phrases.headWithComplement(end, start);
        if (head >= 0) {
            int from = phrases.left(head, start);
            found.add(0, phrases.role(from, end));
            end = from;
        }
        if (end - 1 > start && tokens.is(end - 1, ",")) {
            Role apart = beforeComma(end - 1, start, name.to());
            if (apart != null) {
                found.add(0, apart);
            }
        }
    }

    /** The first token of "named" or "identified only as" before a name; -1 if no such words stand there. */
    private int naming(int end, int start) {
        int least = tokens.is(end - 1, AS) ? Math.max(start, end - LONGEST_NAMING) : end - 1;
        for (int at = end - 1; at >= least; at--) {
            if (tokens.is(at, ENGLISH.words("title.naming"))) {
                return at;
            }
        }
        return -1;
    }

    /** "his Russian counterpart, Sergey Lavrov", "the head of the agency, Ada Lin,": with a word before that determines it. */
    private Role beforeComma(int comma, int start, int end) {
        boolean isSubject = tokens.isWord(end) && !tokens.isSentenceStart(end) || tokens.isPossessive(end);
        int head = isSubject ? -1 : phrases.headBefore(comma, start);
        int from = head < 0 ? -1 : phrases.left(head, start);
        return head < 0 || !phrases.isDetermined(from, start)
                ? null
                : phrases.role(from, phrases.endOfPhrase(head + 1, comma));
    }

    /** The role after a name that ends before a token: ", 45, a spokesman for the agency,"; null if there is none. */
    private Role after(int end) {
        boolean age = tokens.is(end, "(") && NameWords.isAge(tokens, end + 1) && tokens.is(end + 2, ")");
        int at = age ? end + 3 : end;
        if (tokens.isSentenceStart(at)) {
            return null;
        }
        if (!tokens.is(at, ",")) {
            return statement(at);
        }
        int next = NameWords.isAge(tokens, at + 1) && tokens.is(at + 2, ",") ? at + 3 : at + 1;
        if (tokens.is(next, WHO)) {
            return statement(next + 1);
        }
        Role stated = next > at + 1 ? statement(next) : null;
        return stated == null ? phrases.phrase(next) : stated;
    }

    /** "is a nurse", "was the mayor of Oslo"; null where something else is stated. */
    Role statement(int at) {
        boolean states = tokens.is(at, IS) || tokens.is(at, WAS);
        Role role = states && phrases.afterOwner(at + 1) > at + 1 ? phrases.phrase(at + 1) : null;
        boolean vague = role == null
                || tokens.anyMatch(
                        role.from(), role.to(), token -> tokens.is(token, ENGLISH.words("title.vague", "kin")));
        return vague ? null : role;
    }

    /** The role of several right before the first one's name: "nurses", "her daughters,"; null if there is none. */
    Role ofSeveral(NameFound first) {
        int start = tokens.sentenceStart(first.from());
        int end = first.from() - 1 > start && tokens.is(first.from() - 1, ",") ? first.from() - 1 : first.from();
        if (end - 1 < start || !NameWords.isRoleOfSeveral(tokens, end - 1)) {
            return null;
        }
        int from = phrases.left(end - 1, start);
        return phrases.isDetermined(from, start) || end == first.from() ? phrases.role(from, end) : null;
    }
}
