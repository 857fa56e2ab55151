package dev.dateline.extract;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.HE;
import static dev.dateline.extract.language.Morphology.OWN;
import static dev.dateline.extract.language.Morphology.SHE;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.casualty.AttributionKind;
import dev.dateline.extract.casualties.FigureFound;
import dev.dateline.extract.casualties.Words;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.ingest.NewCasualty;
import dev.dateline.ingest.NewCasualty.NewAttribution;
import dev.dateline.ingest.NewCasualty.NewEvidence;
import dev.dateline.ingest.NewMention;
import dev.dateline.mention.Form;
import dev.dateline.provenance.Origin;
import dev.dateline.provenance.Provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes facts of the casualty figures that were found: links each to the source, the place and the time that its words name. */
final class FigureFacts {

    private static final String EXTRACTOR = Reader.CASUALTIES.word();

    /** Nouns that begin a sentence with a capital and name nobody. */
    private static final Set<String> COMMON = ENGLISH.words("figure-facts.common");

    private final ArticleText text;
    private final NameFacts names;
    private final PlaceFacts places;
    private final FigureTimes times;
    private final String version;

    FigureFacts(ArticleText text, Tokens tokens, NameFacts names, PlaceFacts places, DateFacts dates, String version) {
        this.text = text;
        this.names = names;
        this.places = places;
        this.times = new FigureTimes(tokens, dates);
        this.version = version;
    }

    /** @param found the first ones of a text; what they say of later ones is left out */
    List<NewCasualty> facts(List<FigureFound> found) {
        List<FigureTimes.Time> all = found.stream().map(times::of).toList();
        List<NewCasualty> facts = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FigureTimes.Time time = all.get(i);
            List<Integer> rivals = found.get(i).contradicts().stream()
                    .filter(rival -> rival < all.size() && !time.isOther(all.get(rival)))
                    .toList();
            Integer first = found.get(i).restates();
            Integer restates = first == null || first >= all.size() || time.isOther(all.get(first)) ? null : first;
            Integer whole = found.get(i).subsetOf();
            Integer subsetOf = whole == null || whole >= all.size() ? null : whole;
            facts.add(fact(found.get(i), time, new Relations(id(i), id(subsetOf), id(restates), ids(rivals))));
        }
        return facts;
    }

    /** A figure's own id and those of the figures that it goes with. */
    private record Relations(String id, String subsetOf, String restates, List<String> contradicts) {}

    private NewCasualty fact(FigureFound figure, FigureTimes.Time time, Relations relations) {
        Optional<Named> place = figure.placeWords() == null
                ? Optional.empty()
                : places.place(figure.placeWords().start(), figure.placeWords().end());
        return new NewCasualty(
                relations.id(),
                figure.measure(),
                figure.quantifier(),
                figure.value(),
                figure.lowerBound(),
                figure.upperBound(),
                figure.victims(),
                figure.aggregation(),
                figure.status(),
                attribution(figure),
                place.map(Named::id).orElse(null),
                null,
                time.isAsOf() ? null : time.dateId(),
                time.isAsOf() ? time.dateId() : null,
                relations.subsetOf(),
                relations.restates(),
                relations.contradicts(),
                evidence(figure, place, time),
                new Provenance(Origin.EXTRACTED, EXTRACTOR, version, figure.confidence()));
    }

    private NewEvidence evidence(FigureFound figure, Optional<Named> place, FigureTimes.Time time) {
        NewMention at = place.map(named -> text.mention(named.start(), named.end(), Form.LOCATION))
                .orElse(null);
        NewMention when = words(time.words(), Form.PERIOD);
        return new NewEvidence(
                words(figure.claim(), Form.CLAIM),
                words(figure.number(), Form.NUMBER),
                words(figure.quantifierWords(), Form.QUANTIFIER),
                words(figure.measureWords(), Form.MEASURE),
                words(figure.victimsWords(), Form.VICTIMS),
                words(figure.attributionWords(), Form.ATTRIBUTION),
                at,
                time.isAsOf() ? null : when,
                time.isAsOf() ? when : null);
    }

    /** The finder of figures knows words; who they name is known here. */
    private NewAttribution attribution(FigureFound figure) {
        Words phrase = figure.attributionWords();
        if (phrase == null) {
            return new NewAttribution(AttributionKind.ARTICLE_VOICE, null, null);
        }
        Words name = figure.attributionName() == null ? phrase : figure.attributionName();
        boolean isPronoun = name.end() < phrase.start();
        Optional<Named> source =
                switch (figure.attribution()) {
                    case NAMED -> names.source(name.start(), name.end());
                    // "Lebanon's health ministry" is an organisation; "an official of the ministry" is none
                    case OFFICIAL ->
                        names.source(name.start(), name.end())
                                .filter(named -> named.end() == name.end() && isAlone(name, named))
                                .filter(named -> !COMMON.contains(words(named)));
                    default -> Optional.empty();
                };
        if (isPronoun && !isMeant(phrase, name, source)) {
            return new NewAttribution(AttributionKind.ANONYMOUS, null, null);
        }
        if (source.isPresent()) {
            Named named = source.get();
            return new NewAttribution(
                    AttributionKind.NAMED, named.isPerson() ? null : named.id(), named.isPerson() ? named.id() : null);
        }
        return new NewAttribution(
                figure.attribution() == AttributionKind.NAMED ? AttributionKind.OFFICIAL : figure.attribution(),
                null,
                null);
    }

    /** Whether a pronoun fits what it stands for: a person, an organisation, or words that name neither, such as "the mayor". */
    private boolean isMeant(Words pronoun, Words meant, Optional<Named> source) {
        return switch (words(pronoun).toLowerCase(Locale.ROOT)) {
            case HE, SHE -> source.map(Named::isPerson).orElse(words(meant).contains(" "));
            default -> source.map(named -> !named.isPerson()).orElse(true);
        };
    }

    private String words(Words words) {
        return text.words(words.start(), words.end());
    }

    private String words(Named named) {
        return text.words(named.start(), named.end()).toLowerCase(Locale.ROOT);
    }

    /** Whether nothing but an article or a possessive stands before the name. */
    private boolean isAlone(Words phrase, Named named) {
        String before = text.words(phrase.start(), Math.max(phrase.start(), named.start()))
                .strip();
        return before.isEmpty()
                || before.equalsIgnoreCase(THE)
                || before.replace('\u2019', '\'').endsWith(OWN);
    }

    private NewMention words(Words words, Form form) {
        return words == null ? null : text.mention(words.start(), words.end(), form);
    }

    private static List<String> ids(List<Integer> indices) {
        return indices.stream().map(FigureFacts::id).toList();
    }

    private static String id(Integer index) {
        return index == null ? null : "c" + (index + 1);
    }
}
