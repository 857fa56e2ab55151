package dev.dateline.article;

import dev.dateline.article.ArticleDetail.ArticleProvenance;
import dev.dateline.article.ArticleDetail.Dateline;
import dev.dateline.article.ArticleRepository.Read;
import dev.dateline.casualty.CasualtyFigureRepository;
import dev.dateline.casualty.NamedFigure;
import dev.dateline.event.ArticleEventRepository;
import dev.dateline.event.EventDetail;
import dev.dateline.event.NamedEvent;
import dev.dateline.mention.AppearanceRepository;
import dev.dateline.mention.ArticleEntities;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.MentionRepository;
import dev.dateline.mention.RoleRepository;
import dev.dateline.mention.Subject;
import dev.dateline.mention.SubjectKind;
import dev.dateline.mention.Words;
import dev.dateline.time.DateExpression;
import dev.dateline.time.DateExpressionRepository;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Turns an article's rows into its representation: one statement for each table that the asked-for parts stand in, seven
 * at most, however long the article.
 */
@ApplicationScoped
public class ArticleReading {

    private static final Set<Part> COUNTED = EnumSet.of(Part.CASUALTIES, Part.EVENTS);

    private final ArticleRepository articles;
    private final AppearanceRepository appearances;
    private final RoleRepository roles;
    private final MentionRepository mentions;
    private final DateExpressionRepository dates;
    private final CasualtyFigureRepository figures;
    private final ArticleEventRepository events;

    ArticleReading(
            ArticleRepository articles,
            AppearanceRepository appearances,
            RoleRepository roles,
            MentionRepository mentions,
            DateExpressionRepository dates,
            CasualtyFigureRepository figures,
            ArticleEventRepository events) {
        this.articles = articles;
        this.appearances = appearances;
        this.roles = roles;
        this.mentions = mentions;
        this.dates = dates;
        this.figures = figures;
        this.events = events;
    }

    /** The article with these parts; needs a transaction. */
    public Optional<ArticleDetail> read(String id, Set<Part> parts) {
        return articles.read(id).map(row -> represent(row, parts));
    }

    private ArticleDetail represent(Read read, Set<Part> parts) {
        String id = read.article().id;
        List<Words> words = mentions.ofArticle(id);
        return represent(
                read,
                words,
                entities(id, words, parts),
                new Rows(() -> dates.ofArticle(id), () -> figures.ofArticle(id), () -> events.ofArticle(id)),
                parts);
    }

    /** The rows of an article's parts, each asked for once at most. */
    record Rows(
            Supplier<List<DateExpression>> dates,
            Supplier<List<NamedFigure>> figures,
            Supplier<List<NamedEvent>> events) {}

    /** @param words in text order */
    static ArticleDetail represent(Read read, List<Words> words, ArticleEntities entities, Rows rows, Set<Part> parts) {
        Article row = read.article();
        Map<Subject, List<MentionDetail>> byDate = MentionRepository.bySubject(SubjectKind.DATE, words);
        Map<Subject, List<MentionDetail>> byFigure = MentionRepository.bySubject(SubjectKind.CASUALTY, words);
        Map<Subject, List<MentionDetail>> byEvent = MentionRepository.bySubject(SubjectKind.EVENT, words);
        // an event is told by its figures
        List<NamedFigure> figures = Collections.disjoint(parts, COUNTED) ? List.of() : rows.figures.get();
        return new ArticleDetail(
                row.id,
                row.headline,
                row.standfirst,
                dateline(read, words),
                row.publisher,
                row.language,
                row.languageNote,
                row.url,
                Published.of(row),
                row.text,
                row.textSha256,
                row.revision,
                row.storedAt,
                new ArticleProvenance(row.failedReaders),
                part(Part.PARAGRAPHS, parts, () -> row.canonicalText().paragraphs()),
                part(Part.PEOPLE, parts, entities::people),
                part(Part.PLACES, parts, entities::places),
                part(Part.ORGANISATIONS, parts, entities::organisations),
                part(Part.DATES, parts, () -> DateExpressionRepository.details(rows.dates.get(), row.headline, byDate)),
                part(
                        Part.CASUALTIES,
                        parts,
                        () -> CasualtyFigureRepository.details(figures, row.headline, byFigure, byDate)),
                part(
                        Part.EVENTS,
                        parts,
                        () -> EventDetail.of(
                                rows.events.get(),
                                row.headline,
                                figures.stream().map(NamedFigure::figure).toList(),
                                byEvent,
                                byDate)),
                null);
    }

    private static <T> List<T> part(Part part, Set<Part> asked, Supplier<List<T>> rows) {
        return asked.contains(part) ? rows.get() : null;
    }

    private ArticleEntities entities(String articleId, List<Words> words, Set<Part> parts) {
        boolean named =
                parts.contains(Part.PEOPLE) || parts.contains(Part.PLACES) || parts.contains(Part.ORGANISATIONS);
        return new ArticleEntities(
                named ? appearances.ofArticle(articleId) : List.of(),
                parts.contains(Part.PEOPLE) ? roles.ofArticle(articleId) : Map.of(),
                words);
    }

    private static Dateline dateline(Read read, List<Words> words) {
        Article row = read.article();
        return words.stream()
                .filter(each -> each.kind() == SubjectKind.DATELINE)
                .findFirst()
                .map(Words::mention)
                .map(mention -> new Dateline(
                        mention.exact(), row.datelinePlaceId, read.datelinePlaceName(), row.datelineAgency, mention))
                .orElse(null);
    }
}
