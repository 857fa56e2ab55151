package dev.dateline.extract;

import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.dates.DateReader;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.ingest.NewDate;
import dev.dateline.mention.Form;
import dev.dateline.provenance.Origin;
import dev.dateline.provenance.Provenance;

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

    private final List<NewDate> facts = new ArrayList<>();
    private final Map<DateFound, String> ids = new IdentityHashMap<>();

    /** Expressions of the same words that name the same time are one fact with several mentions. */
    DateFacts(ArticleText text, Passage passage, String version) {
        List<DateFound> found = passage.all(DateReader.DATES).stream()
                .map(Mention::of)
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
        same.values().forEach(each -> add(text, each, version));
    }

    private void add(ArticleText text, List<DateFound> same, String version) {
        DateFound first = same.get(0);
        String id = "d" + (facts.size() + 1);
        same.forEach(date -> ids.put(date, id));
        facts.add(new NewDate(
                id,
                first.edtf(),
                first.modifier(),
                first.partOfDay(),
                first.basis(),
                first.inferred(),
                first.note(),
                same.stream()
                        .map(date -> text.mention(date.start(), date.end(), Form.NAME))
                        .toList(),
                new Provenance(Origin.EXTRACTED, EXTRACTOR, version, first.confidence())));
    }

    List<NewDate> facts() {
        return facts;
    }

    /** What a date is called in the facts; {@code null} if it is none of the first. */
    String id(DateFound date) {
        return ids.get(date);
    }
}
