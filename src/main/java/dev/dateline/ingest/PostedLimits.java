package dev.dateline.ingest;

import dev.dateline.problem.JsonErrors;
import dev.dateline.problem.ProblemError;
import dev.dateline.problem.ProblemException;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How many facts a client may bring along: more than any article has, and few enough to be checked in about a second. */
final class PostedLimits {

    private static final int MOST_FACTS = 1_000;
    private static final int MOST_QUOTES = 5_000;

    /** Quotes times characters of the text: each quote is looked for in all of it. */
    private static final long MOST_SEARCHED = 20_000_000;

    private PostedLimits() {}

    /** @throws ProblemException 400 where there are more */
    static void check(NewArticle document) {
        int facts = Stream.of(
                        document.people(),
                        document.places(),
                        document.organisations(),
                        document.dates(),
                        document.casualties(),
                        document.events())
                .mapToInt(Collection::size)
                .sum();
        refuseOver(MOST_FACTS, facts, "The document has %d facts; at most %d are taken.");
        long quotes = quotes(document);
        refuseOver(MOST_QUOTES, quotes, "The document quotes its text %d times; at most %d times are taken.");
        refuseOver(
                MOST_SEARCHED,
                quotes * length(document),
                "The quotes of the document, times the characters of its text, are %d; at most %d are taken.");
    }

    private static long quotes(NewArticle document) {
        long mentions = Stream.of(document.people(), document.places(), document.organisations())
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .mapToLong(entity -> size(entity.mentions()))
                .sum();
        long roles = document.people().stream()
                .filter(Objects::nonNull)
                .mapToLong(person -> person.roles().size())
                .sum();
        long dates = document.dates().stream()
                .filter(Objects::nonNull)
                .mapToLong(date -> size(date.mentions()))
                .sum();
        long evidence = document.casualties().stream()
                .filter(figure -> figure != null && figure.evidence() != null)
                .mapToLong(figure -> figure.evidence().parts().size())
                .sum();
        long events = document.events().stream()
                .filter(event -> event != null && event.words() != null)
                .count();
        return mentions + roles + dates + evidence + events;
    }

    private static long length(NewArticle document) {
        return document.paragraphs() == null
                ? 0
                : document.paragraphs().stream()
                        .filter(Objects::nonNull)
                        .mapToLong(String::length)
                        .sum();
    }

    private static int size(List<?> list) {
        return list == null ? 0 : list.size();
    }

    private static void refuseOver(long most, long given, String message) {
        if (given > most) {
            throw ProblemException.badBody(
                    List.of(new ProblemError(JsonErrors.WHOLE_BODY, message.formatted(given, most), null)));
        }
    }
}
