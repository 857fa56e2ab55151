package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AT;
import static dev.dateline.extract.language.Morphology.BY;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows in the head of a text the line that says when it was published: a dateline, or a date by itself or after its author. */
final class PublicationLine {

    private static final Pattern AUTHOR = Pattern.compile("(?i)" + BY + " \\p{L}.{0,80}[,|\u00b7\u2022\u2013\u2014-]");
    private static final Pattern TIME = Pattern.compile("[\\s,|]*(" + AT + "\\s+)?([0-9]{1,2}[:.][0-9]{2}.{0,16})?");

    private final String before;
    private final String after;

    /** @param head of the text, in which the date begins and ends at these offsets */
    PublicationLine(String head, int start, int end) {
        int lineEnd = head.indexOf('\n', end);
        this.before = head.substring(head.lastIndexOf('\n', start) + 1, start).strip();
        this.after = head.substring(end, lineEnd < 0 ? head.length() : lineEnd).strip();
    }

    boolean isOne() {
        return isDateline() || isAlone();
    }

    /** After nothing but places, and before the agency in brackets, a dash or both. */
    private boolean isDateline() {
        return !after.isEmpty() && "(\u2014\u2013-_".indexOf(after.charAt(0)) >= 0 && isPlace();
    }

    private boolean isAlone() {
        boolean isIntroduced = isLabel() || AUTHOR.matcher(before).matches() || isPlace();
        return isIntroduced && TIME.matcher(after).matches();
    }

    private boolean isLabel() {
        String label = before.endsWith(":") ? before.substring(0, before.length() - 1) : before;
        return ENGLISH.words("publication-line.label").contains(label.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether places stand before it, or nothing at all; a bullet, a number or a bracket alone is neither. */
    private boolean isPlace() {
        List<String> words = Arrays.stream(before.split("[^\\p{L}\\p{M}'\u2019]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return before.isEmpty();
        }
        return !ENGLISH.words("publication-line.preposition")
                        .contains(words.get(0).toLowerCase(Locale.ROOT))
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                || ENGLISH.words("publication-line.in-names").contains(word));
    }
}
