package names;

import dev.dateline.extract.language.Languages;
import dev.dateline.extract.names.Label;
import dev.dateline.extract.names.NameKind;
import dev.dateline.extract.names.NameWords;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How annotators' mentions become the names that are to be found: without articles and titles, countries as places. */
final class Marks {

    private static final Set<String> TITLES = Set.of(
            "president",
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "dr",
            "dr.",
            "prof",
            "prof.",
            "professor",
            "sir",
            "lord",
            "lady",
            "dame",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "saint",
            "gen.",
            "general",
            "lt.",
            "col.",
            "colonel",
            "major",
            "captain",
            "sgt.",
            "minister",
            "secretary",
            "chancellor",
            "senator",
            "sen.",
            "rep.",
            "gov.",
            "governor",
            "judge",
            "justice",
            "chairman",
            "ambassador",
            "prime",
            "vice",
            "chief",
            "foreign",
            "deputy",
            "emperor",
            "emir",
            "director",
            "commander",
            "spokesman",
            "representative");

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "&", "de", "al", "-", "in", "to", "on");

    private static final Set<String> PRONOUNS = Set.of(
            "i", "he", "she", "it", "we", "you", "they", "his", "her", "its", "our", "their", "my", "him", "them", "us",
            "this", "that", "these", "those", "who", "which", "some", "many", "several", "two", "three", "both");

    private static final Set<String> COUNTRIES = countries();

    private Marks() {}

    private static Set<String> countries() {
        Set<String> countries = new TreeSet<>();
        for (String code : Locale.getISOCountries()) {
            countries.add(new Locale("", code).getDisplayCountry(Locale.ENGLISH));
        }
        Languages.ENGLISH.lines("demonyms.txt").forEach(line -> {
            for (String word : line.split(" ")) {
                if (word.startsWith("=")) {
                    countries.add(word.substring(1).replace('-', ' '));
                }
            }
        });
        return countries;
    }

    /** The names of countries, in order. */
    static List<String> namesOfCountries() {
        return List.copyOf(COUNTRIES);
    }

    static boolean isCountry(List<String> words) {
        return COUNTRIES.contains(String.join(" ", words));
    }

    /** "Syrian", "Syrians". */
    static boolean isDemonym(List<String> words) {
        String word = words.get(0);
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return words.size() == 1 && (NameWords.isNationality(word) || NameWords.isNationality(singular));
    }

    /** Marks a name without its article and titles, unless it has words without capitals, or a part is marked before. */
    static void markTrimmed(List<String> words, int[] labels, int start, int to, NameKind kind) {
        int from = start;
        while (from < to && (isArticle(words.get(from)) || kind == NameKind.PERSON && isTitle(words.get(from)))) {
            from++;
        }
        for (int i = from; i < to; i++) {
            String word = words.get(i);
            boolean small = i > from && i + 1 < to && SMALL.contains(word.toLowerCase());
            if (labels[i] > 0 || !Sentence.hasCapital(word) && !Character.isDigit(word.charAt(0)) && !small) {
                return;
            }
        }
        List<String> name = words.subList(from, Math.max(from, to));
        if (from < to && !isPronoun(name) && !isDemonym(name)) {
            Sentence.mark(labels, from, to, isCountry(name) ? NameKind.PLACE : kind);
        }
    }

    private static boolean isPronoun(List<String> words) {
        return words.size() == 1 && PRONOUNS.contains(words.get(0).toLowerCase(Locale.ROOT));
    }

    private static boolean isArticle(String word) {
        return word.equalsIgnoreCase("the") || word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an");
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase());
    }

    /** No label where a word has a capital inside a sentence: it may be a name that the annotators had no kind for. */
    static int[] unknownCapitals(List<String> words) {
        int[] labels = new int[words.size()];
        for (int i = 1; i < labels.length; i++) {
            boolean begins = ".!?\"\u201c\u201d:".contains(words.get(i - 1));
            labels[i] = Sentence.hasCapital(words.get(i)) && !begins ? Sentence.UNKNOWN : Label.NONE;
        }
        return labels;
    }

    /** What the corpora call the three kinds; null for all others. */
    static NameKind kind(String type) {
        return switch (type) {
            case "PER", "person", "Person", "politician", "scientist", "researcher", "writer", "musicalartist" ->
                NameKind.PERSON;
            case "LOC", "place", "Location", "location", "country" -> NameKind.PLACE;
            case "ORG",
                    "organization",
                    "Organisation",
                    "organisation",
                    "politicalparty",
                    "university",
                    "band",
                    "corporation",
                    "group" -> NameKind.ORGANISATION;
            default -> null;
        };
    }
}
