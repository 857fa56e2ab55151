package dev.dateline.peer;

import dev.dateline.peer.ArticleDetail.RoleDetail;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Role {

    @Id
    @GeneratedValue
    private Long pk;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    private int ordinal;
    private String organisationId;
    private String organisationName;
    private Span words;

    protected Role() {}

    Role(Person person, int ordinal, RoleDetail detail) {
        this.person = person;
        this.ordinal = ordinal;
        this.organisationId = detail.organisationId();
        this.organisationName = detail.organisationName();
        this.words = detail.mention();
    }

    RoleDetail toDetail() {
        return new RoleDetail(words.exact(), organisationId, organisationName, words);
    }
}
