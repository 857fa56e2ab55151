package dev.dateline.peer;

import dev.dateline.peer.ArticleDetail.PlaceDetail;
import jakarta.persistence.Entity;

import java.util.List;

@Entity
class Place extends Fact {

    private String name;
    private String type;
    private String countryCode;
    private String within;
    private String withinName;
    private Location location;
    private Long geonames;
    private String wikidata;

    protected Place() {}

    Place(Article article, int ordinal, PlaceDetail detail) {
        super(article, ordinal, detail.id(), detail.provenance());
        name = detail.name();
        type = detail.type();
        countryCode = detail.countryCode();
        within = detail.within();
        withinName = detail.withinName();
        location = detail.location();
        geonames = detail.geonames();
        wikidata = detail.wikidata();
    }

    PlaceDetail toDetail(List<Span> mentions) {
        return new PlaceDetail(
                id(),
                name,
                asWritten(mentions),
                type,
                countryCode,
                within,
                withinName,
                location,
                geonames,
                wikidata,
                mentions,
                provenance());
    }
}
