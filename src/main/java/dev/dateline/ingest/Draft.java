package dev.dateline.ingest;

import dev.dateline.casualty.Aggregation;
import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.FigureStatus;
import dev.dateline.casualty.Measure;
import dev.dateline.casualty.Quantifier;
import dev.dateline.casualty.VictimCategory;
import dev.dateline.mention.Location;
import dev.dateline.mention.OrganisationType;
import dev.dateline.mention.PlaceType;
import dev.dateline.provenance.Layer;
import dev.dateline.provenance.Origin;
import dev.dateline.provenance.Provenance;
import dev.dateline.time.DateBasis;
import dev.dateline.time.Modifier;
import dev.dateline.time.PartOfDay;

import java.util.List;

/**
 * What a {@link FactExtractor} read out of a text. Its facts hold one another: a figure its source, place and time, a role its
 * organisation. They have no ids yet, and are told apart as objects, not by what they say; each that another one holds is on
 * its own list, too.
 *
 * @param language in which the text was taken to be
 * @param dateline {@code null} where it has none
 * @param failedReaders the names of those that failed: what they would have found is missing
 */
public record Draft(
        Language language,
        Dateline dateline,
        List<Person> people,
        List<Place> places,
        List<Organisation> organisations,
        List<Date> dates,
        HowMany howMany,
        List<String> failedReaders) {

    public List<Figure> figures() {
        return howMany.figures;
    }

    public List<Relation> relations() {
        return howMany.relations;
    }

    public List<Event> events() {
        return howMany.events;
    }

    /** The figures of a text, how they go together, and what happened. */
    public record HowMany(List<Figure> figures, List<Relation> relations, List<Event> events) {

        public static final HowMany NOTHING = new HowMany(List.of(), List.of(), List.of());
    }

    /**
     * The language of a text.
     *
     * @param tag BCP 47
     * @param note how it is known, where nobody said it and it is not clearly English; otherwise {@code null}
     */
    public record Language(String tag, String note) {}

    /**
     * On what grounds a fact is one.
     *
     * @param steps by which it was read; what it holds has its own
     */
    public record Grounds(Provenance provenance, List<Step> steps) {

        /**
         * @param reader what read it
         * @param confidence from 0 to 1
         */
        public static Grounds of(String reader, String version, double confidence, List<Step> steps) {
            return new Grounds(new Provenance(Origin.EXTRACTED, reader, version, confidence), steps);
        }
    }

    /**
     * A step of the reading.
     *
     * @param layer what it finds
     * @param rule by its name among those of the layer
     * @param words that it finds so
     */
    public record Step(Layer layer, String rule, NewMention words) {}

    /**
     * The line that says where it was filed.
     *
     * @param place {@code null} where it is not known which one is named
     * @param agency {@code null} where it names none
     */
    public record Dateline(NewMention words, Place place, String agency) {}

    /** Who can be a source. */
    public sealed interface Party permits Person, Organisation {}

    /** A person, with at least one mention. */
    public record Person(String name, List<Role> roles, List<NewMention> mentions, Grounds grounds) implements Party {}

    /**
     * What a person is called.
     *
     * @param organisation that the words name; {@code null} where they name none
     */
    public record Role(NewMention words, Organisation organisation) {}

    /**
     * An organisation, with at least one mention.
     *
     * @param acronym {@code null} where none is known
     * @param isKnown whether news desks know it by its acronym
     * @param isOfText whether its name means it in this text only, as "government forces" and "Supreme Court" do
     */
    public record Organisation(
            String name,
            String acronym,
            OrganisationType type,
            boolean isKnown,
            boolean isOfText,
            List<NewMention> mentions,
            Grounds grounds)
            implements Party {}

    /**
     * A place, with at least one mention.
     *
     * @param slug what it is called in every text, unless another place is called so already
     * @param countryCode ISO 3166-1 alpha-2, or XK for Kosovo; {@code null} where it lies in no one country
     * @param within the smallest place of the text that contains it; {@code null} where there is none
     * @param location {@code null} where no point is known
     * @param geonames {@code null} where GeoNames has no such place
     */
    public record Place(
            String slug,
            String name,
            PlaceType type,
            String countryCode,
            Place within,
            Location location,
            Long geonames,
            List<NewMention> mentions,
            Grounds grounds) {}

    /**
     * A date expression, with at least one mention.
     *
     * @param edtf ISO 8601-2 (EDTF)
     * @param modifier may be {@code null}
     * @param partOfDay may be {@code null}
     * @param note how the value was reasoned out; {@code null} where it says no more than the words alone
     */
    public record Date(
            String edtf,
            Modifier modifier,
            PartOfDay partOfDay,
            DateBasis basis,
            String note,
            List<NewMention> mentions,
            Grounds grounds) {}

    /**
     * A casualty figure.
     *
     * @param place {@code null} where the text does not say where
     * @param time {@code null} where the text does not say when; {@link When#OTHER} where it is not the time of the story
     */
    public record Figure(Counted counted, Source source, Where place, When time, Evidence evidence, Grounds grounds) {}

    /** What is counted, and as what. */
    public record Counted(
            Measure measure, Amount amount, VictimCategory victims, Aggregation aggregation, FigureStatus status) {}

    /**
     * How many: as in {@link NewCasualty}.
     *
     * @param value {@code null} for {@code BETWEEN} and {@code VAGUE}
     * @param lowerBound {@code null} for all others
     * @param upperBound {@code null} for all others, and where it is left open
     */
    public record Amount(Quantifier quantifier, Long value, Long lowerBound, Long upperBound) {}

    /**
     * Who says so.
     *
     * @param party {@code null} unless the kind is {@code NAMED}
     * @param words {@code null} where the article speaks in its own voice
     */
    public record Source(AttributionKind kind, Party party, NewMention words) {

        /** The article's own voice. */
        public static final Source ARTICLE = new Source(AttributionKind.ARTICLE_VOICE, null, null);
    }

    /** The place of a figure, in the words that name it there. */
    public record Where(Place place, NewMention words) {}

    /**
     * The time of a figure, in the words that name it there.
     *
     * @param isAsOf whether it is when the count was taken, not when the counted happened
     * @param isOpen whether it is all the time from then on: "since May"
     */
    public record When(Date date, NewMention words, boolean isAsOf, boolean isOpen) {

        /** Another time than the one of the story, which was not read: it is no fact, but the day of publication is not it. */
        public static final When OTHER = new When(null, null, false, false);
    }

    /** The words that the other parts of a figure stand on; {@code quantifier} and {@code victims} may be {@code null}. */
    public record Evidence(
            NewMention claim, NewMention number, NewMention quantifier, NewMention measure, NewMention victims) {}

    /** How one figure goes with another. Rivals are one another's, so no figure can hold the other ones itself. */
    public record Relation(Figure figure, Kind kind, Figure other) {

        /** In which way. */
        public enum Kind {
            PART_OF,
            RESTATES,
            CONTRADICTS
        }
    }

    /**
     * What happened, as the text tells of it, with the figures that count its harm: each figure is in one event at most.
     *
     * @param isMain whether it is what the text reports; one event at most is
     * @param words that name it; {@code null} where none do
     * @param place {@code null} where the text does not say where
     * @param period when it happened; {@code null} where the text does not say when
     * @param figures all of its figures, in the text's order; at least one
     */
    public record Event(
            boolean isMain,
            NewMention words,
            Place place,
            Date period,
            List<Figure> figures,
            List<Toll> tolls,
            Grounds grounds) {}

    /**
     * How many, as of this text: the newest statement of the whole, or the rivals.
     *
     * @param figures of the event, each of this measure; at least one, and no part of another one
     */
    public record Toll(Measure measure, List<Figure> figures) {}
}
