package dev.dateline.article;

import dev.dateline.casualty.IdList;
import dev.dateline.text.CanonicalText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One published text, in its newest revision. */
@Entity
public class Article {

    /** Lower-case letters, digits and hyphens. */
    @Id
    public String id;

    @Column(nullable = false)
    public String headline;

    public String standfirst;

    /** The canonical text, which every offset counts in. */
    @Column(nullable = false)
    public String text;

    /** Of the text's UTF-8 bytes, lower-case hexadecimal. */
    @Column(name = "text_sha256", nullable = false)
    public String textSha256;

    public String publisher;

    /** A BCP 47 tag. */
    @Column(nullable = false)
    public String language;

    /** How the language is known, where nobody said it and it is not clearly English. */
    @Column(name = "language_note")
    public String languageNote;

    public String url;

    @Column(name = "published_edtf")
    public String publishedEdtf;

    @Column(name = "published_earliest")
    public LocalDate publishedEarliest;

    @Column(name = "published_latest")
    public LocalDate publishedLatest;

    @Column(name = "published_inferred")
    public boolean publishedInferred;

    @Column(name = "published_note")
    public String publishedNote;

    /** What "newest first" goes by: the earliest day it can have been published, or the day it was stored. */
    @Column(name = "sort_day", nullable = false)
    public LocalDate sortDay;

    @Column(name = "dateline_place_id")
    public String datelinePlaceId;

    @Column(name = "dateline_agency")
    public String datelineAgency;

    /** 1 when first stored, one more with each changed document. */
    public int revision;

    /** Of the document that the article was read from. */
    @Column(name = "document_sha256", nullable = false)
    public String documentSha256;

    /** The names of the readers that failed where its facts were read out of its text. */
    @Convert(converter = IdList.class)
    @Column(name = "failed_readers", nullable = false)
    public List<String> failedReaders = List.of();

    @Column(name = "stored_at", nullable = false)
    public Instant storedAt;

    /** How many facts of each kind it has, so that a list of articles need not count them. */
    public int people;

    public int places;
    public int organisations;
    public int dates;
    public int casualties;
    public int events;

    public CanonicalText canonicalText() {
        return CanonicalText.restore(text, standfirst != null);
    }
}
