package dev.dateline.extract;

import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.dates.DateReader;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.ingest.Draft;
import dev.dateline.ingest.Draft.Grounds;
import dev.dateline.ingest.Draft.Step;
import dev.dateline.mention.Form;
import dev.dateline.provenance.Layer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes date facts of the date expressions that were found. */
final class DateFacts {

    private static final String EXTRACTOR = ReaderKind.DATES.word();

    /** No text that people write has more; a text of nothing else must not fill the database. Those that come first count. */
    private static final int MOST_MENTIONS = 5_000;

    private final ArticleText text;
    private final String version;
    private final List<Draft.Date> facts = new ArrayList<>();
    private final Map<DateFound, Draft.Date> made = new IdentityHashMap<>();

    DateFacts(ArticleText text, String version) {
        this.text = text;
        this.version = version;
    }

    /** Expressions of the same words that name the same time are one fact with several mentions. */
    void read(Passage passage) {
        List<DateFound> found = passage.all(DateReader.DATES).stream()
                .map(Mention::of)
                .filter(date -> date.confidence() >= passage.leastConfidence())
                .limit(MOST_MENTIONS)
                .toList();
        Map<List<Object>, List<DateFound>> same = new LinkedHashMap<>();
        for (DateFound date : found) {
            String words = text.words(date.start(), date.end());
            List<Object> key = new ArrayList<>(List.of(words, date.edtf(), date.basis(), date.inferred()));
            key.add(date.modifier());
            key.add(date.partOfDay());
            same.computeIfAbsent(key, each -> new ArrayList<>()).add(date);
        }
        same.values().forEach(this::add);
    }

    private void add(List<DateFound> same) {
        DateFound first = same.get(0);
        List<Step> steps = same.stream()
                .map(date -> new Step(Layer.DATES, date.rule(), text.mention(date.start(), date.end(), Form.NAME)))
                .toList();
        Draft.Date fact = new Draft.Date(
                first.edtf(),
                first.modifier(),
                first.partOfDay(),
                first.basis(),
                first.note(),
                steps.stream().map(Step::words).toList(),
                Grounds.of(EXTRACTOR, version, first.confidence(), steps));
        facts.add(fact);
        same.forEach(date -> made.put(date, fact));
    }

    List<Draft.Date> facts() {
        return facts;
    }

    /** The fact that a date is in; {@code null} if it is none of the first. */
    Draft.Date fact(DateFound date) {
        return made.get(date);
    }
}
