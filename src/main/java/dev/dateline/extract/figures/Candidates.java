package dev.dateline.extract.figures;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.ED;
import static dev.dateline.extract.language.Morphology.S;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.numbers.Count;
import dev.dateline.extract.numbers.CountReader;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;
import dev.dateline.extract.people.Group.Kind;
import dev.dateline.extract.people.People;

import java.util.ArrayList;
import java.util.List;

/** The words of a text that may say how many: people who are counted, described or named, and numbers without a noun for people. */
public final class Candidates {

    private static final int MOST_MODIFIERS = 4;

    private final Passage passage;
    private final Tokens tokens;

    public Candidates(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens();
    }

    /** In the order of the text. */
    public List<Group> all() {
        List<Group> all = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at = tokens.statementEnd(at)) {
            all.addAll(between(at, tokens.statementEnd(at)));
        }
        return all;
    }

    /** Those of one statement, in its order. */
    List<Group> between(int start, int end) {
        List<Group> all = new ArrayList<>();
        int at = start;
        while (at < end) {
            Group group = at(at);
            if (group != null && !isRest(group, all, start)) {
                all.add(group);
            }
            at = group == null
                    ? at + 1
                    : Math.max(at + 1, Math.min(group.to(), group.number().to()));
        }
        return all;
    }

    private Group at(int at) {
        Group group = passage.from(People.PEOPLE, at);
        boolean isKnown =
                group != null && (group.count() != null || group.people() > 0 && group.kind() != Kind.PRONOUN);
        if (isKnown) {
            return group;
        }
        Count count = passage.from(CountReader.COUNTS, at);
        return count == null ? unknown(at) : Group.number(count);
    }

    /** "the owner of the boat and two boys" are three: nobody says two. */
    private boolean isRest(Group group, List<Group> before, int start) {
        Group last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean isBesideCount =
                last != null && last.count() != null && group.from() - last.to() <= 2 && group.from() > last.to();
        return group.head() >= 0 && !isBesideCount && People.isRestOfList(passage, group, start);
    }

    /** "a beekeeper": whoever has the form of one who does something, though the word is in no list; "the other", "a third". */
    private Group unknown(int at) {
        boolean isOther = tokens.is(at, ENGLISH.words("phrase-reader.others"));
        boolean isArticle = tokens.is(at, Lexicon.ARTICLES) || tokens.is(at, Lexicon.DEFINITES);
        if (!isArticle && !isOther) {
            return null;
        }
        int more = isArticle ? at + 1 : at;
        boolean isRank = tokens.is(more, ENGLISH.words("candidates.ranks"))
                && (!tokens.isWord(more + 1) || tokens.is(more + 1, Lexicon.PHRASE_ENDS) || isVerb(more + 1));
        if (isRank) {
            return Group.another(at, more + 1);
        }
        int head = at + 1;
        while (head - at <= MOST_MODIFIERS && tokens.isWord(head) && !tokens.is(head, Lexicon.PHRASE_ENDS)) {
            boolean isPerson = !tokens.isCapital(head) && Lexicon.isAgentForm(tokens.low(head) + S);
            if (isPerson
                    && (!tokens.isWord(head + 1) || tokens.is(head + 1, Lexicon.PHRASE_ENDS) || isVerb(head + 1))) {
                return Group.guessed(new Span(at, head + 1), head);
            }
            head++;
        }
        return null;
    }

    private boolean isVerb(int at) {
        return Lexicon.VERB_FORMS.contains(tokens.low(at)) || tokens.low(at).endsWith(ED);
    }
}
