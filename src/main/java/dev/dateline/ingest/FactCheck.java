package dev.dateline.ingest;

import dev.dateline.geo.CountryCodes;
import dev.dateline.http.ProblemError;
import dev.dateline.mention.Form;
import dev.dateline.mention.Location;
import dev.dateline.text.CanonicalText;
import dev.dateline.text.Span;
import dev.dateline.time.Edtf;
import dev.dateline.time.IllegalEdtfException;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    /** Of all names of an entity together, in UTF-16 units: as much as the database's column holds. */
    private static final int LONGEST_NAMES = 20_000;

    /** In UTF-16 units, for the same reason. */
    private static final int LONGEST_SOURCE = 500;

    private final NewArticle article;
    private final Findings findings;

    private FactCheck(NewArticle article, CanonicalText text) {
        this.article = article;
        this.findings = new Findings(text);
    }

    /** Everything that is wrong; empty for a document that may be stored. */
    static List<ProblemError> check(NewArticle article, CanonicalText text) {
        FactCheck check = new FactCheck(article, text);
        check.article();
        check.people();
        check.places();
        check.entities("organisations", article.organisations(), ORGANISATION_FORMS);
        check.dates();
        new FigureCheck(article, check.findings).check();
        return check.findings.errors();
    }

    private void article() {
        try {
            new Locale.Builder().setLanguageTag(article.language());
        } catch (IllformedLocaleException illFormed) {
            findings.add("language", "is not a BCP 47 tag, such as en", article.language());
        }
        if (article.url() != null) {
            findings.require(isWebAddress(article.url()), "url", "is not an http or https address", article.url());
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
            String place = article.dateline().placeId();
            findings.require(
                    place == null || ids(article.places(), NewPlace::id).contains(place),
                    "dateline.placeId",
                    "is no place of this document",
                    place);
        }
    }

    private void people() {
        entities("people", article.people(), PERSON_FORMS);
        Set<String> organisations = ids(article.organisations(), NewOrganisation::id);
        for (int i = 0; i < article.people().size(); i++) {
            List<NewRole> roles = article.people().get(i).roles();
            for (int j = 0; j < roles.size(); j++) {
                String field = "people[" + i + "].roles[" + j + "]";
                findings.words(field + ".words", roles.get(j).words());
                String organisation = roles.get(j).organisationId();
                findings.require(
                        organisation == null || organisations.contains(organisation),
                        field + ".organisationId",
                        "is no organisation of this document",
                        organisation);
            }
        }
    }

    private void places() {
        entities("places", article.places(), PLACE_FORMS);
        for (int i = 0; i < article.places().size(); i++) {
            NewPlace place = article.places().get(i);
            String field = "places[" + i + "]";
            findings.require(
                    place.countryCode() == null || CountryCodes.isOne(place.countryCode()),
                    field + ".countryCode",
                    "is neither an ISO 3166-1 alpha-2 code nor XK, which is Kosovo's",
                    place.countryCode());
            findings.require(
                    isOnEarth(place.location()),
                    field + ".location",
                    "needs a latitude of -90 to 90, a longitude of -180 to 180, a precision and a source of at most "
                            + LONGEST_SOURCE + " characters",
                    place.location());
        }
    }

    private void entities(String part, List<? extends NewEntity> entities, Set<Form> forms) {
        unique(part, entities, NewEntity::id);
        for (int i = 0; i < entities.size(); i++) {
            String field = part + "[" + i + "]";
            List<NewMention> mentions = entities.get(i).mentions();
            mentions(field, mentions);
            for (int j = 0; j < mentions.size(); j++) {
                Form form = mentions.get(j).form();
                findings.require(
                        forms.contains(form), field + ".mentions[" + j + "].form", "is not one of " + forms, form);
            }
            findings.require(
                    FactIntake.foldedNames(entities.get(i)).length() <= LONGEST_NAMES,
                    field + ".mentions",
                    "are too many different names or too long ones",
                    null);
        }
    }

    private void dates() {
        unique("dates", article.dates(), NewDate::id);
        for (int i = 0; i < article.dates().size(); i++) {
            NewDate date = article.dates().get(i);
            String field = "dates[" + i + "]";
            edtf(field + ".edtf", date.edtf());
            reasoned(field, date.inferred(), date.note());
            mentions(field, date.mentions());
        }
    }

    private void mentions(String field, List<NewMention> mentions) {
        Set<Span> seen = new HashSet<>();
        for (int j = 0; j < mentions.size(); j++) {
            String mention = field + ".mentions[" + j + "]";
            String words = mentions.get(j).exact();
            findings.words(mention, mentions.get(j))
                    .ifPresent(span -> findings.require(seen.add(span), mention, "is named twice", words));
        }
    }

    private void edtf(String field, String value) {
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

    private <T> void unique(String part, List<T> facts, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            String given = id.apply(facts.get(i));
            findings.require(seen.add(given), part + "[" + i + "].id", "is used twice", given);
        }
    }

    static <T> Set<String> ids(List<T> facts, Function<T, String> id) {
        return new HashSet<>(facts.stream().map(id).toList());
    }

    private static boolean isOnEarth(Location location) {
        return location == null
                || Math.abs(location.latitude()) <= 90
                        && Math.abs(location.longitude()) <= 180
                        && location.precision() != null
                        && location.source() != null
                        && location.source().length() <= LONGEST_SOURCE;
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
