package dev.dateline.reader;

import dev.dateline.format.FormatConfig;
import dev.dateline.list.Page;
import dev.dateline.representation.Answered;
import dev.dateline.representation.Form;
import dev.dateline.time.DateDetail;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Set;

@ApplicationScoped
class TimelinePageWriter extends PageWriter<Page<DateDetail>> {

    private static final ListView.Source LIST = new ListView.Source(
            "/timeline",
            "/api/v1/dates",
            Set.of("from", "to", "undated", "precision"),
            List.of(Form.JSON, Form.I_CALENDAR, Form.CSV, Form.WORKBOOK, Form.JSON_LINES));

    private final Templates templates;
    private final FilterNames names;
    private final String base;

    TimelinePageWriter(Templates templates, FilterNames names, FormatConfig config) {
        this.templates = templates;
        this.names = names;
        this.base = DataLinks.base(config.publicUrl());
    }

    @Override
    public boolean writes(Answered answered) {
        return answered.isListOf(DateDetail.class);
    }

    @Override
    String html(Page<DateDetail> page, Request request) {
        ListView list = ListView.of(page, LIST, request.query(), base, names);
        return templates.render(
                "timeline",
                "page",
                new TimelinePage(Timeline.of(page.items(), false, TimelinePageWriter::words), list));
    }

    private static String words(DateDetail date) {
        return "/articles/" + date.articleId() + "#"
                + MarkedText.anchor(date.id(), date.mentions().get(0));
    }
}
