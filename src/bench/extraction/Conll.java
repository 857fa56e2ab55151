package extraction;

import dev.dateline.extract.names.NameKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts with the names of people, places and organisations marked, from files of Universal NER or in the columns of
 * CoNLL-2003. Text that is not known is the tokens with a space between them, a line for each sentence.
 */
final class Conll {

    private static final List<String> NAMES = List.of("PER", "LOC", "ORG");

    /** Tokens from one to just before another. */
    record Name(int from, int to, NameKind kind) {}

    /** A document as given: its text, and where each of its tokens is in it. */
    record Document(String text, List<int[]> spans, Set<Name> marked) {

        /** The tokens of which these words cover more than half, as a name; null if there are none. */
        Name name(int start, int end, NameKind kind) {
            int from = 0;
            int high = spans.size();
            while (from < high) {
                int middle = (from + high) >>> 1;
                from = spans.get(middle)[1] <= start ? middle + 1 : from;
                high = spans.get(middle)[1] <= start ? high : middle;
            }
            while (from < spans.size() && spans.get(from)[0] < end && !isMostlyIn(spans.get(from), start, end)) {
                from++;
            }
            int to = from;
            while (to < spans.size() && isMostlyIn(spans.get(to), start, end)) {
                to++;
            }
            return to > from ? new Name(from, to, kind) : null;
        }

        /** The same tokens in a text that has the same words from {@code first} on, whatever white space is between them. */
        Document in(String other, int first) {
            List<int[]> there = new ArrayList<>();
            int from = first;
            for (int[] span : spans) {
                String word = text.substring(span[0], span[1]);
                int start = Math.max(from, other.indexOf(word, from));
                there.add(new int[] {start, Math.min(other.length(), start + word.length())});
                from = start + word.length();
            }
            return new Document(other, there, marked);
        }

        /** Parted into documents of at most so many lines. */
        List<Document> inPieces(int lines) {
            List<Document> pieces = new ArrayList<>();
            int start = 0;
            int first = 0;
            while (start < text.length()) {
                int end = start;
                for (int line = 0; line < lines && end < text.length(); line++) {
                    int next = text.indexOf('\n', end);
                    end = next < 0 ? text.length() : next + 1;
                }
                int last = first;
                while (last < spans.size() && spans.get(last)[0] < end) {
                    last++;
                }
                pieces.add(piece(start, end, first, last));
                start = end;
                first = last;
            }
            return pieces;
        }

        private Document piece(int start, int end, int first, int last) {
            List<int[]> inside = new ArrayList<>();
            spans.subList(first, last).forEach(span -> inside.add(new int[] {span[0] - start, span[1] - start}));
            Set<Name> names = new HashSet<>();
            for (Name name : marked) {
                if (first <= name.from() && name.to() <= last) {
                    names.add(new Name(name.from() - first, name.to() - first, name.kind()));
                }
            }
            return new Document(text.substring(start, end), inside, names);
        }

        private static boolean isMostlyIn(int[] token, int start, int end) {
            int covered = Math.min(token[1], end) - Math.max(token[0], start);
            return 2 * covered > token[1] - token[0];
        }
    }

    private Conll() {}

    static NameKind kindOf(String name) {
        return NameKind.valueOf(name);
    }

    static List<Document> read(Path file) throws IOException {
        String[] blocks = Files.readString(file).split("\n[ \t]*\n+");
        List<Document> documents = new ArrayList<>();
        List<String> ofDocument = new ArrayList<>();
        for (String block : blocks) {
            if (!ofDocument.isEmpty() && (block.contains("# newdoc") || block.startsWith("-DOCSTART-"))) {
                documents.add(document(ofDocument));
                ofDocument.clear();
            }
            ofDocument.add(block);
        }
        documents.add(document(ofDocument));
        return documents;
    }

    private static Document document(List<String> blocks) {
        StringBuilder text = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        Set<Name> marked = new HashSet<>();
        for (String block : blocks) {
            String given = block.lines()
                    .filter(line -> line.startsWith("# text = "))
                    .map(line -> line.substring("# text = ".length()))
                    .findFirst()
                    .orElse(null);
            List<String> tags = new ArrayList<>();
            int first = spans.size();
            int at = text.length();
            if (given != null) {
                text.append(given);
            }
            for (String line : block.lines().toList()) {
                boolean numbered = line.indexOf('\t') > 0 && Character.isDigit(line.charAt(0)) && given != null;
                if (line.startsWith("# ") || line.startsWith("-DOCSTART-") || line.isBlank()) {
                    continue;
                }
                String[] columns = line.split(numbered ? "\t" : "\\s+");
                String word = numbered ? columns[1] : columns[0];
                if (given == null) {
                    text.append(spans.size() > first ? " " : "").append(word);
                }
                int start = Math.max(at, text.indexOf(word, at));
                spans.add(new int[] {start, start + word.length()});
                at = start + word.length();
                tags.add(numbered ? columns[2] : columns[columns.length - 1]);
            }
            mark(tags, first, marked);
            text.append('\n');
        }
        return new Document(text.toString(), spans, marked);
    }

    /** A name begins with "B-", or with "I-" where the token before is of no name of the kind. */
    private static void mark(List<String> tags, int first, Set<Name> marked) {
        for (int from = 0; from < tags.size(); from++) {
            String kind = kind(tags, from);
            boolean begins = tags.get(from).startsWith("B-")
                    || from == 0
                    || !kind(tags, from - 1).equals(kind);
            if (begins && NAMES.contains(kind)) {
                int to = from + 1;
                while (to < tags.size() && tags.get(to).equals("I-" + kind)) {
                    to++;
                }
                marked.add(new Name(first + from, first + to, NameKind.values()[NAMES.indexOf(kind)]));
            }
        }
    }

    private static String kind(List<String> tags, int at) {
        return tags.get(at).length() > 2 ? tags.get(at).substring(2) : "";
    }
}
