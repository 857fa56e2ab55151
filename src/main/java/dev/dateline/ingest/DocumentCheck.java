package dev.dateline.ingest;

import dev.dateline.database.ReadTransaction;
import dev.dateline.mention.NamedEntityRepository;
import dev.dateline.mention.Place;
import dev.dateline.problem.ProblemError;
import dev.dateline.problem.ViolationErrors;
import dev.dateline.text.CanonicalText;
import dev.dateline.text.IllegalTextException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import java.util.List;
import java.util.Optional;

/**
 * Checks a document whole, whatever door it comes in by: its form, its text, that every fact stands on its words, and that
 * it agrees with what is stored.
 */
@ApplicationScoped
class DocumentCheck {

    /** In UTF-16 units of NFC, as much as the database's columns hold; what was given may be shorter. */
    private static final int LONGEST_TEXT = 1 << 20;

    private static final int LONGEST_HEADLINE = 4000;
    private static final int LONGEST_STANDFIRST = 20_000;

    private final Validator validator;
    private final NamedEntityRepository entities;
    private final ReadTransaction transaction;
    private final SaidNumbers numbers;

    DocumentCheck(
            Validator validator, NamedEntityRepository entities, ReadTransaction transaction, SaidNumbers numbers) {
        this.validator = validator;
        this.entities = entities;
        this.transaction = transaction;
        this.numbers = numbers;
    }

    /**
     * @param faults what is known to be wrong with its form, and left out of it
     * @throws RefusedArticleException where anything in it is wrong
     */
    CheckedArticle check(NewArticle document, List<ProblemError> faults) {
        Findings findings = new Findings();
        findings.malformed(faults);
        findings.malformed(ViolationErrors.of(validator.validate(document)));
        if (findings.areMany()) {
            findings.refuse();
        }
        Optional<CanonicalText> text = text(document, findings);
        text.ifPresent(findings::lookIn);
        facts(document, findings);
        findings.refuse();
        return new CheckedArticle(document, text.orElseThrow());
    }

    /** What is wrong with the facts of an article whose text is checked already. */
    List<ProblemError> facts(CheckedArticle read) {
        Findings findings = new Findings();
        findings.malformed(ViolationErrors.of(validator.validate(read.document())));
        findings.lookIn(read.text());
        facts(read.document(), findings);
        return findings.errors();
    }

    private void facts(NewArticle document, Findings findings) {
        FactCheck.check(document, numbers, findings);
        if (document.places().stream().anyMatch(place -> place != null && place.within() != null)) {
            transaction.call(() -> {
                Containment.check(document.places(), id -> entities.find(Place.class, id), findings);
                return null;
            });
        }
    }

    /** Empty, with a finding, where none can be made of it. */
    private static Optional<CanonicalText> text(NewArticle document, Findings findings) {
        if (!findings.areSound("headline", "standfirst", "paragraphs", "body")) {
            return Optional.empty();
        }
        try {
            CanonicalText text = CanonicalText.of(document.headline(), document.standfirst(), document.paragraphs());
            boolean fits = fits("headline", text.headline(), LONGEST_HEADLINE, findings)
                    & fits("standfirst", text.standfirst().orElse(""), LONGEST_STANDFIRST, findings)
                    & fits("paragraphs", text.text(), LONGEST_TEXT, findings);
            return fits ? Optional.of(text) : Optional.empty();
        } catch (IllegalTextException illegal) {
            findings.malformed(List.of(new ProblemError(illegal.field(), illegal.getMessage() + ".", null)));
            return Optional.empty();
        }
    }

    private static boolean fits(String field, String words, int most, Findings findings) {
        boolean fits = words.length() <= most;
        if (!fits) {
            findings.malformed(List.of(
                    new ProblemError(field, "The text is too long; at most " + most + " characters are taken.", null)));
        }
        return fits;
    }
}
