package dev.dateline.extract;

import dev.dateline.extract.dates.DateFound;
import dev.dateline.ingest.NewDate;
import dev.dateline.mention.Form;
import dev.dateline.provenance.Origin;
import dev.dateline.provenance.Provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes date facts of the date expressions that were found. */
final class DateFacts {

    /** An expression of a date fact: the words' offsets are in UTF-16 units. */
    record Dated(String id, int start, int end) {}

    private static final String EXTRACTOR = Reader.DATES.word();

    /** No text that people write has more; a text of nothing else must not fill the database. Those that come first count. */
    private static final int MOST_MENTIONS = 5_000;

    private final List<NewDate> facts = new ArrayList<>();
    private final List<Dated> mentions = new ArrayList<>();

    /** Expressions of the same words that name the same time are one fact with several mentions. */
    DateFacts(ArticleText text, List<DateFound> found, String version) {
        Map<List<Object>, List<DateFound>> same = new LinkedHashMap<>();
        for (DateFound date : found.subList(0, Math.min(found.size(), MOST_MENTIONS))) {
            String words = text.words(date.start(), date.end());
            List<Object> key = new ArrayList<>(List.of(words, date.edtf(), date.basis(), date.inferred()));
            key.add(date.modifier());
            key.add(date.partOfDay());
            same.computeIfAbsent(key, each -> new ArrayList<>()).add(date);
        }
        same.values().forEach(each -> add(text, each, version));
        mentions.sort(Comparator.comparingInt(Dated::start));
    }

    private void add(ArticleText text, List<DateFound> same, String version) {
        DateFound first = same.get(0);
        String id = "d" + (facts.size() + 1);
        same.forEach(date -> mentions.add(new Dated(id, date.start(), date.end())));
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

    /** The expressions within this span of the text, in UTF-16 units, in the order of the text. */
    List<Dated> between(int start, int end) {
        return mentions.stream()
                .filter(each -> start <= each.start && each.end <= end)
                .toList();
    }
}
