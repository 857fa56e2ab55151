package dev.dateline.peer;

import dev.dateline.peer.ArticleDetail.DateDetail;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import java.time.LocalDate;
import java.util.List;

@Entity
class DateExpression extends Fact {

    private String edtf;
    private LocalDate earliest;
    private LocalDate latest;

    @Column(name = "edtf_precision")
    private String precision;

    private String modifier;
    private String partOfDay;
    private String basis;
    private boolean inferred;

    @Column(length = 2000)
    private String note;

    protected DateExpression() {}

    DateExpression(Article article, int ordinal, DateDetail detail) {
        super(article, ordinal, detail.id(), detail.provenance());
        edtf = detail.edtf();
        earliest = detail.earliest();
        latest = detail.latest();
        precision = detail.precision();
        modifier = detail.modifier();
        partOfDay = detail.partOfDay();
        basis = detail.basis();
        inferred = detail.inferred();
        note = detail.note();
    }

    DateDetail toDetail(String articleId, String articleHeadline, List<Span> mentions) {
        return new DateDetail(
                articleId,
                articleHeadline,
                id(),
                mentions.get(0).exact(),
                edtf,
                earliest,
                latest,
                precision,
                modifier,
                partOfDay,
                basis,
                inferred,
                note,
                mentions,
                provenance());
    }
}
