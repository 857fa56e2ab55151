package names;

import dev.dateline.extract.names.Label;
import dev.dateline.extract.names.NameKind;

import java.util.ArrayList;
import java.util.List;

/** A sentence to learn from: words, whether each is glued to the one before, and labels, of which some may be unknown. */
record Sentence(List<String> words, List<Boolean> glued, int[] labels) {

    static final int UNKNOWN = -1;

    /** A name in it. */
    record Name(int from, int to, NameKind kind) {}

    List<Name> names() {
        List<Name> names = new ArrayList<>();
        for (int from = 0; from < labels.length; from++) {
            if (labels[from] > 0 && Label.isBeginning(labels[from])) {
                int to = from + 1;
                while (to < labels.length && labels[to] == labels[from] + 1) {
                    to++;
                }
                names.add(new Name(from, to, Label.kind(labels[from])));
            }
        }
        return names;
    }

    static void mark(int[] labels, int from, int to, NameKind kind) {
        for (int i = from; i < to; i++) {
            labels[i] = i == from ? Label.beginning(kind) : Label.inside(kind);
        }
    }

    static boolean hasCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
