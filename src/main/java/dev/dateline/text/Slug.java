package dev.dateline.text;

/** Makes ids of names: lower-case ASCII letters and digits, words joined by single hyphens. */
public final class Slug {

    private Slug() {}

    /**
     * The name as an id, cut after a word where it is longer than this many characters; empty where the name has no
     * letter that Latin script knows.
     */
    public static String of(String name, int longest) {
        String words = Folding.fold(name)
                .replace("'", "")
                .replaceAll("[^a-z0-9]++", "-")
                .replaceAll("^-|-$", "");
        if (words.length() <= longest) {
            return words;
        }
        int end = words.lastIndexOf('-', longest);
        return words.substring(0, end > 0 ? end : longest);
    }
}
