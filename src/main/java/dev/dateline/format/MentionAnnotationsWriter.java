package dev.dateline.format;

import dev.dateline.list.Page;
import dev.dateline.mention.SubjectMention;
import dev.dateline.representation.Answered;
import dev.dateline.representation.Form;
import dev.dateline.representation.FormWriter;
import dev.dateline.representation.JsonWriter;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.QueryStringEncoder;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;

/**
 * The mentions of an article page by page (Web Annotation Data Model, section 5): without a cursor the
 * {@code AnnotationCollection} with its first page in it, with a cursor the {@code AnnotationPage} there.
 */
@ApplicationScoped
class MentionAnnotationsWriter implements FormWriter<Page<SubjectMention>> {

    private static final String CURSOR = "cursor";

    private final Annotations annotations;
    private final Identifiers identifiers;
    private final JsonWriter json;

    MentionAnnotationsWriter(Annotations annotations, Identifiers identifiers, JsonWriter json) {
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
        return answered.isListOf(SubjectMention.class);
    }

    @Override
    public byte[] write(Page<SubjectMention> mentions, Answered answered, Request request) {
        Map<String, List<String>> query =
                request.query() == null ? Map.of() : new QueryStringDecoder(request.query(), false).parameters();
        String cursor = query.containsKey(CURSOR) ? query.get(CURSOR).get(0) : null;
        String limit = Integer.toString(mentions.page().limit());
        String collection = url(request.path(), limit, null);
        Node page = new Node()
                .with("id", cursor == null ? collection + "#first" : url(request.path(), limit, cursor))
                .with("type", "AnnotationPage")
                .with("partOf", collection)
                .with(
                        "next",
                        mentions.page().next() == null
                                ? null
                                : url(request.path(), limit, mentions.page().next()))
                .with("items", annotations.of(mentions.items()));
        Node document = new Node().with("@context", Annotations.CONTEXT);
        return json.write(
                cursor != null
                        ? document.withAll(page)
                        : document.with("id", collection)
                                .with("type", "AnnotationCollection")
                                .with("total", mentions.page().total())
                                .with("first", page));
    }

    private String url(String path, String limit, String cursor) {
        QueryStringEncoder url = new QueryStringEncoder(path);
        url.addParam("format", Form.ANNOTATIONS.parameter());
        url.addParam("limit", limit);
        if (cursor != null) {
            url.addParam(CURSOR, cursor);
        }
        return identifiers.of(url.toString());
    }
}
