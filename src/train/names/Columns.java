package names;

import dev.dateline.extract.names.Label;
import dev.dateline.extract.names.NameKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Corpora of a line for each word and a column for its label, with an empty line after each sentence. */
final class Columns {

    /** Sentences that make a document, where the corpus does not say. */
    private static final int DOCUMENT = 10;

    private Columns() {}

    /** Universal NER: sentences under "# text", in documents under "# newdoc"; other names than the three kinds are none. */
    static List<List<Sentence>> uner(Path file) throws IOException {
        List<List<Sentence>> documents = new ArrayList<>();
        for (String block : Files.readString(file).split("\n\n+")) {
            if (block.contains("# newdoc") || documents.isEmpty()) {
                documents.add(new ArrayList<>());
            }
            List<String[]> rows = rows(block, "\t");
            String text = block.replaceAll("(?s).*# text = ([^\n]*).*", "$1");
            List<String> words = rows.stream().map(row -> row[1]).toList();
            int[] labels = new int[words.size()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = label(rows.get(i)[2], i == 0 ? 0 : labels[i - 1]);
            }
            documents.get(documents.size() - 1).add(new Sentence(words, glue(words, text), labels));
        }
        return documents;
    }

    /** A column of words and a last one of labels (WikiGold, WNUT, CrossNER): sentences between empty lines. */
    static List<List<Sentence>> columns(Path file) throws IOException {
        List<List<Sentence>> documents = new ArrayList<>();
        documents.add(new ArrayList<>());
        for (String block : Files.readString(file).split("\n\\s*\n")) {
            List<String[]> rows = rows(block, "\\s+");
            List<String> words = rows.stream().map(row -> row[0]).toList();
            int[] labels = new int[words.size()];
            for (int i = 0; i < labels.length; i++) {
                String[] row = rows.get(i);
                labels[i] = label(row[row.length - 1], i == 0 ? 0 : labels[i - 1]);
            }
            if (documents.get(documents.size() - 1).size() >= DOCUMENT) {
                documents.add(new ArrayList<>());
            }
            documents.get(documents.size() - 1).add(new Sentence(words, usualGlue(words), labels));
        }
        return documents;
    }

    private static int label(String tag, int before) {
        NameKind kind = tag.length() > 2 ? Marks.kind(tag.substring(2)) : null;
        if (kind == null) {
            return Label.NONE;
        }
        boolean inside = tag.charAt(0) == 'I' && before > 0 && Label.kind(before) == kind;
        return inside ? Label.inside(kind) : Label.beginning(kind);
    }

    static List<String[]> rows(String block, String separator) {
        return block.lines()
                .filter(line -> !line.startsWith("# ") && !line.isBlank() && !line.startsWith("-DOCSTART-"))
                .map(line -> line.split(separator))
                .toList();
    }

    /** Which words follow the one before at once, in the text that they are of. */
    private static List<Boolean> glue(List<String> words, String text) {
        List<Boolean> glued = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            int found = text.indexOf(word, at);
            glued.add(found == at && at > 0);
            at = found < 0 ? at : found + word.length();
        }
        return glued;
    }

    /** As English is mostly printed, where the text is not known. */
    static List<Boolean> usualGlue(List<String> words) {
        List<Boolean> glued = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            glued.add(i > 0
                    && (word.matches("[,.;:!?)%\\]]|'s|'|n't|'[a-z]+|''")
                            || words.get(i - 1).matches("[(\\[$]|``")));
        }
        return glued;
    }
}
