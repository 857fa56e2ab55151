package dev.dateline.ingest;

import dev.dateline.http.ProblemError;
import dev.dateline.http.ViolationErrors;
import dev.dateline.text.CanonicalText;
import dev.dateline.text.IllegalTextException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import java.util.List;

/** Checks a document whole, whatever door it comes in by: its form, its text, and that every fact stands on its words. */
@ApplicationScoped
class DocumentCheck {

    /** In UTF-16 units: as much as the database's column holds. */
    private static final int LONGEST_TEXT = 1 << 20;

    private final Validator validator;

    DocumentCheck(Validator validator) {
        this.validator = validator;
    }

    /** @throws RefusedArticleException where anything in it is wrong */
    CheckedArticle check(NewArticle document) {
        refuse(ViolationErrors.of(validator.validate(document)));
        CanonicalText text = canonical(document);
        if (text.text().length() > LONGEST_TEXT) {
            refuse(List.of(new ProblemError(
                    "paragraphs", "The text is too long; at most " + LONGEST_TEXT + " characters are taken.", null)));
        }
        refuse(FactCheck.check(document, text));
        return new CheckedArticle(document, text);
    }

    private static CanonicalText canonical(NewArticle document) {
        try {
            return CanonicalText.of(document.headline(), document.standfirst(), document.paragraphs());
        } catch (IllegalTextException illegal) {
            throw new RefusedArticleException(
                    List.of(new ProblemError(illegal.field(), illegal.getMessage() + ".", null)));
        }
    }

    private static void refuse(List<ProblemError> errors) {
        if (!errors.isEmpty()) {
            throw new RefusedArticleException(errors);
        }
    }
}
