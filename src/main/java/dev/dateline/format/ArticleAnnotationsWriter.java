package dev.dateline.format;

import dev.dateline.article.ArticleDetail;
import dev.dateline.article.ArticleMentions;
import dev.dateline.mention.SubjectMention;
import dev.dateline.representation.Answered;
import dev.dateline.representation.Form;
import dev.dateline.representation.FormWriter;
import dev.dateline.representation.JsonWriter;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** All mentions of an article in one {@code AnnotationCollection}, whose only page is in it. */
@ApplicationScoped
class ArticleAnnotationsWriter implements FormWriter<ArticleDetail> {

    private final Annotations annotations;
    private final Identifiers identifiers;
    private final JsonWriter json;

    ArticleAnnotationsWriter(Annotations annotations, Identifiers identifiers, JsonWriter json) {
        this.annotations = annotations;
        this.identifiers = identifiers;
        this.json = json;
    }

    @Override
    public Form form() {
        return Form.ANNOTATIONS;
    }

    @Override
    public boolean writes(Answered answered) {
        return answered.isOne(ArticleDetail.class);
    }

    @Override
    public byte[] write(ArticleDetail article, Answered answered, Request request) {
        List<SubjectMention> mentions = ArticleMentions.of(article);
        String collection = identifiers.article(article.id()) + "?format=annotations";
        String page = collection + "#page";
        return json.write(new Node()
                .with("@context", Annotations.CONTEXT)
                .with("id", collection)
                .with("type", "AnnotationCollection")
                .with("label", article.headline())
                .with("total", mentions.size())
                .with(
                        "first",
                        new Node()
                                .with("id", page)
                                .with("type", "AnnotationPage")
                                .with("partOf", collection)
                                .with("startIndex", 0)
                                .with("items", annotations.of(mentions)))
                .with("last", page));
    }
}
