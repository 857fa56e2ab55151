package dev.dateline.extract.sources;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.BY;
import static dev.dateline.extract.language.Morphology.FROM;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.names.Entity;
import dev.dateline.extract.names.OrganisationFound;
import dev.dateline.extract.names.PersonFound;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.OrganisationType;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells whose "the statement" is, and whom "a rights group" means that a text begins with. */
final class SourceOwners {

    /** In sayings. */
    private static final int FARTHEST = 8;
    /** In tokens. */
    private static final int LONGEST_SENTENCE = 120;

    private static final Set<String> ANNOUNCED = ENGLISH.words("source.announced");
    /** They are no "group". */
    private static final Set<OrganisationType> OF_STATE_OR_PRESS = EnumSet.of(
            OrganisationType.GOVERNMENT,
            OrganisationType.MINISTRY,
            OrganisationType.MILITARY,
            OrganisationType.NEWS_AGENCY,
            OrganisationType.NEWS_OUTLET,
            OrganisationType.BROADCASTER);

    private final Tokens tokens;
    private final List<Saying> all;
    private final SourceNames names;
    private final Descriptions descriptions;

    SourceOwners(Tokens tokens, List<Saying> all, SourceNames names, Descriptions descriptions) {
        this.tokens = tokens;
        this.all = all;
        this.names = names;
        this.descriptions = descriptions;
    }

    /**
     * Whose document says something; {@code null} where that is nobody with a name.
     *
     * @param head just after the noun that the phrase is of
     */
    Entity ofDocument(int saying, Span phrase, int head) {
        Entity owner = owner(phrase, head);
        return owner == null && tokens.is(phrase.from(), THE) ? issuer(saying) : owner;
    }

    /** Whose "the ministry's daily report" and "a tally by the army" are. */
    private Entity owner(Span phrase, int head) {
        for (int i = phrase.from() + 1; i < head; i++) {
            if (tokens.isPossessive(i)) {
                Span owner = new Span(phrase.from(), i);
                Mention<Entity> named = names.party(owner, i);
                return named != null ? named.of() : descriptions.meant(owner, i);
            }
        }
        boolean isBy = tokens.is(head, Set.of(BY, FROM, OF));
        Mention<Entity> named =
                isBy && head < phrase.to() ? names.party(new Span(head + 1, phrase.to()), phrase.to()) : null;
        return named == null ? null : named.of();
    }

    /** Whom "a rights group said" in a headline or the line after means: the first body that is named as saying something, soon after. */
    Entity announced(int saying, Span phrase, int head) {
        boolean isFirst = lines(0, phrase.from()) < 2 && phrase.from() < LONGEST_SENTENCE;
        boolean isNew = tokens.isHeadline(phrase.from())
                || tokens.is(phrase.from(), Lexicon.ARTICLES) && !tokens.is(phrase.from(), THE);
        if (!isFirst || !isNew || !tokens.is(head - 1, ANNOUNCED)) {
            return null;
        }
        for (int i = saying + 1; i < Math.min(all.size(), saying + FARTHEST); i++) {
            Span who = all.get(i).who();
            Mention<Entity> named = names.isPronoun(all.get(i)) ? null : names.party(who, names.afterHead(who));
            if (lines(phrase.to(), who.from()) > 2) {
                return null;
            } else if (named != null
                    && named.of() instanceof OrganisationFound body
                    && !OF_STATE_OR_PRESS.contains(body.type())) {
                return body;
            }
        }
        return null;
    }

    /** Whose "the statement" is: the last that was named as saying something before, in its line or the one before, and no person. */
    private Entity issuer(int saying) {
        int at = all.get(saying).who().from();
        for (int i = saying - 1; i >= Math.max(0, saying - FARTHEST); i--) {
            Span who = all.get(i).who();
            if (who.to() > at || lines(who.to(), at) > 1 || tokens.isHeadline(who.from())) {
                return null;
            }
            Mention<Entity> party = names.isPronoun(all.get(i)) ? null : names.party(who, names.afterHead(who));
            if (party != null) {
                return party.of() instanceof PersonFound ? null : party.of();
            }
        }
        return null;
    }

    private int lines(int from, int to) {
        int lines = 0;
        for (int i = to; i > from && to - i < LONGEST_SENTENCE; i--) {
            lines += tokens.isLineStart(i) ? 1 : 0;
        }
        return lines;
    }
}
