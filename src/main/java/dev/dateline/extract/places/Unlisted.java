package dev.dateline.extract.places;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.OR;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.names.NameFound;
import dev.dateline.extract.names.NameKind;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.names.NameWords;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.Form;
import dev.dateline.mention.PlaceType;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Places that the model of names finds and the gazetteer lacks: without a point, but of a kind and in a country where the words tell. */
final class Unlisted {

    /** What a name is of, by the noun beside it. */
    static final Map<String, PlaceType> KINDS = ENGLISH.values("places.kind", PlaceType::valueOf);

    private static final Set<PlaceType> DIVISIONS = Set.of(PlaceType.ADM1, PlaceType.ADM2);
    private static final int SHORTEST = 3;

    private static final int LONGEST_ACRONYM = 5;

    /** What an organisation's name ends with. */
    private static final Set<String> HEADS = ENGLISH.words("organisation.head");

    private static final Set<String> PLACING = ENGLISH.words("places.placing", "places.nearby");
    private static final Set<String> WHERE = ENGLISH.words("preposition.where", "places.nearby");
    private static final Set<String> LISTING = Set.of(AND, OR, ",");
    private static final Set<String> HEADING = Set.of(":", ",", "(", "\u2014", "\u2013", "-");

    private final Passage passage;
    private final Tokens tokens;
    private final Whereabouts whereabouts;
    private final BitSet covered = new BitSet();

    /** @param from its first token
     * @param to just after its last one, the noun that says its kind being among them where that is of its name
     * @param type {@code null} where nothing says what it is */
    private record Named(int from, int to, String name, PlaceType type) {}

    Unlisted(Passage passage, List<Spot> spots) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.whereabouts = new Whereabouts(tokens, spots);
        spots.forEach(spot -> covered.set(spot.from, spot.to));
    }

    /** The keys of the places' names that the model finds, with and without the noun that says what they are. */
    static Set<String> keys(Passage passage) {
        Tokens tokens = passage.tokens();
        Set<String> keys = new HashSet<>();
        for (NameFound name : passage.all(NameReader.NAMES)) {
            if (name.kind() == NameKind.PLACE) {
                keys.add(PlaceName.key(tokens.words(name.from(), name.to())));
                if (name.to() - name.from() > 1 && KINDS.containsKey(tokens.low(name.to() - 1))) {
                    keys.add(PlaceName.key(tokens.words(name.from(), name.to() - 1)));
                }
            }
        }
        return keys;
    }

    /** In the order of the text. */
    List<Spot> found() {
        Map<String, List<Named>> places = new LinkedHashMap<>();
        for (NameFound name : passage.all(NameReader.NAMES)) {
            Named named = name.kind() == NameKind.PLACE ? named(name) : null;
            if (named != null && isName(named, name)) {
                places.computeIfAbsent(PlaceName.key(named.name), any -> new ArrayList<>())
                        .add(named);
            }
        }
        List<Spot> found = new ArrayList<>();
        places.values().forEach(same -> found.addAll(spots(same)));
        return found;
    }

    private boolean isName(Named named, NameFound name) {
        String key = PlaceName.key(named.name);
        int next = covered.nextSetBit(named.from);
        return key.length() >= SHORTEST
                && (next < 0 || next >= named.to)
                && Character.isLetter(named.name.charAt(0))
                && tokens.anyMatch(named.from, named.to, tokens::isCapital)
                && !Facilities.isNoun(tokens, name.to() - 1)
                && !isAcronym(named)
                && (named.type != null || tokens.isCapital(name.to() - 1) && !tokens.is(name.to() - 1, HEADS))
                && !KINDS.containsKey(key)
                && !Compass.isAdjective(key)
                && !ENGLISH.words("places.common").contains(key);
    }

    /** "Jajarkot district" is Jajarkot, but the Shire River is not the Shire. */
    private Named named(NameFound name) {
        int from = name.from();
        int to = name.to();
        PlaceType last = KINDS.get(tokens.low(to - 1));
        if (last != null && to - from > 1) {
            boolean bare = DIVISIONS.contains(last) || !tokens.isCapital(to - 1);
            return new Named(from, to, tokens.words(from, bare ? to - 1 : to), last);
        }
        PlaceType next = tokens.isSentenceStart(to) ? null : KINDS.get(tokens.low(to));
        if (next != null) {
            boolean whole = DIVISIONS.contains(next) || tokens.isCapital(to);
            return new Named(from, whole ? to + 1 : to, tokens.words(from, to), next);
        }
        PlaceType before = tokens.is(from - 1, OF) ? KINDS.get(tokens.low(from - 2)) : null;
        return new Named(from, to, tokens.words(from, to), before != null ? before : KINDS.get(tokens.low(from)));
    }

    /** "at Doro camp", "in the Zillertal", "near Bala and Yaphu", "MELUCO: five killed", but not "the Mokambo mine". */
    private boolean isPlaced(Named named) {
        int before = named.from - 1;
        if (tokens.is(before, PLACING)) {
            return true;
        }
        if (!NameWords.endsPhrase(tokens, named.to)) {
            return false;
        }
        if (tokens.isSentenceStart(named.from)) {
            return tokens.is(named.to, HEADING);
        }
        if (tokens.is(before, LISTING) && isPlace(before - 1)) {
            return !tokens.isNumber(named.to + 1);
        }
        return tokens.is(tokens.is(before, THE) ? before - 1 : before, WHERE);
    }

    /** "KNCHR: 28 deaths"; but a dateline's town is in capitals too. */
    private boolean isAcronym(Named named) {
        return named.to - named.from == 1
                && named.name.length() <= LONGEST_ACRONYM
                && named.name.chars().noneMatch(Character::isLowerCase)
                && !tokens.is(named.to, ",");
    }

    private boolean isPlace(int token) {
        NameFound name = passage.at(NameReader.NAMES, token);
        return covered.get(token) || name != null && name.kind() == NameKind.PLACE;
    }

    private List<Spot> spots(List<Named> same) {
        Named first = same.get(0);
        PlaceType type = same.stream()
                .map(Named::type)
                .filter(each -> each != null)
                .findFirst()
                .orElse(tokens.is(first.from - 1, THE) ? PlaceType.REGION : PlaceType.CITY);
        Spot host = same.stream()
                .map(each -> whereabouts.container(each.from, each.to))
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        String country = host != null ? host.place.country() : whereabouts.country(first.from, first.to);
        String name = first.name.replaceAll("\\s+", " ");
        String id = PlaceName.slug(name) + (country.isEmpty() ? "" : "-" + country.toLowerCase(Locale.ROOT));
        Place place = Place.ofText(id, name, type, country);
        if (host == null && same.stream().noneMatch(each -> each.type != null || isPlaced(each))) {
            return List.of();
        }
        PlaceRule rule = same.stream().anyMatch(each -> each.type != null) || host != null
                ? PlaceRule.UNLISTED
                : PlaceRule.UNLISTED_PLACED;
        List<Spot> spots = new ArrayList<>();
        for (Named each : same) {
            Spot spot = Spot.of(each.from, each.to, Form.NAME, place, rule);
            spot.host = host;
            spots.add(spot);
        }
        return spots;
    }
}
