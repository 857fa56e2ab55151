package dev.dateline.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.article.ArticleDetail;
import dev.dateline.format.FormatConfig;
import dev.dateline.format.NewsArticleWriter;
import dev.dateline.representation.Answered;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ArticlePageWriter extends PageWriter<ArticleDetail> {

    private static final Answered ARTICLE = new Answered(ArticleDetail.class, false);

    private final NewsArticleWriter jsonLd;
    private final Templates templates;
    private final String base;

    ArticlePageWriter(NewsArticleWriter jsonLd, Templates templates, FormatConfig config) {
        this.templates = templates;
        this.jsonLd = jsonLd;
        this.base = DataLinks.base(config.publicUrl());
    }

    @Override
    public boolean writes(Answered answered) {
        return answered.isOne(ArticleDetail.class);
    }

    @Override
    String html(ArticleDetail article, Request request) {
        return templates.render("article", "page", ArticlePage.of(article, base, embedded(article, request)));
    }

    /** In a script element no entity is read, and only {@code <} could end it (HTML, section 4.12.1.3). */
    private RawString embedded(ArticleDetail article, Request request) {
        return new RawString(new String(jsonLd.write(article, ARTICLE, request), UTF_8).replace("<", "\\u003c"));
    }
}
