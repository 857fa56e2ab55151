package dev.dateline.extract.people;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;

import dev.dateline.casualty.VictimCategory;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group.Kind;

import java.util.Set;

/** Tells what the words for a number of people say of who they are. */
public final class Victims {

    private static final Set<String> BEFORE_MODIFIERS =
            Lexicon.union(Lexicon.ARTICLES, Lexicon.DEFINITES, ENGLISH.words("victims.before-modifiers"));

    private final Tokens tokens;

    public Victims(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What kind of people their words say they are. */
    public VictimCategory category(Group group) {
        boolean isWomenAndChildren = group.count() != null
                && tokens.is(group.to(), AND)
                && tokens.is(group.to() + 1, ENGLISH.words("figures.children-word"));
        return isWomenAndChildren ? VictimCategory.MIXED : group.who().category();
    }

    /** The "aid" of "seven other aid workers" */
    private int firstModifier(Group group) {
        int first = group.head();
        int after = group.count() == null
                ? group.from()
                : Math.max(group.from(), group.count().to());
        while (first > after && !tokens.is(first - 1, BEFORE_MODIFIERS)) {
            first--;
        }
        return first;
    }

    /** The noun with its modifiers, or all of what "and" joins; {@code null} where no noun says who they are. */
    public Span words(Group group) {
        boolean isNoun = group.head() >= 0
                && group.kind() != Kind.NAMED
                && !tokens.is(group.head(), ENGLISH.words("figures.old"));
        if (!isNoun) {
            return null;
        }
        return group.parts().isEmpty()
                ? new Span(firstModifier(group), group.head() + 1)
                : new Span(group.number().from(), group.to());
    }
}
