package dev.dateline.reader;

import dev.dateline.casualty.FigureDetail;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.SubjectKind;

import java.util.Map;

/**
 * Where a page leads from a figure: to its words, and to what it names.
 *
 * @param article the path of the page that tells of the figure's article; empty on that page itself
 * @param isOfArticle whether the page is that of the article, which tells of all that its figures name
 */
record FigureLinks(String article, boolean isOfArticle) {

    /** Beside the article's text. */
    static final FigureLinks IN_ARTICLE = new FigureLinks("", true);

    /** In a list of figures of several articles. */
    static FigureLinks inList(FigureDetail figure) {
        return new FigureLinks("/articles/" + figure.articleId(), false);
    }

    String words(FigureDetail figure, MentionDetail mention) {
        return article + "#" + MarkedText.anchor(figure.id(), mention);
    }

    /** {@code null} where it has no place. */
    String place(FigureDetail figure) {
        return named(SubjectKind.PLACE, figure.placeId(), "place");
    }

    /** {@code null} where its source is nobody with a name. */
    String source(FigureDetail figure) {
        FigureDetail.Attribution source = figure.attribution();
        return source.personId() == null
                ? named(SubjectKind.ORGANISATION, source.organisationId(), "attributedTo")
                : named(SubjectKind.PERSON, source.personId(), "attributedTo");
    }

    private String named(SubjectKind kind, String id, String filter) {
        if (id == null) {
            return null;
        }
        return isOfArticle ? "#" + MarkedText.subject(kind, id) : ListView.address("/figures", Map.of(filter, id));
    }

    /** {@code null} where it names no date. */
    String date(String dateId) {
        return dateId == null ? null : article + "#" + MarkedText.subject(SubjectKind.DATE, dateId);
    }

    /** {@code null} where it is of none. */
    String event(FigureDetail figure) {
        return figure.eventId() == null
                ? null
                : article + "#" + MarkedText.subject(SubjectKind.EVENT, figure.eventId());
    }
}
