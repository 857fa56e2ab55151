package dev.dateline.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.article.ArticleDetail;
import dev.dateline.representation.Answered;
import dev.dateline.representation.Form;
import dev.dateline.representation.FormWriter;
import jakarta.enterprise.context.ApplicationScoped;

/** The canonical text and not a byte more: its SHA-256 is {@code textSha256}, and every offset counts in it. */
@ApplicationScoped
class ArticleTextWriter implements FormWriter<ArticleDetail> {

    @Override
    public Form form() {
        return Form.TEXT;
    }

    @Override
    public boolean writes(Answered answered) {
        return answered.isOne(ArticleDetail.class);
    }

    @Override
    public byte[] write(ArticleDetail article, Answered answered, Request request) {
        return article.text().getBytes(UTF_8);
    }
}
