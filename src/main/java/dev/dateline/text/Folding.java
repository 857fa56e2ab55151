package dev.dateline.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes names comparable that differ in case, diacritics, the shape of an apostrophe or in what nobody sees only. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** Letters with a stroke or a ligature, which Unicode does not decompose, and the marks that stand for ʿayn and hamza. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) 'ʼ', "'"),
            Map.entry((int) 'ʿ', "'"),
            Map.entry((int) 'ʾ', "'"));

    private Folding() {}

    /** The text in lower case, without diacritics, every run of blanks as one; empty for a text of nothing else. */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(Invisible.leftOutOf(text), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        BLANKS.matcher(MARKS.matcher(decomposed).replaceAll(""))
                .replaceAll(" ")
                .strip()
                .codePoints()
                .forEach(letter -> folded.append(PLAIN.getOrDefault(letter, Character.toString(letter))));
        return folded.toString();
    }
}
