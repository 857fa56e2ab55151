package dev.dateline.extract;

import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.dates.DateTagger;
import dev.dateline.extract.dates.Reference;
import dev.dateline.ingest.FactExtractor;
import dev.dateline.ingest.NewArticle;
import dev.dateline.ingest.NewDate;
import dev.dateline.ingest.NewMention;
import dev.dateline.mention.Form;
import dev.dateline.provenance.Origin;
import dev.dateline.provenance.Provenance;
import dev.dateline.time.Edtf;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts together what is read out of a text. So far these are its date expressions. */
@ApplicationScoped
public class Extractor implements FactExtractor {

    private static final String DATES = "dates";

    /** No text that people write has more; a text of nothing else must not fill the database. Those that come first count. */
    private static final int MOST_MENTIONS = 5_000;

    private final DateTagger dates = new DateTagger();
    private final String version;

    Extractor(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
    }

    @Override
    public NewArticle extract(Source source) {
        return source.article().withDates(dates(source));
    }

    /** Expressions of the same words that name the same time are one fact with several mentions. */
    private List<NewDate> dates(Source source) {
        String text = source.text().text();
        Map<List<Object>, List<DateFound>> same = new LinkedHashMap<>();
        List<DateFound> found = dates.findFacts(text, reference(source.article()));
        for (DateFound date : found.subList(0, Math.min(found.size(), MOST_MENTIONS))) {
            String words = text.substring(date.start(), date.end());
            List<Object> key = new ArrayList<>(List.of(words, date.edtf(), date.basis(), date.inferred()));
            key.add(date.modifier());
            key.add(date.partOfDay());
            same.computeIfAbsent(key, each -> new ArrayList<>()).add(date);
        }
        List<NewDate> facts = new ArrayList<>();
        same.values().forEach(each -> {
            DateFound first = each.get(0);
            facts.add(new NewDate(
                    "d" + (facts.size() + 1),
                    first.edtf(),
                    first.modifier(),
                    first.partOfDay(),
                    first.basis(),
                    first.inferred(),
                    first.note(),
                    each.stream()
                            .map(date -> NewMention.at(source.text(), date.start(), date.end(), Form.NAME))
                            .toList(),
                    new Provenance(Origin.EXTRACTED, DATES, version, first.confidence())));
        });
        return facts;
    }

    private static Reference reference(NewArticle article) {
        return article.published() == null
                ? Reference.none()
                : Reference.of(Edtf.parse(article.published().edtf()));
    }
}
