package dev.dateline.extract.dates;

/** Reads the numbers that date expressions are made of: counts, years and decades, in digits and in words. */
final class NumberWords {

    private static final int MOST = 1_000_000;

    private NumberWords() {}

    /** The number that at most seven digits say, thousands apart by commas or not; -1 for any other word. */
    static int digits(String word) {
        if (word.isEmpty() || word.length() > 7 || word.charAt(0) == ',') {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9') {
                number = 10 * number + c - '0';
            } else if (c != ',') {
                return -1;
            }
        }
        return number;
    }

    /** "3", "1,400", "a", "twenty-four", "two hundred", "a couple of", "a dozen". */
    static long count(TimeTokens tokens, int at) {
        int number = digits(tokens.word(at));
        if (number >= 0) {
            return number <= MOST ? Term.reading(1, number) : Term.NONE;
        }
        boolean one = tokens.word(at).equals("a") || tokens.word(at).equals("an");
        String next = tokens.word(at + 1);
        if (one && next.equals("couple")) {
            return Term.reading(tokens.word(at + 2).equals("of") ? 3 : 2, 2);
        }
        if (next.equals("dozen") && one) {
            return Term.reading(2, 12);
        }
        long small = one ? Term.reading(1, 1) : belowHundred(tokens, at);
        return small == Term.NONE ? bareCouple(tokens, at) : scaled(tokens, at, small);
    }

    /** "the next couple of years". */
    private static long bareCouple(TimeTokens tokens, int at) {
        return tokens.word(at).equals("couple") && tokens.word(at + 1).equals("of")
                ? Term.reading(2, 2)
                : tokens.word(at).equals("dozen") ? Term.reading(1, 12) : Term.NONE;
    }

    private static long scaled(TimeTokens tokens, int at, long small) {
        int length = Term.length(small);
        int scale =
                switch (tokens.word(at + length)) {
                    case "hundred" -> 100;
                    case "thousand" -> 1_000;
                    case "million" -> MOST;
                    default -> 0;
                };
        if (scale == 0) {
            return small;
        }
        int number = Math.min(MOST, Term.number(small) * scale);
        int rest = at + length + 1;
        if (tokens.word(rest).equals("and")) {
            rest++;
        }
        long below = belowHundred(tokens, rest);
        return below == Term.NONE
                ? Term.reading(length + 1, number)
                : Term.reading(rest - at + Term.length(below), number + Term.number(below));
    }

    /** "seven", "twenty", "twenty-four", "twenty four". */
    private static long belowHundred(TimeTokens tokens, int at) {
        Integer first = TimeWords.SMALL_NUMBERS.get(tokens.word(at));
        if (first == null) {
            return Term.NONE;
        }
        int next = tokens.word(at + 1).equals("-") ? at + 2 : at + 1;
        Integer ones = first < 20 ? null : TimeWords.SMALL_NUMBERS.get(tokens.word(next));
        return ones == null || ones > 9 ? Term.reading(1, first) : Term.reading(next + 1 - at, first + ones);
    }

    /** "several", "a few", "many": a number that is not said. */
    static long some(TimeTokens tokens, int at) {
        return switch (tokens.word(at)) {
            case "several", "few", "many", "some" -> Term.reading(1, 0);
            case "a" ->
                tokens.word(at + 1).equals("few") || tokens.word(at + 1).equals("number")
                        ? few(tokens, at + 1)
                        : Term.NONE;
            default -> Term.NONE;
        };
    }

    private static long few(TimeTokens tokens, int at) {
        if (tokens.word(at).equals("few")) {
            return Term.reading(2, 0);
        }
        return tokens.word(at + 1).equals("of") ? Term.reading(3, 0) : Term.NONE;
    }

    /** "'98", of the last century, and "'05", of this one. */
    static long shortYear(String word) {
        int number = digits(word.substring(1));
        return number < 0 ? Term.NONE : Term.reading(1, number < 30 ? 2000 + number : 1900 + number);
    }

    /** "nineteen ninety-six", "two thousand", "two thousand and five", "twenty ten". */
    static long year(TimeTokens tokens, int at) {
        int century =
                switch (tokens.word(at)) {
                    case "eighteen" -> 18;
                    case "nineteen" -> 19;
                    case "twenty" -> 20;
                    default -> 0;
                };
        if (century > 0) {
            long rest = belowHundred(tokens, at + 1);
            return rest == Term.NONE || Term.number(rest) < 10
                    ? Term.NONE
                    : Term.reading(1 + Term.length(rest), 100 * century + Term.number(rest));
        }
        boolean isMillennium =
                tokens.word(at).equals("two") && tokens.word(at + 1).equals("thousand");
        long whole = isMillennium ? count(tokens, at) : Term.NONE;
        return whole != Term.NONE && Term.number(whole) < 2100 ? whole : Term.NONE;
    }

    /** "1990s", "1990's", "nineties", "'90s", "90s", with the first year; a bare decade is of the last century. */
    static long decade(TimeTokens tokens, int at) {
        String word = tokens.word(at);
        Integer named = TimeWords.DECADES.get(word);
        if (named != null) {
            return Term.reading(1, 1900 + named);
        }
        String digits = word.startsWith("'") ? word.substring(1) : word;
        int length = 1;
        if (digits.endsWith("s")) {
            digits = digits.substring(0, digits.length() - 1);
        } else if (tokens.word(at + 1).equals("'s") && tokens.isGlued(at + 1)) {
            length = 2;
        } else {
            return Term.NONE;
        }
        int number = digits(digits);
        if (number < 0 || number % 10 != 0) {
            return Term.NONE;
        }
        if (digits.length() == 2 && (number >= 20 || number == 0)) {
            return Term.reading(length, 1900 + number);
        }
        return digits.length() == 4 && number >= 1000 && number < 2200 ? Term.reading(length, number) : Term.NONE;
    }
}
