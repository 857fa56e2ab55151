package dev.dateline.ingest;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.dateline.http.JsonErrors;
import dev.dateline.http.ProblemError;
import dev.dateline.http.ProblemException;
import dev.dateline.text.Flaw;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads an article in JSON: in the form of a seed file, whose {@code id} may be left out. Beside it, {@code body} takes
 * the paragraphs as one text, and {@code published} and {@code dateline} take a text where there is no more to say.
 */
@ApplicationScoped
class PostedJson {

    /** How many values and brackets a body may have: each costs many times its length until it is checked. */
    private static final int MOST_TOKENS = 50_000;

    private static final int DEEPEST = 1_000;

    private static final Set<String> FACTS = Set.of("people", "places", "organisations", "dates", "casualties");

    private final ObjectReader trees;
    private final ObjectReader articles;

    PostedJson(ObjectMapper json) {
        ObjectMapper strict = strict(json);
        this.trees = strict.readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.articles = strict.readerFor(NewArticle.class);
    }

    // A misspelt key would silently drop a fact, of two equal keys one would go unread, and 12.7 people would be 12.
    private static ObjectMapper strict(ObjectMapper json) {
        ObjectMapper strict = json.copyWith(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxTokenCount(MOST_TOKENS)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build());
        strict.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        for (LogicalType type :
                List.of(LogicalType.Textual, LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
            Stream.of(
                            CoercionInputShape.String,
                            CoercionInputShape.EmptyString,
                            CoercionInputShape.Integer,
                            CoercionInputShape.Float,
                            CoercionInputShape.Boolean)
                    .filter(shape -> !isOf(shape, type))
                    .forEach(shape -> strict.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail));
        }
        return strict;
    }

    private static boolean isOf(CoercionInputShape shape, LogicalType type) {
        return switch (shape) {
            case String, EmptyString -> type == LogicalType.Textual;
            case Integer -> type == LogicalType.Integer || type == LogicalType.Float;
            case Float -> type == LogicalType.Float;
            default -> type == LogicalType.Boolean;
        };
    }

    /** @throws ProblemException 400 where it is no such JSON */
    PostedArticle read(String json) {
        try {
            JsonNode tree = trees.readTree(json);
            if (tree == null || tree.isMissingNode() || tree.isNull()) {
                throw JsonErrors.empty();
            }
            if (!(tree instanceof ObjectNode article)) {
                throw wrong(JsonErrors.WHOLE_BODY, "must be an object", null);
            }
            refuseFlaws(article, "");
            boolean hasFacts = FACTS.stream().anyMatch(article::hasNonNull);
            boolean languageStated = article.hasNonNull("language");
            inSeedForm(article);
            PostedText.refuseMarkup(
                    StreamSupport.stream(article.path("paragraphs").spliterator(), false)
                            .map(JsonNode::asText)
                            .collect(Collectors.joining("\n")));
            NewArticle document = articles.readValue(article);
            PostedLimits.check(document);
            return new PostedArticle(document, hasFacts, languageStated);
        } catch (JsonProcessingException malformed) {
            throw JsonErrors.problem(malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void inSeedForm(ObjectNode article) {
        JsonNode body = article.remove("body");
        if (body != null && !body.isNull()) {
            if (article.hasNonNull("paragraphs")) {
                throw wrong("body", "is given beside paragraphs; give one of them", null);
            }
            if (!body.isTextual()) {
                throw wrong("body", "must be text", null);
            }
            PostedText.paragraphs(body.textValue()).forEach(article.putArray("paragraphs")::add);
        }
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
    private static void refuseFlaws(JsonNode node, String path) {
        node.properties().forEach(entry -> {
            refuse(Flaw.in(entry.getKey()), "A key of " + (path.isEmpty() ? JsonErrors.WHOLE_BODY : path));
            refuseFlaws(entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey());
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            refuseFlaws(node.get(i), path + "[" + i + "]");
        }
        if (node.isTextual()) {
            refuse(Flaw.in(node.textValue()), path);
        }
    }

    private static void refuse(Optional<Flaw> flaw, String field) {
        if (flaw.isPresent()) {
            throw wrong(field, "holds " + flaw.get(), null);
        }
    }

    private static ProblemException wrong(String field, String message, String value) {
        return ProblemException.badBody(List.of(new ProblemError(field, field + " " + message + ".", value)));
    }
}
