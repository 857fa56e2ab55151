package dev.dateline.extract.names;

import dev.dateline.extract.text.Tokens;
import dev.dateline.mention.OrganisationType;

import java.util.ArrayList;
import java.util.List;

/** Puts right what the model of names is known to take for something else. */
final class Misreadings {

    private final Tokens tokens;

    private Misreadings(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Without those that are no names of people, places or organisations. */
    static List<NameFound> corrected(Tokens tokens, List<NameFound> names) {
        Misreadings misreadings = new Misreadings(tokens);
        List<NameFound> corrected = new ArrayList<>();
        for (NameFound name : names) {
            if (misreadings.isCountry(name)) {
                corrected.add(new NameFound(name.from(), name.to(), NameKind.PLACE, name.confidence()));
            } else if (!misreadings.isOneOfMany(name) && !misreadings.isKind(name) && !misreadings.isOfPlace(name)) {
                corrected.add(name);
            }
        }
        return corrected;
    }

    /** "The U.S. said": countries are places, whatever they do; but Chad may be a person. */
    private boolean isCountry(NameFound name) {
        boolean maybe = name.kind() == NameKind.ORGANISATION || Words.isAcronym(tokens.word(name.from()));
        Phrases.Match<String> country = maybe ? Demonyms.country(tokens, name.from()) : null;
        return country != null && country.to() == name.to();
    }

    /** "News", "Medical Center": what kind it is of, and no name. */
    private boolean isKind(NameFound name) {
        int last = name.to() - 1;
        boolean kind = OrganisationTypes.isHead(tokens, last)
                && OrganisationTypes.of(tokens, name.from(), name.to()) != OrganisationType.GOVERNMENT;
        boolean bare = last == name.from()
                || last == name.from() + 1 && Words.lower(tokens, name.from()).equals("medical");
        return kind
                && bare
                && name.kind() == NameKind.ORGANISATION
                && KnownOrganisations.named(tokens, name.from(), name.to()) == null
                && !Words.isAcronym(tokens.word(last));
    }

    /** "Diocese of Norland": no person is called so. */
    private boolean isOfPlace(NameFound name) {
        boolean of = false;
        for (int token = name.from() + 1; token < name.to(); token++) {
            of |= tokens.word(token).equals("of");
        }
        return of && name.kind() == NameKind.PERSON;
    }

    /** "a former Marine", "a Volvo", but "a Nordbank spokesman": there is but one of what a name names. */
    private boolean isOneOfMany(NameFound name) {
        if (name.kind() == NameKind.PLACE || name.to() - name.from() > 1 || !Words.endsPhrase(tokens, name.to())) {
            return false;
        }
        int before = tokens.isSentenceStart(name.from()) ? -1 : name.from() - 1;
        boolean former = before > 0 && Words.lower(tokens, before).equals("former") && !tokens.isSentenceStart(before);
        String article = Words.lower(tokens, former ? before - 1 : before);
        return article.equals("a") || article.equals("an");
    }
}
