package dev.dateline.reader;

import dev.dateline.article.ArticleSummary;
import dev.dateline.article.Published;

import java.util.List;
import java.util.Map;

/** What the page of all articles shows. */
record ArticlesPage(List<ArticleSummary> articles, ListView list) {

    /** Whether there is hardly anything to read here yet but what came along. */
    public boolean isNew() {
        return list.total() <= 1 && list.filters().isEmpty();
    }

    public String publisherLink(ArticleSummary article) {
        return only("publisher", article.publisher());
    }

    public String published(ArticleSummary article) {
        return words(article.published());
    }

    /** How many facts of each kind it has. */
    public String counts(ArticleSummary article) {
        ArticleSummary.Counts counts = article.counts();
        return String.join(
                " · ",
                Counted.of(counts.people(), "person", "people"),
                Counted.of(counts.places(), "place", "places"),
                Counted.of(counts.organisations(), "organisation", "organisations"),
                Counted.of(counts.dates(), "date", "dates"),
                Counted.of(counts.casualties(), "casualty figure", "casualty figures"));
    }

    /** The address of the list with one filter. */
    static String only(String filter, String value) {
        return ListView.address("/", Map.of(filter, value));
    }

    static String words(Published published) {
        return DayWords.between(published.earliest(), published.latest());
    }
}
