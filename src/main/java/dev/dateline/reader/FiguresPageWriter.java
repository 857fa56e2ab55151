package dev.dateline.reader;

import dev.dateline.casualty.FigureDetail;
import dev.dateline.format.FormatConfig;
import dev.dateline.list.Page;
import dev.dateline.mention.MentionDetail;
import dev.dateline.representation.Answered;
import dev.dateline.representation.Form;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Set;

@ApplicationScoped
class FiguresPageWriter extends PageWriter<Page<FigureDetail>> {

    private static final Set<String> FILTERS =
            Set.of("measure", "attributedTo", "place", "from", "to", "undated", "atLeast", "atMost", "match");
    private static final List<Form> FORMS = List.of(Form.JSON, Form.CSV, Form.JSON_LINES);

    private final Templates templates;
    private final String base;

    FiguresPageWriter(Templates templates, FormatConfig config) {
        this.templates = templates;
        this.base = DataLinks.base(config.publicUrl());
    }

    @Override
    public boolean writes(Answered answered) {
        return answered.isListOf(FigureDetail.class);
    }

    @Override
    String html(Page<FigureDetail> page, Request request) {
        ListView list = ListView.of(page, "/figures", request.query(), FILTERS, base, "/api/v1/casualties", FORMS);
        FigureChart figures = FigureChart.of(
                page.items(),
                false,
                figure -> words(figure, figure.evidence().claim()),
                FiguresPageWriter::words,
                // The names stand in the articles, one of which a list does not read.
                id -> null);
        return templates.render("figures", "page", new FiguresPage(figures, list));
    }

    private static String words(FigureDetail figure, MentionDetail mention) {
        return "/articles/" + figure.articleId() + "#" + MarkedText.anchor(figure.id(), mention);
    }
}
