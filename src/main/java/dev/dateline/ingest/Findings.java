package dev.dateline.ingest;

import dev.dateline.http.ProblemError;
import dev.dateline.text.CanonicalText;
import dev.dateline.text.QuoteNotFoundException;
import dev.dateline.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with a document, collected so that its author sees everything at once. */
final class Findings {

    private final CanonicalText text;
    private final List<ProblemError> errors = new ArrayList<>();

    Findings(CanonicalText text) {
        this.text = text;
    }

    void add(String field, String message, Object value) {
        errors.add(new ProblemError(field, field + " " + message + ".", value == null ? null : value.toString()));
    }

    /** Adds a finding unless the rule holds. */
    void require(boolean rule, String field, String message, Object value) {
        if (!rule) {
            add(field, message, value);
        }
    }

    /** Where the claimed words stand; a finding, and empty, where they do not. */
    Optional<Span> words(String field, NewMention words) {
        if (errors.size() >= RefusedArticleException.MOST_ERRORS) {
            // To say what stands there instead takes long, and nobody would read it.
            return Optional.empty();
        }
        try {
            return Optional.of(words.in(text));
        } catch (QuoteNotFoundException | IllegalArgumentException missing) {
            // IllegalArgumentException: words that no text can hold, as with a control character in them
            errors.add(new ProblemError(field, field + ": " + missing.getMessage() + ".", words.exact()));
            return Optional.empty();
        }
    }

    /** Whether the claimed words stand at this very span. */
    boolean stands(NewMention words, Span span) {
        try {
            return words.in(text).equals(span);
        } catch (QuoteNotFoundException | IllegalArgumentException missing) {
            return false;
        }
    }

    List<ProblemError> errors() {
        return errors;
    }
}
