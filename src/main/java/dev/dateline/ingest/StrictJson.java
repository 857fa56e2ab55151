package dev.dateline.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.dateline.problem.JsonErrors;
import dev.dateline.problem.ProblemError;
import dev.dateline.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Reads JSON so that nothing in it is passed over, and nothing is taken for what it is not. */
@ApplicationScoped
class StrictJson {

    /** How many values and brackets a body may have: each costs many times its length until it is checked. */
    private static final int MOST_TOKENS = 50_000;

    private static final int DEEPEST = 1_000;

    /** Each misfit costs one more reading of the rest. Of a body that is long, fewer are named before it is refused. */
    private static final int MOST_READ = 2_000_000;

    private final ObjectReader trees;
    private final ObjectReader articles;

    StrictJson(ObjectMapper json) {
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
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
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

    /** @throws ProblemException 400 where it is no JSON object, or a larger one than is taken */
    ObjectNode object(String json) {
        try {
            JsonNode tree = trees.readTree(json);
            if (tree == null || tree.isMissingNode() || tree.isNull()) {
                throw JsonErrors.empty();
            }
            if (tree instanceof ObjectNode object) {
                return object;
            }
            throw ProblemException.badBody(List.of(
                    new ProblemError(JsonErrors.WHOLE_BODY, JsonErrors.WHOLE_BODY + " must be an object.", null)));
        } catch (JsonProcessingException malformed) {
            throw JsonErrors.problem(malformed);
        }
    }

    /**
     * The article that the tree holds. What does not fit is taken out of the tree and named among the faults, so that the
     * rest can be looked at, too: a key that is not known, a number for a text, a word that is not on its list.
     *
     * @param faults what is wrong with it already; what is found here is added
     * @throws RefusedArticleException where so much does not fit that the rest is not worth looking at
     */
    NewArticle article(ObjectNode tree, List<ProblemError> faults) {
        int most = Math.min(RefusedArticleException.MOST_ERRORS, MOST_READ / (1 + size(tree)));
        while (true) {
            try {
                return articles.readValue(tree);
            } catch (JsonMappingException misfit) {
                ProblemException problem = JsonErrors.problem(misfit);
                faults.addAll(problem.problem().errors());
                if (problem.problem().errors().isEmpty()) {
                    throw problem;
                }
                if (faults.size() >= most || !takeOut(misfit.getPath(), tree)) {
                    throw new RefusedArticleException(faults);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private static int size(JsonNode node) {
        int size = 1;
        for (JsonNode child : node) {
            size += size(child);
        }
        return size;
    }

    /** In a list, {@code null} stays in its place: the others keep their numbers. */
    private static boolean takeOut(List<JsonMappingException.Reference> path, JsonNode tree) {
        JsonNode node = tree;
        for (int i = 0; i < path.size(); i++) {
            JsonMappingException.Reference step = path.get(i);
            boolean last = i == path.size() - 1;
            if (node instanceof ObjectNode object && step.getFieldName() != null) {
                node = last ? object.remove(step.getFieldName()) : object.get(step.getFieldName());
            } else if (node instanceof ArrayNode list && step.getIndex() >= 0 && step.getIndex() < list.size()) {
                node = last ? list.set(step.getIndex(), list.nullNode()) : list.get(step.getIndex());
            } else {
                return false;
            }
        }
        return node != null && !path.isEmpty();
    }
}
