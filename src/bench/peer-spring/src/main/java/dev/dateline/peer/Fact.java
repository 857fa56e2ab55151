package dev.dateline.peer;

import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

import java.util.List;

/** What every fact of an article has. */
@MappedSuperclass
abstract class Fact {

    @Id
    @GeneratedValue
    private Long pk;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    private int ordinal;
    private String id;
    private Provenance provenance;

    protected Fact() {}

    Fact(Article article, int ordinal, String id, Provenance provenance) {
        this.article = article;
        this.ordinal = ordinal;
        this.id = id;
        this.provenance = provenance;
    }

    String id() {
        return id;
    }

    Provenance provenance() {
        return provenance;
    }

    /** The different names that the mentions use. */
    static List<String> asWritten(List<Span> mentions) {
        return mentions.stream()
                .filter(mention -> mention.form().equals("NAME"))
                .map(Span::exact)
                .distinct()
                .toList();
    }
}
