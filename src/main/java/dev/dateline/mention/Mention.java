package dev.dateline.mention;

import dev.dateline.text.CanonicalText;
import dev.dateline.text.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** Words of an article that a fact stands on. Every span of every fact is one of these. */
@Entity
public class Mention {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mention_seq")
    @SequenceGenerator(name = "mention_seq", sequenceName = "mention_seq", allocationSize = 50)
    public Long pk;

    @Column(name = "article_id", nullable = false)
    public String articleId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public SubjectKind kind;

    /** The id of the entity, date or figure. */
    @Column(name = "subject_id", nullable = false)
    public String subjectId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Form form;

    public int paragraph;

    @Column(name = "start_point")
    public int start;

    @Column(name = "end_point")
    public int end;

    @Column(name = "utf16_start")
    public int utf16Start;

    @Column(name = "utf16_end")
    public int utf16End;

    @Column(nullable = false)
    public String exact;

    /** Up to 32 code points of the text before and after the words, as in a W3C TextQuoteSelector. */
    @Column(nullable = false)
    public String prefix;

    @Column(nullable = false)
    public String suffix;

    protected Mention() {}

    public Mention(String articleId, SubjectKind kind, String subjectId, Form form, CanonicalText text, Span span) {
        this.articleId = articleId;
        this.kind = kind;
        this.subjectId = subjectId;
        this.form = form;
        this.paragraph = text.paragraphOf(span);
        this.start = span.start();
        this.end = span.end();
        this.utf16Start = span.utf16Start();
        this.utf16End = span.utf16End();
        this.exact = span.exact();
        this.prefix = text.prefix(span);
        this.suffix = text.suffix(span);
    }

    /** Whether the words, both pairs of offsets and the context are what the text says. */
    public boolean standsIn(CanonicalText text) {
        if (!text.holds(start, end, utf16Start, utf16End, exact)) {
            return false;
        }
        Span span = new Span(start, end, utf16Start, utf16End, exact);
        return paragraph == text.paragraphOf(span)
                && prefix.equals(text.prefix(span))
                && suffix.equals(text.suffix(span));
    }
}
