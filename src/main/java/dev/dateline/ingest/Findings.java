package dev.dateline.ingest;

import dev.dateline.problem.ProblemError;
import dev.dateline.text.CanonicalText;
import dev.dateline.text.QuoteNotFoundException;
import dev.dateline.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What is wrong with a document, collected so that its author sees everything at once. What does not have the right form
 * is found first; what follows from that alone is not named again.
 */
final class Findings {

    /** In UTF-16 units of the text: as much as the database's column holds. */
    private static final int LONGEST_WORDS = 20_000;

    private final List<ProblemError> errors = new ArrayList<>();
    private final Set<String> malformed = new HashSet<>();
    private CanonicalText text;

    /** From now on words are looked up in it; before, none are. */
    void lookIn(CanonicalText canonical) {
        text = canonical;
    }

    /** Adds what has not the form that it should have, but for what is named already. */
    void malformed(List<ProblemError> faults) {
        List<ProblemError> added =
                faults.stream().filter(fault -> !isIn(fault.field())).toList();
        errors.addAll(added);
        added.forEach(fault -> malformed.add(fault.field()));
    }

    void add(String field, String message, Object value) {
        add(new ProblemError(field, field + " " + message + ".", value == null ? null : value.toString()));
    }

    private void add(ProblemError error) {
        if (!isIn(error.field())) {
            errors.add(error);
        }
    }

    /** Adds a finding unless the rule holds. */
    void require(boolean rule, String field, String message, Object value) {
        if (!rule) {
            add(field, message, value);
        }
    }

    /** Whether there are more than anybody would read. */
    boolean areMany() {
        return errors.size() >= RefusedArticleException.MOST_ERRORS;
    }

    /** Whether all of these have the right form, and everything in them: a rule about them can be judged. */
    boolean areSound(String... fields) {
        return Arrays.stream(fields)
                .noneMatch(field -> isIn(field)
                        || malformed.stream()
                                .anyMatch(fault -> fault.startsWith(field + ".") || fault.startsWith(field + "[")));
    }

    /** Whether neither it nor anything that it is in is malformed. */
    boolean isWellFormed(String field) {
        return !isIn(field);
    }

    /** Whether it is malformed, or something that it is in. */
    private boolean isIn(String field) {
        for (int end = field.length();
                end > 0;
                end = Math.max(field.lastIndexOf('.', end - 1), field.lastIndexOf('[', end - 1))) {
            if (malformed.contains(field.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Takes each thing of a list with its field, but for those of which nothing is known. */
    static <T> void each(String list, List<T> things, BiConsumer<String, T> check) {
        for (int i = 0; things != null && i < things.size(); i++) {
            if (things.get(i) != null) {
                check.accept(list + "[" + i + "]", things.get(i));
            }
        }
    }

    /** Where the claimed words stand; a finding, and empty, where they do not. Empty where there is nothing to look for. */
    Optional<Span> words(String field, NewMention words) {
        // To say what stands there instead takes long, and of many nobody would read it.
        if (areMany() || text == null || words == null || words.exact() == null || !isWhole(field)) {
            return Optional.empty();
        }
        try {
            Span span = words.in(text);
            require(
                    span.exact().length() <= LONGEST_WORDS,
                    field + ".exact",
                    "is longer in the text than " + LONGEST_WORDS + " characters",
                    null);
            return Optional.of(span);
        } catch (QuoteNotFoundException | IllegalArgumentException missing) {
            // IllegalArgumentException: words that no text can hold, as with a control character in them
            add(new ProblemError(field, field + ": " + missing.getMessage() + ".", words.exact()));
            return Optional.empty();
        }
    }

    /** Whether all that chooses the words is as it was meant. */
    private boolean isWhole(String quote) {
        return areSound(
                quote + ".exact", quote + ".paragraph", quote + ".occurrence", quote + ".prefix", quote + ".suffix");
    }

    /** Whether the claimed words stand at this very span, or may do so: of some it cannot be read which are meant. */
    boolean mayStand(NewMention words, Span span) {
        try {
            return words == null || words.exact() == null || words.in(text).equals(span);
        } catch (QuoteNotFoundException | IllegalArgumentException missing) {
            return false;
        }
    }

    List<ProblemError> errors() {
        return errors;
    }

    /** @throws RefusedArticleException where there are any */
    void refuse() {
        if (!errors.isEmpty()) {
            throw new RefusedArticleException(errors);
        }
    }
}
