package dev.dateline.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.problem.JsonErrors;
import dev.dateline.problem.ProblemError;
import dev.dateline.problem.ProblemException;
import dev.dateline.text.CanonicalText;
import dev.dateline.text.Flaw;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Reads an article in JSON, be it posted or a seed file. Beside the keys of {@link NewArticle}, {@code body} takes the
 * paragraphs as one text, and {@code published} and {@code dateline} take a text where there is no more to say. What is
 * wrong with its form is named together with what is wrong with its facts: see {@link PostedArticle#faults()}.
 */
@ApplicationScoped
class DocumentJson {

    private static final Set<String> FACTS =
            Set.of("people", "places", "organisations", "dates", "casualties", "events");

    private final StrictJson strict;
    private final SaidNumbers numbers;

    DocumentJson(StrictJson strict, SaidNumbers numbers) {
        this.strict = strict;
        this.numbers = numbers;
    }

    /** @throws ProblemException 400 where it is no JSON object, or so large or so wrong that it is not worth looking at */
    PostedArticle read(String json) {
        ObjectNode article = strict.object(json);
        List<ProblemError> faults = new ArrayList<>();
        flaws(article, "", faults);
        boolean hasFacts = FACTS.stream().anyMatch(article::hasNonNull);
        boolean languageStated = article.hasNonNull("language");
        wholeBody(article, faults);
        wholeWords(article);
        LeftOut.fillIn(article, numbers, faults);
        PostedText.markup(StreamSupport.stream(article.path("paragraphs").spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("\n")))
                .ifPresent(faults::add);
        NewArticle document = strict.article(article, faults);
        PostedLimits.check(document);
        return new PostedArticle(document, hasFacts, languageStated, faults);
    }

    /** An empty list of paragraphs says no more than no list, and blanks no more than no body. */
    private static void wholeBody(ObjectNode article, List<ProblemError> faults) {
        JsonNode body = article.remove("body");
        boolean given = body != null && !body.isNull();
        if (given && !body.isTextual()) {
            faults.add(wrong("body", "must be text"));
        } else if (given
                && !CanonicalText.isBlank(body.textValue())
                && !article.path("paragraphs").isEmpty()) {
            faults.add(wrong("body", "is given beside paragraphs; give one of them"));
        } else if (given && article.path("paragraphs").isEmpty() && isList(article.path("paragraphs"))) {
            PostedText.paragraphs(body.textValue()).forEach(article.putArray("paragraphs")::add);
        }
    }

    private static boolean isList(JsonNode list) {
        return list.isMissingNode() || list.isNull() || list.isArray();
    }

    private static void wholeWords(ObjectNode article) {
        String published = article.path("published").textValue();
        if (published != null) {
            article.putObject("published").put("edtf", day(published));
        }
        String words = article.path("dateline").textValue();
        if (words != null) {
            article.putObject("dateline").putObject("words").put("exact", words).put("occurrence", 1);
        }
    }

    /** Of a moment such as 2025-03-11T08:30:00Z (RFC 3339) its day: no article is filed under anything shorter. */
    private static String day(String published) {
        try {
            return OffsetDateTime.parse(published).toLocalDate().toString();
        } catch (DateTimeException noMoment) {
            return published;
        }
    }

    /** No key and no text that the database could not keep, or that no answer could repeat. */
    private static void flaws(JsonNode node, String path, List<ProblemError> faults) {
        node.properties().removeIf(entry -> {
            String where = "A key of " + (path.isEmpty() ? JsonErrors.WHOLE_BODY : path);
            boolean flawed = flaw(entry.getKey(), where, faults);
            flaws(entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), faults);
            return flawed;
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            flaws(node.get(i), path + "[" + i + "]", faults);
        }
        if (node.isTextual()) {
            flaw(node.textValue(), path, faults);
        }
    }

    private static boolean flaw(String words, String field, List<ProblemError> faults) {
        if (faults.size() >= RefusedArticleException.MOST_ERRORS) {
            throw new RefusedArticleException(faults);
        }
        return Flaw.in(words)
                .map(flaw -> faults.add(wrong(field, "holds " + flaw)))
                .orElse(false);
    }

    private static ProblemError wrong(String field, String message) {
        return new ProblemError(field, field + " " + message + ".", null);
    }
}
