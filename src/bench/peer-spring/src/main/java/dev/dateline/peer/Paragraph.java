package dev.dateline.peer;

import dev.dateline.peer.ArticleDetail.ParagraphDetail;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Paragraph {

    @Id
    @GeneratedValue
    private Long pk;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    private int ordinal;
    private String kind;

    @Column(name = "start_point")
    private int start;

    @Column(name = "end_point")
    private int end;

    private int utf16Start;
    private int utf16End;

    @Column(length = 20000)
    private String text;

    protected Paragraph() {}

    Paragraph(Article article, ParagraphDetail detail) {
        this.article = article;
        ordinal = detail.index();
        kind = detail.kind();
        start = detail.start();
        end = detail.end();
        utf16Start = detail.utf16Start();
        utf16End = detail.utf16End();
        text = detail.text();
    }

    ParagraphDetail toDetail() {
        return new ParagraphDetail(ordinal, kind, start, end, utf16Start, utf16End, text);
    }
}
