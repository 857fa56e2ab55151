package names;

import dev.dateline.extract.names.Label;
import dev.dateline.extract.names.NameKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GUM's documents in its CoNLL-U with entities: of people, places and organisations those mentions whose head is a proper noun. */
final class Gum {

    private Gum() {}

    static List<List<Sentence>> read(Path folder, Set<String> genres, Set<String> but) throws IOException {
        List<List<Sentence>> documents = new ArrayList<>();
        for (Path file : Corpora.files(folder, ".conllu")) {
            String name = file.getFileName().toString().replace(".conllu", "");
            if (genres.contains(name.split("_")[1]) && !but.contains(name)) {
                documents.add(gumDocument(Files.readString(file)));
            }
        }
        return documents;
    }

    private static List<Sentence> gumDocument(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Map<String, List<int[]>> open = new HashMap<>();
        for (String block : text.split("\n\n+")) {
            List<String[]> rows = new ArrayList<>(Columns.rows(block, "\t"));
            rows.removeIf(row -> !row[0].matches("\\d+"));
            List<String> words = rows.stream().map(row -> row[1]).toList();
            List<Boolean> glued = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                glued.add(i > 0 && isGlued(rows.get(i - 1)[9]));
            }
            sentences.add(new Sentence(words, glued, gumLabels(rows, open)));
        }
        return sentences;
    }

    private static boolean isGlued(String misc) {
        return misc.contains("SpaceAfter=No");
    }

    /** Proper nouns that are in no name found are unknown: they may be a part of one, or of the name of something else. */
    private static int[] gumLabels(List<String[]> rows, Map<String, List<int[]>> open) {
        int[] labels = new int[rows.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = rows.get(i)[3].equals("PROPN") ? Sentence.UNKNOWN : Label.NONE;
        }
        List<Object[]> mentions = new ArrayList<>();
        open.clear();
        for (int i = 0; i < rows.size(); i++) {
            Matcher entity = Pattern.compile("Entity=([^|]*)").matcher(rows.get(i)[9]);
            if (entity.find()) {
                gumMentions(entity.group(1), i, open, mentions);
            }
        }
        mentions.sort((one, other) -> Integer.compare(length(other), length(one)));
        for (Object[] mention : mentions) {
            markMention(rows, labels, mention);
        }
        return labels;
    }

    private static int length(Object[] mention) {
        return (int) mention[1] - (int) mention[0];
    }

    /** Opens and closes what begins and ends at a word: "(3-place-new-ssnss-cf2-2-coref" ... "3)". */
    private static void gumMentions(String entity, int at, Map<String, List<int[]>> open, List<Object[]> mentions) {
        Matcher begin =
                Pattern.compile("\\((\\d+)-([a-z]+)-([^()]*)(\\)?)|(\\d+)\\)").matcher(entity);
        while (begin.find()) {
            if (begin.group(5) == null) {
                String[] rest = begin.group(3).split("-");
                int head = rest.length > 3 ? Integer.parseInt(rest[3].split(",")[0].replaceAll("\\D", "")) : 1;
                NameKind kind = Marks.kind(begin.group(2));
                if (!begin.group(4).isEmpty()) {
                    mentions.add(new Object[] {at, at + 1, at + head - 1, kind});
                } else {
                    open.computeIfAbsent(begin.group(1), id -> new ArrayList<>())
                            .add(new int[] {at, at + head - 1, kind == null ? -1 : kind.ordinal()});
                }
            } else if (open.containsKey(begin.group(5))
                    && !open.get(begin.group(5)).isEmpty()) {
                List<int[]> same = open.get(begin.group(5));
                int[] last = same.remove(same.size() - 1);
                mentions.add(new Object[] {last[0], at + 1, last[1], last[2] < 0 ? null : NameKind.values()[last[2]]});
            }
        }
    }

    private static void markMention(List<String[]> rows, int[] labels, Object[] mention) {
        int from = (int) mention[0];
        int to = (int) mention[1];
        int head = Math.min((int) mention[2], to - 1);
        NameKind kind = (NameKind) mention[3];
        if (kind == null || !rows.get(head)[3].equals("PROPN") || labels[head] > 0) {
            return;
        }
        int first = head;
        int last = head;
        while (first > from && isPart(rows.get(first - 1), kind)) {
            first--;
        }
        while (last + 1 < to && (isPart(rows.get(last + 1), kind) || isBridge(rows, last + 1, to))) {
            last++;
        }
        while (kind == NameKind.PERSON && first < last && Marks.isTitle(rows.get(first)[1])) {
            first++;
        }
        if (Marks.isTitle(rows.get(first)[1])) {
            return;
        }
        boolean country = Marks.isCountry(
                rows.subList(first, last + 1).stream().map(row -> row[1]).toList());
        Sentence.mark(labels, first, last + 1, country ? NameKind.PLACE : kind);
    }

    private static boolean isPart(String[] row, NameKind kind) {
        return row[3].equals("PROPN")
                || row[1].equals("-")
                || row[1].equals("&")
                || kind != NameKind.PERSON
                        && Sentence.hasCapital(row[1])
                        && (row[3].equals("ADJ") || row[3].equals("NOUN"));
    }

    /** "of", "of the", "and" within a name: a proper noun comes after. */
    private static boolean isBridge(List<String[]> rows, int at, int to) {
        int next = at;
        while (next < to && next - at < 2 && Set.of("of", "the", "for").contains(rows.get(next)[1])) {
            next++;
        }
        return next > at && next < to && rows.get(next)[3].equals("PROPN");
    }
}
