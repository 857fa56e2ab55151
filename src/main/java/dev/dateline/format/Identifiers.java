package dev.dateline.format;

import dev.dateline.mention.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;

/** The IRIs of what Dateline knows, in documents that name things by IRIs. */
@ApplicationScoped
class Identifiers {

    private final String base;

    Identifiers(FormatConfig config) {
        this.base = config.publicUrl()
                .map(url -> url.toString().replaceFirst("/+$", ""))
                .orElse("");
    }

    /** Whether the IRIs are absolute. */
    boolean areAbsolute() {
        return !base.isEmpty();
    }

    String article(String id) {
        return of("/api/v1/articles/" + id);
    }

    /** The canonical text alone, which every offset counts in. */
    String text(String articleId) {
        return article(articleId) + "?format=txt";
    }

    /** A figure or a date has no resource of its own: it is a part of its article. */
    String partOf(String articleId, String id) {
        return article(articleId) + "#" + id;
    }

    /** An event is a part of its article, too; its id may be that of a date or figure. */
    String event(String articleId, String id) {
        return partOf(articleId, "event-" + id);
    }

    String entity(SubjectKind kind, String id) {
        String list =
                switch (kind) {
                    case PERSON -> "people";
                    case PLACE -> "places";
                    case ORGANISATION -> "organisations";
                    default -> throw new IllegalArgumentException(kind + " is no kind of named entity");
                };
        return of("/api/v1/" + list + "/" + id);
    }

    /** The IRI of a resource of this server. */
    String of(String pathAndQuery) {
        return base + pathAndQuery;
    }

    static String wikidata(String id) {
        return "http://www.wikidata.org/entity/" + id;
    }

    static String geonames(long id) {
        return "https://sws.geonames.org/" + id + "/";
    }
}
