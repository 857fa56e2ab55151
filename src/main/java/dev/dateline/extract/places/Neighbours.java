package dev.dateline.extract.places;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.names.Entity;
import dev.dateline.extract.names.NameFound;
import dev.dateline.extract.names.NameKind;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.names.OrganisationFound;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Spanned;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.Form;
import dev.dateline.mention.PlaceType;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges by the words beside a spot whether it is a place's name at all, or a person's, or a part of another name. */
final class Neighbours {

    private static final int SHORTEST_TITLE = 4;

    /** What stands beside a place's name without being of it. */
    private static final Set<String> BESIDE_PLACES =
            ENGLISH.words("places.divisions", "places.towns", "places.offices");

    private final Passage passage;
    private final Tokens tokens;
    /** Those of sentences in which a capital says nothing. */
    private final BitSet inTitle = new BitSet();

    private final Map<Integer, Spot> byStart = new HashMap<>();
    private final Map<Integer, Spot> byEnd = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> placed = new HashSet<>();

    Neighbours(Passage passage, List<Spot> spots) {
        this.passage = passage;
        this.tokens = passage.tokens();
        for (int at = 0; at < tokens.size(); at = tokens.sentenceEnd(at)) {
            inTitle.set(at, tokens.sentenceEnd(at), tokens.isTitleCase(at, tokens.sentenceEnd(at), SHORTEST_TITLE));
        }
        spots.forEach(spot -> {
            byStart.put(spot.from, spot);
            byEnd.put(spot.to, spot);
        });
    }

    void judge(List<Spot> spots) {
        for (Spot spot : spots) {
            spot.placed = tokens.is(spot.from - 1, ENGLISH.words("places.placing"))
                    || ENGLISH.words("places.of-places").contains(tokens.word(spot.to));
            spot.standing = standing(spot);
            spot.speaks = ENGLISH.words("verb.saying").contains(tokens.word(spot.to));
            followNames(spot);
            markNouns(spot);
            if (spot.standing == Spot.Standing.PERSON) {
                persons.add(spot.key);
            } else if (spot.standing == Spot.Standing.FREE && spot.placed) {
                placed.add(spot.key);
            }
        }
        spots.forEach(this::giveToPerson);
        for (int i = 1; i < spots.size(); i++) {
            if (ENGLISH.words("places.several-divisions").contains(tokens.word(spots.get(i).to))) {
                markList(spots, i);
            }
        }
    }

    /** "Sokoto, Katsina and Niger states": all of them are. */
    private void markList(List<Spot> spots, int last) {
        int at = last;
        while (at > 0 && isListed(spots.get(at - 1), spots.get(at))) {
            at--;
        }
        for (int i = at; i <= last && at < last; i++) {
            spots.get(i).division = true;
        }
    }

    private boolean isListed(Spot one, Spot next) {
        int at = one.to;
        at += tokens.word(at).equals(",") ? 1 : 0;
        at += tokens.word(at).equals(AND) ? 1 : 0;
        return at > one.to && at == next.from && !one.isPeople() && !next.isPeople();
    }

    /** A name that is a person's elsewhere in the text may be that person's here too, if it is never said to be a place. */
    private void giveToPerson(Spot spot) {
        boolean alone = spot.standing == Spot.Standing.FREE && !spot.isPeople() && !spot.hinted;
        if (alone && persons.contains(spot.key) && !placed.contains(spot.key)) {
            spot.standing = Spot.Standing.DOUBTFUL;
        }
    }

    /** By the first name among its words; a place may be named inside a description, but not inside a name. */
    private void followNames(Spot spot) {
        for (int token = spot.from; token < spot.to; token++) {
            NameFound name = passage.at(NameReader.NAMES, token);
            if (name != null && name.kind() == NameKind.PLACE) {
                followPlace(name, spot);
                return;
            }
            Mention<Entity> entity = passage.at(NameReader.ENTITIES, token);
            if (entity != null && entity.form() == Form.NAME) {
                followEntity(entity, spot);
                return;
            }
            if (name != null
                    && !spot.isPeople()
                    && isInside(name, spot)
                    && name.to() - name.from() > spot.to - spot.from) {
                spot.standing = Spot.Standing.PART;
            }
        }
    }

    private void followPlace(NameFound name, Spot spot) {
        boolean whole = spot.to - spot.from == name.to() - name.from();
        spot.hinted = isInside(name, spot);
        boolean free = spot.hinted && !tokens.is(spot.to, "$") && (whole || spot.isPeople());
        spot.standing = free ? Spot.Standing.FREE : spot.standing;
    }

    private void followEntity(Mention<Entity> entity, Spot spot) {
        boolean inside = isInside(entity, spot);
        boolean whole = spot.to - spot.from == entity.to() - entity.from();
        if (spot.isPeople()) {
            boolean part = inside && !whole && !isDescribed(entity.of()) && !isDescription(entity, spot);
            spot.standing = part ? Spot.Standing.PART : spot.standing;
        } else if (inside && whole) {
            spot.standing = Spot.Standing.PERSON;
        } else if (!isDescription(entity, spot) && !tokens.isPossessive(spot.to)) {
            spot.standing = Spot.Standing.PART;
        }
    }

    private static boolean isInside(Spanned name, Spot spot) {
        return name.from() <= spot.from && spot.to <= name.to();
    }

    private static boolean isDescribed(Entity entity) {
        return entity instanceof OrganisationFound organisation && organisation.isDescription();
    }

    /** "US Air Force", "Syrian army": the country's own, described rather than named. */
    private boolean isDescription(Spanned name, Spot spot) {
        return spot.from == name.from()
                && spot.to < name.to()
                && spot.senses.get(0).place().isCountry()
                && tokens.is(spot.to, ENGLISH.words("places.institutions"));
    }

