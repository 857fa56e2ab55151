package dev.dateline.peer;

import dev.dateline.peer.ArticleDetail.PersonDetail;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.BatchSize;

import java.util.ArrayList;
import java.util.List;

@Entity
class Person extends Fact {

    private String name;
    private String wikidata;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    @BatchSize(size = 100)
    private List<Role> roles = new ArrayList<>();

    protected Person() {}

    Person(Article article, int ordinal, PersonDetail detail) {
        super(article, ordinal, detail.id(), detail.provenance());
        name = detail.name();
        wikidata = detail.wikidata();
        detail.roles().forEach(role -> roles.add(new Role(this, roles.size(), role)));
    }

    PersonDetail toDetail(List<Span> mentions) {
        return new PersonDetail(
                id(),
                name,
                asWritten(mentions),
                wikidata,
                roles.stream().map(Role::toDetail).toList(),
                mentions,
                provenance());
    }
}
