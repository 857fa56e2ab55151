package dev.dateline.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.List;

/**
 * An article on its way in, with its facts: what a seed file holds. It names words, not offsets; every claim is looked
 * up in the text before anything is stored.
 *
 * @param id {@code null} until it is known, where a client leaves it to Dateline
 * @param language a BCP 47 tag; English unless said otherwise
 * @param languageNote how the language is known, where nobody said it and it is not clearly English; no document can claim it
 * @param events where it has figures but names none, they are read; a document without any is the same as before there were any
 * @param failedReaders the names of those that failed, where its facts were read out of its text; no document can claim any
 */
public record NewArticle(
        @Pattern(regexp = ID, message = ID_MESSAGE) @Size(max = 200) String id,
        @NotBlank @Size(max = 4000) String headline,
        @Size(max = 20_000) String standfirst,
        @NotEmpty @Size(max = MOST_PARAGRAPHS) List<@NotNull String> paragraphs,
        @Visible @Size(max = 200) String publisher,
        @Size(max = 35) String language,
        @JsonIgnore String languageNote,
        @Size(max = 2048) String url,
        @Valid NewPublished published,
        @Valid NewDateline dateline,
        List<@Valid @NotNull NewPerson> people,
        List<@Valid @NotNull NewPlace> places,
        List<@Valid @NotNull NewOrganisation> organisations,
        List<@Valid @NotNull NewDate> dates,
        List<@Valid @NotNull NewCasualty> casualties,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid @NotNull NewEvent> events,
        @JsonIgnore List<String> failedReaders) {

    /** More would make an answer much longer than its text. */
    static final int MOST_PARAGRAPHS = 10_000;

    // No group that repeats: Java would go one call deeper with each repetition.
    static final String ID = "^(?!-)(?!.*--)(?!.*-$)[a-z0-9-]+$";
    static final String ID_MESSAGE = "is not lower-case letters, digits and single hyphens between them";
    static final String WIKIDATA = "^Q[1-9][0-9]*$";
    static final String WIKIDATA_MESSAGE = "is not the id of a Wikidata item, such as Q1";

    public NewArticle {
        language = language == null ? "en" : language;
        people = people == null ? List.of() : people;
        places = places == null ? List.of() : places;
        organisations = organisations == null ? List.of() : organisations;
        dates = dates == null ? List.of() : dates;
        casualties = casualties == null ? List.of() : casualties;
        events = events == null ? List.of() : events;
        failedReaders = failedReaders == null ? List.of() : failedReaders;
    }

    /** A text of which nothing else is known: neither its id nor when it was published, nor any fact. */
    public static NewArticle plain(String headline, List<String> paragraphs) {
        return new NewArticle(
                null,
                headline,
                null,
                paragraphs,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same article under this id. */
    NewArticle withId(String given) {
        return with(given, events);
    }

    /** The same article with these events. */
    NewArticle withEvents(List<NewEvent> read) {
        return with(id, read);
    }

    private NewArticle with(String givenId, List<NewEvent> givenEvents) {
        return new NewArticle(
                givenId,
                headline,
                standfirst,
                paragraphs,
                publisher,
                language,
                languageNote,
                url,
                published,
                dateline,
                people,
                places,
                organisations,
                dates,
                casualties,
                givenEvents,
                failedReaders);
    }

    /**
     * When it was published.
     *
     * @param edtf ISO 8601-2 (EDTF)
     * @param inferred whether it was reasoned out instead of stated
     * @param note how; needed where it was inferred
     */
    public record NewPublished(
            @NotNull @Size(max = 100) String edtf, boolean inferred, @Size(max = 2000) String note) {}

    /**
     * The line that says where it was filed.
     *
     * @param placeId the place of this document that it names
     */
    public record NewDateline(
            @Valid @NotNull NewMention words, String placeId, @Visible @Size(max = 200) String agency) {}
}
