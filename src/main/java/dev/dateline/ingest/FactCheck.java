package dev.dateline.ingest;

import dev.dateline.geo.CountryCodes;
import dev.dateline.ingest.References.To;
import dev.dateline.mention.Form;
import dev.dateline.mention.Location;
import dev.dateline.text.Folding;
import dev.dateline.text.Span;
import dev.dateline.time.Edtf;
import dev.dateline.time.IllegalEdtfException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule of the house: nothing is stored whose words are not in the text. Checks a document against its own text, and
 * finds all that is wrong with it, not only the first.
 */
final class FactCheck {

    private static final Set<Form> PERSON_FORMS = EnumSet.of(Form.NAME, Form.NOMINAL, Form.TITLE);
    private static final Set<Form> PLACE_FORMS = EnumSet.of(Form.NAME, Form.NOMINAL, Form.DEMONYM);
    private static final Set<Form> ORGANISATION_FORMS = EnumSet.of(Form.NAME, Form.NOMINAL, Form.DEMONYM);

    /** PostgreSQL's dates begin with the Julian day 0, in 4714 BC; ISO 8601 counts a year 0, so from -4712 on all is well. */
    private static final int FIRST_YEAR = -4712;

    /** Of a name as lists are ordered by it, in UTF-16 units: as much as the database's column holds. */
    private static final int LONGEST_NAME = 500;

    /** Of all names of an entity together, in UTF-16 units: as much as the database's column holds. */
    private static final int LONGEST_NAMES = 20_000;

    /** In UTF-16 units, for the same reason. */
    private static final int LONGEST_SOURCE = 500;

    private final NewArticle article;
    private final Findings findings;
    private final References references;

    private FactCheck(NewArticle article, Findings findings) {
        this.article = article;
        this.findings = findings;
        this.references = new References(article, findings);
    }

    /** Adds everything that is wrong; nothing for a document that may be stored. Parts of it may be missing or malformed. */
    static void check(NewArticle article, SaidNumbers numbers, Findings findings) {
        FactCheck check = new FactCheck(article, findings);
        check.article();
        check.people();
        check.places();
        check.entities("organisations", article.organisations(), ORGANISATION_FORMS);
        check.dates();
        new FigureCheck(article, check.references, findings, numbers).check();
        new EventCheck(article, check.references, findings).check();
    }

    private void article() {
        try {
            new Locale.Builder().setLanguageTag(article.language());
        } catch (IllformedLocaleException illFormed) {
            findings.add("language", "is not a BCP 47 tag, such as en", article.language());
        }
        if (article.url() != null) {
            findings.require(
                    WebAddress.is(article.url()),
                    "url",
                    "is not the whole address of a page, with http or https, a host and no password",
                    article.url());
        }
        if (article.published() != null) {
            edtf("published.edtf", article.published().edtf());
            reasoned(
                    "published",
                    article.published().inferred(),
                    article.published().note());
        }
        if (article.dateline() != null) {
            findings.words("dateline.words", article.dateline().words());
            references.require("dateline.placeId", article.dateline().placeId(), To.PLACE);
        }
    }

    private void people() {
        entities("people", article.people(), PERSON_FORMS);
        Findings.each(
                "people",
                article.people(),
                (person, given) -> Findings.each(person + ".roles", given.roles(), (field, role) -> {
                    findings.words(field + ".words", role.words());
                    references.require(field + ".organisationId", role.organisationId(), To.ORGANISATION);
                }));
    }

    private void places() {
        entities("places", article.places(), PLACE_FORMS);
        Findings.each("places", article.places(), (field, place) -> {
            findings.require(
                    place.countryCode() == null || CountryCodes.isOne(place.countryCode()),
                    field + ".countryCode",
                    "is neither an ISO 3166-1 alpha-2 code nor XK, which is Kosovo's",
                    place.countryCode());
            if (findings.areSound(field + ".location")) {
                findings.require(
                        isOnEarth(place.location()),
                        field + ".location",
                        "needs a latitude of -90 to 90, a longitude of -180 to 180, a precision and a source of at most "
                                + LONGEST_SOURCE + " characters",
                        place.location());
            }
        });
    }

    private void entities(String part, List<? extends NewEntity> entities, Set<Form> forms) {
        Findings.each(part, entities, (field, entity) -> {
            mentions(field, entity.mentions());
            Findings.each(
                    field + ".mentions",
                    entity.mentions(),
                    (place, mention) -> findings.require(
                            forms.contains(mention.form()), place + ".form", "is not one of " + forms, mention.form()));
            if (entity.name() != null) {
                findings.require(
                        Folding.fold(entity.name()).length() <= LONGEST_NAME,
                        field + ".name",
                        "is longer than " + LONGEST_NAME + " characters when its letters are written out",
                        null);
            }
            if (findings.areSound(field + ".name", field + ".mentions")) {
                findings.require(
                        FactIntake.foldedNames(entity).length() <= LONGEST_NAMES,
                        field + ".mentions",
                        "are too many different names or too long ones",
                        null);
            }
        });
    }

    private void dates() {
        Findings.each("dates", article.dates(), (field, date) -> {
            edtf(field + ".edtf", date.edtf());
            reasoned(field, date.inferred(), date.note());
            mentions(field, date.mentions());
        });
    }

    private void mentions(String field, List<NewMention> mentions) {
        Set<Span> seen = new HashSet<>();
        Findings.each(field + ".mentions", mentions, (place, mention) -> findings.words(place, mention)
                .ifPresent(span -> findings.require(seen.add(span), place, "is named twice", mention.exact())));
    }

    private void edtf(String field, String value) {
        if (value == null) {
            return;
        }
        try {
            Edtf edtf = Edtf.parse(value);
            List<LocalDate> days = Stream.of(edtf.earliest(), edtf.latest())
                    .flatMap(Optional::stream)
                    .toList();
            findings.require(!days.isEmpty(), field, "names no day at all", value);
            findings.require(
                    days.stream().allMatch(day -> day.getYear() >= FIRST_YEAR),
                    field,
                    "lies before the year " + FIRST_YEAR + ", the first that every database keeps",
                    value);
        } catch (IllegalEdtfException wrong) {
            findings.add(field, wrong.getMessage(), value);
        }
    }

    private void reasoned(String field, boolean inferred, String note) {
        findings.require(
                !inferred || note != null && !note.isBlank(), field + ".note", "must say how it was inferred", note);
    }

    private static boolean isOnEarth(Location location) {
        return location == null
                || Math.abs(location.latitude()) <= 90
                        && Math.abs(location.longitude()) <= 180
                        && location.precision() != null
                        && location.source() != null
                        && location.source().length() <= LONGEST_SOURCE;
    }
}
