package dev.dateline.reader;

import dev.dateline.casualty.FigureDetail;
import dev.dateline.format.FormatConfig;
import dev.dateline.list.Page;
import dev.dateline.representation.Answered;
import dev.dateline.representation.Form;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Set;

@ApplicationScoped
class FiguresPageWriter extends PageWriter<Page<FigureDetail>> {

    private static final ListView.Source LIST = new ListView.Source(
            "/figures",
            "/api/v1/casualties",
            Set.of(
                    "measure",
                    "attributedTo",
                    "place",
                    "from",
                    "to",
                    "undated",
                    "event",
                    "toll",
                    "atLeast",
                    "atMost",
                    "match"),
            List.of(Form.JSON, Form.CSV, Form.WORKBOOK, Form.JSON_LINES));

    private final Templates templates;
    private final FilterNames names;
    private final String base;

    FiguresPageWriter(Templates templates, FilterNames names, FormatConfig config) {
        this.templates = templates;
        this.names = names;
        this.base = DataLinks.base(config.publicUrl());
    }

    @Override
    public boolean writes(Answered answered) {
        return answered.isListOf(FigureDetail.class);
    }

    @Override
    String html(Page<FigureDetail> page, Request request) {
        ListView list = ListView.of(page, LIST, request.query(), base, names);
        FigureChart figures = FigureChart.of(page.items(), false, FigureLinks::inList);
        return templates.render("figures", "page", FiguresPage.of(page.items(), figures, list));
    }
}
