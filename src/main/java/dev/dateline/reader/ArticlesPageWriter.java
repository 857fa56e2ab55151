package dev.dateline.reader;

import dev.dateline.article.ArticleSummary;
import dev.dateline.format.FormatConfig;
import dev.dateline.list.Page;
import dev.dateline.representation.Answered;
import dev.dateline.representation.Form;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Set;

@ApplicationScoped
class ArticlesPageWriter extends PageWriter<Page<ArticleSummary>> {

    private static final ListView.Source LIST = new ListView.Source(
            "/",
            "/api/v1/articles",
            Set.of(
                    "person",
                    "place",
                    "organisation",
                    "publisher",
                    "language",
                    "publishedFrom",
                    "publishedTo",
                    "undated",
                    "sort"),
            List.of(Form.JSON, Form.CSV, Form.WORKBOOK, Form.JSON_LINES));

    private final Templates templates;
    private final FilterNames names;
    private final String base;

    ArticlesPageWriter(Templates templates, FilterNames names, FormatConfig config) {
        this.templates = templates;
        this.names = names;
        this.base = DataLinks.base(config.publicUrl());
    }

    @Override
    public boolean writes(Answered answered) {
        return answered.isListOf(ArticleSummary.class);
    }

    @Override
    String html(Page<ArticleSummary> page, Request request) {
        ListView list = ListView.of(page, LIST, request.query(), base, names);
        return templates.render("articles", "page", new ArticlesPage(page.items(), list));
    }
}
