package dev.dateline.testsupport;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Words put together at random from what is hard about Unicode. */
public final class HardWords {

    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "ab",
            " ",
            "  ",
            "\u00A0",
            "\n",
            "\r\n",
            "\t",
            "\u2028",
            "é",
            "e\u0301",
            "\u0301",
            "\u0316\u0301",
            "\u0344",
            "\u212B",
            "\u1112\u1161\u11AB",
            "한",
            "שלום",
            "\uFB1D",
            "عرب",
            "\u202E",
            "\u200F",
            "😀",
            "🇸🇾",
            "👨\u200D👩\u200D👧",
            "𝔘",
            "\uD834\uDD5E",
            "\uFEFF",
            "ﬁ",
            "中");

    private HardWords() {}

    /** Words in which there is at least one character: a mark or a letter at the start, so that they are not blank. */
    public static String of(Random random) {
        String start = random.nextBoolean() ? "\u0301" : "e";
        return random.ints(random.nextInt(12), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining("", start, ""));
    }
}
