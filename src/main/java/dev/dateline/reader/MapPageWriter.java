package dev.dateline.reader;

import dev.dateline.format.FormatConfig;
import dev.dateline.list.Page;
import dev.dateline.mention.PlaceSummary;
import dev.dateline.representation.Answered;
import dev.dateline.representation.Form;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Set;

@ApplicationScoped
class MapPageWriter extends PageWriter<Page<PlaceSummary>> {

    private static final ListView.Source LIST = new ListView.Source(
            "/map",
            "/api/v1/places",
            Set.of("name", "type", "country", "bbox"),
            List.of(Form.JSON, Form.GEO_JSON, Form.CSV, Form.WORKBOOK, Form.JSON_LINES));

    private final Templates templates;
    private final FilterNames names;
    private final String base;

    MapPageWriter(Templates templates, FilterNames names, FormatConfig config) {
        this.templates = templates;
        this.names = names;
        this.base = DataLinks.base(config.publicUrl());
    }

    @Override
    public boolean writes(Answered answered) {
        return answered.isListOf(PlaceSummary.class);
    }

    @Override
    String html(Page<PlaceSummary> page, Request request) {
        ListView list = ListView.of(page, LIST, request.query(), base, names);
        PlaceMap map =
                PlaceMap.ofAll(page.items().stream().map(MapPageWriter::mapped).toList());
        return templates.render("map", "page", new MapPage(map, list));
    }

    private static MappedPlace mapped(PlaceSummary place) {
        return new MappedPlace(
                place.id(),
                place.name(),
                place.type(),
                place.countryCode(),
                place.location(),
                place.mentions(),
                "/?place=" + place.id());
    }
}
