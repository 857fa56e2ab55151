package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;

import dev.dateline.casualty.VictimCategory;
import dev.dateline.extract.casualties.Group.Kind;

import java.util.Set;

/** Tells what the words for a number of people say of who they are. */
final class Victims {

    private static final Set<String> CHILDREN = ENGLISH.words("figures.children-word");
    private static final Set<String> OLD = ENGLISH.words("figures.old");

    private static final Set<String> BEFORE_MODIFIERS =
            Lexicon.union(Lexicon.ARTICLES, Lexicon.DEFINITES, ENGLISH.words("victims.before-modifiers"));

    private final Text text;

    Victims(Text text) {
        this.text = text;
    }

    /** What kind of people their words say they are. */
    VictimCategory category(Group group) {
        boolean isWomenAndChildren =
                group.count() != null && text.low(group.end()).equals(AND) && text.is(group.end() + 1, CHILDREN);
        return isWomenAndChildren ? VictimCategory.MIXED : group.category();
    }

    /** The "aid" of "seven other aid workers" */
    private int firstModifier(Group group) {
        int first = group.head();
        int after = group.count() == null
                ? group.start()
                : Math.max(group.start(), group.count().end());
        while (first > after && !text.is(first - 1, BEFORE_MODIFIERS)) {
            first--;
        }
        return first;
    }

    /** The noun with its modifiers, or all of what "and" joins; {@code null} where no noun says who they are. */
    Words words(Group group) {
        boolean isNoun = group.head() >= 0 && group.kind() != Kind.NAMED && !text.is(group.head(), OLD);
        if (!isNoun) {
            return null;
        }
        return group.parts().isEmpty()
                ? text.words(firstModifier(group), group.head() + 1)
                : text.words(group.numberStart(), group.end());
    }
}
