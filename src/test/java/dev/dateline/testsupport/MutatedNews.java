package dev.dateline.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.text.CanonicalText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * News as it comes out of scrapers, scanners and feeds: the built-in article and twenty texts, each with pieces put in, left
 * out, said twice, moved, and cut off anywhere. The same number gives the same text, always.
 */
public final class MutatedNews {

    private static final List<String> TEXTS = texts();

    private static final int MOST_CHANGES = 8;
    private static final int LONGEST_PIECE = 60;

    private static final List<String> PIECES = List.of(
            // punctuation, brackets, quotes
            ".",
            ",",
            ";",
            ":",
            "!",
            "?",
            "…",
            "...",
            "-",
            "--",
            "–",
            "—",
            "_",
            "/",
            "\\",
            "|",
            "•",
            "· ",
            "* ",
            "#",
            "(",
            ")",
            "()",
            "( ",
            " )",
            "[",
            "]",
            "{",
            "}",
            "<",
            ">",
            "<br>",
            "&",
            "&amp;",
            "&nbsp;",
            "@",
            "%",
            "$",
            "€",
            "\"",
            "'",
            "“",
            "”",
            "‘",
            "’",
            "«",
            "»",
            "`",
            "''",
            "’s",
            "'s ",
            "s' ",
            ". (",
            ").",
            ", (",
            "\".",
            ".\"",
            // line breaks and blanks
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "  ",
            "\t",
            "\u2028",
            "\u00A0",
            "\u202F",
            "\n- ",
            ".\n",
            "\n(",
            "\n•",
            "\n1. ",
            // abbreviations and initials
            "Mr. ",
            "Dr. ",
            "Gen. ",
            "St. ",
            "U.S. ",
            "U.N.",
            "a.m. ",
            "p.m.",
            "No. ",
            "Inc.",
            "J. ",
            "J.P. ",
            "e.g. ",
            " (AP) ",
            " (AFP) - ",
            "(UN)",
            " (WSMV)",
            " (T.B.D.)",
            ", or NRF,",
            ", known as the RSF,",
            "LIABILITY, OR TORT",
            // numbers and dates
            "0",
            "1",
            "1,",
            "1,400",
            "1.5 million ",
            "12:30",
            "99999999999999999999",
            "two ",
            "dozens of ",
            "half ",
            "3-4",
            "2-1",
            "-5",
            "1/2",
            "½",
            "1st",
            "9/11",
            "'90s",
            "2011",
            "2011-",
            "1.1.1",
            "July 4, 2025",
            "(July 4, 2025)",
            "12:30, 4 July 2025",
            "Feb. 29",
            "31.12.9999",
            "0001-01-01",
            "9999-12-31",
            "this week",
            "last winter",
            "midnight Dec. 31",
            "overnight",
            "a century ago",
            "since 2011",
            "between May and July",
            // what is found
            "killed",
            " at least 12 people were killed ",
            "wounding 3",
            " of them ",
            "children",
            " and ",
            " of ",
            " the ",
            "Paris",
            "Kosovo",
            "Georgia",
            "southern ",
            "Syrian ",
            "the capital ",
            "President ",
            " said ",
            "he said",
            "according to ",
            "police ",
            "Ada Neri",
            "al-",
            "Lin-",
            "Ministry of ",
            "the Red Cross",
            // the rest of Unicode
            "\u00AD",
            "\u200B",
            "\u200C",
            "\u200D",
            "\u2060",
            "\uFEFF",
            "\u200E",
            "\u200F",
            "\u202E",
            "\u2011",
            "\u0301",
            "é",
            "ß",
            "İ",
            "ı",
            "ﬁ",
            "\u212B",
            "中",
            "中文",
            "ب",
            "שלום",
            "한",
            "ไทย",
            "١٢",
            "１２",
            "Ⅳ",
            "①",
            "😀",
            "👨\u200D👩\u200D👧",
            "🇽🇰",
            "\u0085",
            "\u009F",
            "\uFFFD",
            "\uE000");

    private MutatedNews() {}

    /** The text of this number: at least one line with words, the first of them its headline. */
    public static String of(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder(TEXTS.get(number % TEXTS.size()));
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            change(text, random);
        }
        // half a surrogate pair, as a cut may leave one, is refused before anything is read
        String whole = new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        boolean isBody = whole.lines().skip(1).anyMatch(line -> !CanonicalText.isBlank(line));
        return "Storm " + whole + (isBody ? "" : "\nIt blew.");
    }

    /** The built-in article's bare text and the twenty others. */
    public static List<String> originals() {
        return TEXTS;
    }

    private static void change(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(LONGEST_PIECE));
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> text.insert(at, piece(random));
            case 4 -> text.replace(at, Math.min(text.length(), at + 1), piece(random));
            case 5 -> text.insert(wordAt(text, at), piece(random));
            case 6 -> text.delete(at, end);
            case 7 -> text.insert(at, text.substring(at, end));
            case 8 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            case 9 -> text.replace(at, end, text.substring(at, end).toUpperCase(Locale.ROOT));
            case 10 -> text.insert(at, piece(random).repeat(1 + random.nextInt(6)));
            default -> cut(text, random);
        }
    }

    /** Off the beginning or the end, or both from another text's middle. */
    private static void cut(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(3)) {
            case 0 -> text.delete(0, at / 2);
            case 1 -> text.setLength(text.length() - at / 2);
            default -> {
                String other = TEXTS.get(random.nextInt(TEXTS.size()));
                text.setLength(at);
                text.append(other.substring(random.nextInt(other.length())));
            }
        }
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private static int wordAt(StringBuilder text, int from) {
        int at = text.indexOf(" ", from);
        return at < 0 ? from : at + 1;
    }

    private static List<String> texts() {
        try {
            List<String> texts = new ArrayList<>();
            texts.add(seed());
            texts.addAll(Arrays.asList(Files.readString(Path.of("src/test/resources/news/texts.txt"))
                    .strip()
                    .split("\n\n")));
            return List.copyOf(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String seed() throws IOException {
        JsonNode seed = new ObjectMapper()
                .readTree(Files.readString(Path.of("src/main/resources/seed", Corpus.SEED + ".json")));
        StringBuilder text = new StringBuilder(seed.path("headline").textValue());
        text.append('\n').append(seed.path("standfirst").textValue());
        seed.path("paragraphs").forEach(paragraph -> text.append('\n').append(paragraph.textValue()));
        return text.toString();
    }
}
