package dev.dateline.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.article.ArticleDetail;
import dev.dateline.article.ReadText;
import dev.dateline.article.ReadTextPage;
import dev.dateline.casualty.FigureDetail;
import dev.dateline.format.CsvTableWriter;
import dev.dateline.format.FormatConfig;
import dev.dateline.representation.Answered;
import dev.dateline.text.Paragraph;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;

/** The page on which a text of one's own is read. */
@ApplicationScoped
class ReadPageWriter extends PageWriter<ReadText> implements ReadTextPage {

    private static final RawString NO_JSON_LD = new RawString("");

    private final Templates templates;
    private final CsvTableWriter csv;
    private final ObjectMapper json;
    private final String base;

    ReadPageWriter(Templates templates, CsvTableWriter csv, ObjectMapper json, FormatConfig config) {
        this.templates = templates;
        this.csv = csv;
        this.json = json;
        this.base = DataLinks.base(config.publicUrl());
    }

    @Override
    public boolean writes(Answered answered) {
        return answered.isOne(ReadText.class);
    }

    @Override
    String html(ReadText read, Request request) {
        return html(read);
    }

    @Override
    public String html(ReadText read) {
        ArticleDetail article = read.article();
        return templates.render(
                "read",
                "page",
                article == null
                        ? new ReadPage(read, null, null)
                        : new ReadPage(read, ArticlePage.of(article, base, NO_JSON_LD), copies(read, article)));
    }

    private ReadPage.Copies copies(ReadText read, ArticleDetail article) {
        return new ReadPage.Copies(
                text(json(article)),
                text(new String(csv.table(article.casualties(), FigureDetail.class), UTF_8)),
                curl(read, article),
                base);
    }

    /** In the text of an element only these two signs mean something (HTML, section 13.1.2.6), and JSON is full of quotes. */
    private static RawString text(String given) {
        return new RawString(given.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private String curl(ReadText read, ArticleDetail article) {
        ObjectNode document = json.createObjectNode().put("headline", article.headline());
        article.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.BODY)
                .forEach(paragraph -> document.withArray("paragraphs").add(paragraph.text()));
        if (!read.published().isBlank()) {
            document.put("published", read.published());
        }
        // in single quotes a shell leaves all but that quote as it is
        return "curl -s '" + base
                + "/api/v1/extractions?explain=true' -H 'Content-Type: application/json' --data-binary '"
                + json(document).replace("'", "'\\''") + "'";
    }

    private String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read cannot be written", e);
        }
    }
}
