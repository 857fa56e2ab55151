package dev.dateline.peer;

import dev.dateline.peer.ArticleDetail.OrganisationDetail;
import jakarta.persistence.Entity;

import java.util.List;

@Entity
class Organisation extends Fact {

    private String name;
    private String acronym;
    private String type;
    private String wikidata;

    protected Organisation() {}

    Organisation(Article article, int ordinal, OrganisationDetail detail) {
        super(article, ordinal, detail.id(), detail.provenance());
        name = detail.name();
        acronym = detail.acronym();
        type = detail.type();
        wikidata = detail.wikidata();
    }

    OrganisationDetail toDetail(List<Span> mentions) {
        return new OrganisationDetail(id(), name, acronym, asWritten(mentions), type, wikidata, mentions, provenance());
    }
}
