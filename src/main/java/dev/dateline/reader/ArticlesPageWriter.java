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

    private static final Set<String> FILTERS = Set.of(
            "person",
            "place",
            "organisation",
            "publisher",
            "language",
            "publishedFrom",
            "publishedTo",
            "undated",
            "sort");
    private static final List<Form> FORMS = List.of(Form.JSON, Form.CSV, Form.JSON_LINES);

    private final Templates templates;
    private final String base;

    ArticlesPageWriter(Templates templates, FormatConfig config) {
        this.templates = templates;
        this.base = DataLinks.base(config.publicUrl());
    }

    @Override
    public boolean writes(Answered answered) {
        return answered.isListOf(ArticleSummary.class);
    }

    @Override
    String html(Page<ArticleSummary> page, Request request) {
        ListView list = ListView.of(page, "/", request.query(), FILTERS, base, "/api/v1/articles", FORMS);
        return templates.render("articles", "page", new ArticlesPage(page.items(), list));
    }
}
