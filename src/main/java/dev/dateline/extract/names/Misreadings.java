package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OF;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.OrganisationType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
            } else if (!misreadings.isOneOfMany(name)
                    && !misreadings.isKind(name)
                    && !misreadings.isOfPlace(name)
                    && !misreadings.isOffice(name)
                    && !misreadings.isDepartment(name)
                    && !misreadings.isPeople(name)) {
                corrected.add(name);
            }
        }
        return corrected;
    }

    /** "Kurdish" is of a people, which is no place. */
    private boolean isPeople(NameFound name) {
        Phrases.Match<String> people = Demonyms.adjective(tokens, name.from());
        return name.kind() == NameKind.PLACE
                && people != null
                && people.to() == name.to()
                && people.value().equals(Demonyms.NO_COUNTRY);
    }

    /** "The U.S. said": countries are places, whatever they do; but Chad may be a person. */
    private boolean isCountry(NameFound name) {
        boolean maybe = name.kind() == NameKind.ORGANISATION || NameWords.isAcronym(tokens.word(name.from()));
        Phrases.Match<String> country = maybe ? Demonyms.country(tokens, name.from()) : null;
        return country != null && country.to() == name.to();
    }

    /** "News", "Medical Center": what kind it is of, and no name. */
    private boolean isKind(NameFound name) {
        int last = name.to() - 1;
        boolean kind = OrganisationTypes.isHead(tokens, last)
                && OrganisationTypes.of(tokens, name.from(), name.to()) != OrganisationType.GOVERNMENT;
        boolean bare = last == name.from()
                || last == name.from() + 1 && tokens.is(name.from(), ENGLISH.words("organisation.bare"));
        return kind && bare && name.kind() == NameKind.ORGANISATION;
    }

    /** "Member of Parliament", "Rift Valley Regional" before "Commissioner", "ICU": what somebody is or where, and no body. */
    private boolean isOffice(NameFound name) {
        int head = OrganisationTypes.head(tokens, name.from(), name.to());
        boolean title = name.length() > 1
                && !OrganisationTypes.isHead(tokens, head)
                && (NameWords.isTitle(tokens, head) || tokens.is(head, ENGLISH.words("title.noun", "title.vague")));
        boolean area =
                NameWords.isTitle(tokens, name.to()) && tokens.is(name.to() - 1, ENGLISH.words("title.modifier"));
        boolean nobody =
                name.length() == 1 && tokens.is(name.from(), ENGLISH.words("acronym.no-body", "organisation.nobody"));
        return name.kind() == NameKind.ORGANISATION
                && (nobody || title || area && !OrganisationTypes.isHead(tokens, name.to() - 1));
    }

    /** "Strategic Affairs" of "Minister for Strategic Affairs": what somebody is minister of, and no body. */
    private boolean isDepartment(NameFound name) {
        return name.kind() == NameKind.ORGANISATION
                && tokens.is(name.from() - 1, ENGLISH.words("title.held-in"))
                && tokens.is(name.from() - 2, ENGLISH.words("title.of-department"));
    }

    /** "Diocese of Norland": no person is called so. */
    private boolean isOfPlace(NameFound name) {
        return name.kind() == NameKind.PERSON
                && IntStream.range(name.from() + 1, name.to())
                        .anyMatch(token -> tokens.word(token).equals(OF));
    }

    /** "a Marine", "a Volvo", but "a Nordbank spokesman": there is but one of what a name names. */
    private boolean isOneOfMany(NameFound name) {
        if (name.kind() == NameKind.PLACE || name.length() > 1 || !NameWords.endsPhrase(tokens, name.to())) {
            return false;
        }
        return !tokens.isSentenceStart(name.from()) && tokens.is(name.from() - 1, ENGLISH.words("one-of-many"));
    }
}