    private void markNouns(Spot spot) {
        int before = tokens.word(spot.from - 1).equals(OF) ? spot.from - 2 : -1;
        int after = tokens.isSentenceStart(spot.to) ? -1 : spot.to;
        spot.division |= tokens.is(after, ENGLISH.words("places.divisions"))
                || tokens.is(before, ENGLISH.words("places.divisions"));
        spot.town |=
                tokens.is(after, ENGLISH.words("places.towns")) || tokens.is(before, ENGLISH.words("places.towns"));
    }

    private Spot.Standing standing(Spot spot) {
        if (spot.isPeople()) {
            return people(spot);
        }
        Spot.Standing before = before(spot);
        Spot.Standing after = after(spot);
        Spot.Standing worst = before.compareTo(after) > 0 ? before : after;
        return worst == Spot.Standing.FREE && isDoubtful(spot) ? Spot.Standing.DOUBTFUL : worst;
    }

    /** An adjective is a part of a name where a capital follows: "American Airlines", but "Russian Foreign Ministry". */
    private Spot.Standing people(Spot spot) {
        int next = spot.to;
        if (!isNameWord(next) || tokens.isSentenceStart(next) || inTitle.get(spot.from)) {
            return Spot.Standing.FREE;
        }
        boolean described = tokens.is(next, ENGLISH.words("places.offices"))
                || tokens.is(next, ENGLISH.words("places.institutions"))
                || byStart.containsKey(next);
        boolean continent = spot.senses.get(0).place().type() == PlaceType.CONTINENT;
        return described && !continent ? Spot.Standing.FREE : Spot.Standing.PART;
    }

    private Spot.Standing before(Spot spot) {
        int before = spot.from - 1;
        if (before < 0 || tokens.isSentenceStart(spot.from)) {
            return Spot.Standing.FREE;
        }
        String word = tokens.word(before);
        if (word.equals("-") && tokens.isGlued(before) && tokens.isGlued(spot.from) && tokens.isCapital(before - 1)) {
            return byEnd.containsKey(before) ? Spot.Standing.FREE : Spot.Standing.PART;
        }
        boolean initial = word.length() == 2 && word.charAt(1) == '.' && tokens.isCapital(before);
        if (tokens.is(before, ENGLISH.words("places.honorifics")) || initial) {
            return Spot.Standing.PERSON;
        }
        if (word.equals(OF) && isNameWord(before - 1) && !inTitle.get(before) && isOrganisation(before - 1)) {
            return Spot.Standing.PART;
        }
        if (!isNameWord(before)
                || inTitle.get(before)
                || byEnd.containsKey(spot.from) && byEnd.get(spot.from).isPeople()) {
            return Spot.Standing.FREE;
        }
        return tokens.isGlued(spot.from) ? Spot.Standing.PART : Spot.Standing.PERSON;
    }

    /** "University of", "Bank of": the first word of the name of an organisation; not of a division or a town. */
    private boolean isOrganisation(int token) {
        Spot spot = byEnd.get(token + 1);
        boolean isPlace = spot != null && !ENGLISH.words("places.common").contains(spot.key);
        return !isPlace && !tokens.is(token, BESIDE_PLACES) && !tokens.isSentenceStart(token);
    }

    private Spot.Standing after(Spot spot) {
        int next = spot.to;
        if (next >= tokens.size() || tokens.isSentenceStart(next)) {
            return Spot.Standing.FREE;
        }
        String word = tokens.word(next);
        if (word.equals("$")) {
            return Spot.Standing.PART;
        }
        if (word.equals("-") && tokens.isGlued(next) && tokens.isGlued(next + 1) && tokens.isCapital(next + 1)) {
            return byStart.containsKey(next + 1) ? Spot.Standing.FREE : Spot.Standing.PART;
        }
        if (tokens.isCapital(next) && tokens.is(next, ENGLISH.words("places.counties")) && isOfSeveralTowns(spot)) {
            spot.county = true;
            return Spot.Standing.PART;
        }
        if (!isNameWord(next) && !(tokens.isCapital(next) && Compass.isAdjective(tokens.low(next)))
                || inTitle.get(next)) {
            return Spot.Standing.FREE;
        }
        boolean isOfState = tokens.is(next, ENGLISH.words("places.institutions"))
                && spot.senses.get(0).place().isCountry();
        return isOfState || tokens.is(next, BESIDE_PLACES) || isHeldOffice(spot)
                ? Spot.Standing.FREE
                : Spot.Standing.PART;
    }

    /** Whether the county's town, if it has one of its name, cannot be told from others. */
    private static boolean isOfSeveralTowns(Spot spot) {
        return spot.senses.size() > 1
                && spot.senses.stream().noneMatch(sense -> sense.place().type() == PlaceType.ADM1);
    }

    /** "President of the United States Ana Diaz": the name after it is the holder's. */
    private boolean isHeldOffice(Spot spot) {
        int of = tokens.word(spot.from - 1).equals(THE) ? spot.from - 2 : spot.from - 1;
        return tokens.word(of).equals(OF) && tokens.is(of - 1, ENGLISH.words("places.offices"));
    }

    /** Whether a word with a capital letter stands there that may be of a name. */
    private boolean isNameWord(int token) {
        return tokens.isCapital(token) && !tokens.is(token, ENGLISH.words("places.not-names"));
    }

    private boolean isDoubtful(Spot spot) {
        boolean oneWord = spot.to - spot.from == 1;
        return ENGLISH.words("places.common").contains(spot.key)
                || oneWord
                        && (tokens.isSentenceStart(spot.from) || inTitle.get(spot.from))
                        && !spot.key.startsWith("=");
    }
}
