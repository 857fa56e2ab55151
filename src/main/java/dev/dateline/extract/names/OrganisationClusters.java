package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.names.OrganisationFound.Rule;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.Form;
import dev.dateline.mention.OrganisationType;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says which names are one organisation's: in full, without "Inc.", by the first word alone, by acronym. */
final class OrganisationClusters {

    /** Begins the keys of those that are named by a country and what they are. */
    static final String OF_COUNTRY = "~";

    /** Words of a name that may stand for it. */
    private static final int LONGEST_SHORT_FORM = 3;

    private final Tokens tokens;
    private final Map<String, Organisation> byKey = new LinkedHashMap<>();

    private OrganisationClusters(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The organisations, in the order of their first mention, mentions in order.
     *
     * @param given that a grammar found
     * @param names of organisations that the tagger found elsewhere
     * @param acronyms what the text says that they stand for
     * @param covered the tokens that belong to some name
     */
    static List<Organisation> of(
            Tokens tokens, List<OrganisationSpan> given, List<NameFound> names, Acronyms acronyms, BitSet covered) {
        OrganisationClusters clusters = new OrganisationClusters(tokens);
        List<OrganisationSpan> found = new ArrayList<>(given);
        names.forEach(name -> found.add(clusters.span(name)));
        found.sort(Comparator.comparingInt(OrganisationSpan::from));
        acronyms.applied(found).forEach(clusters::add);
        clusters.joinThoseOfCountries();
        clusters.joinAcronyms();
        clusters.joinShortForms();
        List<Organisation> organisations = new ArrayList<>(clusters.byKey.values());
        organisations.forEach(each -> each.mentions.sort(Comparator.comparingInt(OrganisationSpan::from)));
        organisations.sort(Comparator.comparingInt(Organisation::first));
        clusters.addNouns(organisations, covered);
        return organisations;
    }

    private void add(OrganisationSpan span) {
        byKey.computeIfAbsent(span.key(), key -> new Organisation(span)).add(span);
    }

    private OrganisationSpan span(NameFound name) {
        KnownOrganisations.Known known = KnownOrganisations.named(tokens, name.from(), name.to());
        if (known != null) {
            return OrganisationSpan.listed(name.from(), name.to(), known);
        }
        return OrganisationSpan.of(
                name, key(name.from(), withoutSuffix(name)), tokens.words(name.from(), name.to()), type(name));
    }

    private OrganisationType type(NameFound name) {
        OrganisationType type = OrganisationTypes.of(tokens, name.from(), name.to());
        if (type != OrganisationType.OTHER) {
            return type;
        }
        boolean shareOf = tokens.is(name.from() - 2, ENGLISH.words("company.share"))
                && tokens.is(name.from() - 1, ENGLISH.words("company.share-of"));
        if (shareOf || tokens.is(name.to(), ENGLISH.words("company.after"))) {
            return OrganisationType.COMPANY;
        }
        boolean told = tokens.is(name.from() - 1, ENGLISH.words("outlet.after-telling")) && name.length() == 1;
        return told ? OrganisationType.NEWS_OUTLET : type;
    }

    private int withoutSuffix(NameFound name) {
        int to = name.to();
        while (to - 1 > name.from()
                && (OrganisationTypes.isCompanySuffix(tokens, to - 1)
                        || tokens.word(to - 1).equals(","))) {
            to--;
        }
        return to;
    }

    /** With one blank between words, and one code for "U.S." and "American" at the beginning. */
    private String key(int from, int to) {
        Phrases.Match<String> country = Demonyms.either(tokens, from);
        boolean ofCountry = country != null && country.to() < to;
        StringBuilder key = new StringBuilder(ofCountry ? OF_COUNTRY + country.value() : "");
        for (int token = ofCountry ? country.to() : from; token < to; token++) {
            key.append(key.length() == 0 ? "" : " ").append(tokens.word(token));
        }
        return ofCountry ? key.toString().toLowerCase(Locale.ROOT) : key.toString();
    }

    /** "the Foreign Ministry", "the Senate" is the one whose country is named, if that is one only. */
    private void joinThoseOfCountries() {
        Map<String, List<String>> byWords = new HashMap<>();
        for (String key : byKey.keySet()) {
            if (key.startsWith(OF_COUNTRY) && key.indexOf(' ') > 0) {
                byWords.computeIfAbsent(key.substring(key.indexOf(' ') + 1), words -> new ArrayList<>())
                        .add(key);
            }
        }
        for (String key : List.copyOf(byKey.keySet())) {
            String words = key.startsWith(OF_COUNTRY) ? key.substring(1) : key.toLowerCase(Locale.ROOT);
            List<String> keys = byWords.getOrDefault(words, List.of());
            if (keys.size() == 1) {
                join(keys.get(0), key, null);
            }
        }
    }

    /** What is the initials of one name only. */
    private void joinAcronyms() {
        Map<String, List<String>> byInitials = new HashMap<>();
        for (Map.Entry<String, Organisation> entry : byKey.entrySet()) {
            OrganisationSpan first = entry.getValue().mentions.get(0);
            String initials = initials(first);
            if (initials.length() >= 2 && first.length() > 1) {
                byInitials.computeIfAbsent(initials, any -> new ArrayList<>()).add(entry.getKey());
            }
        }
        for (String key : List.copyOf(byKey.keySet())) {
            String letters = key.replace(".", "");
            List<String> named = byInitials.getOrDefault(letters, List.of());
            if (NameWords.isAcronym(key) && named.size() == 1 && !named.get(0).equals(key)) {
                join(named.get(0), key, key);
            }
        }
    }

    private String initials(OrganisationSpan span) {
        StringBuilder initials = new StringBuilder();
        for (int token = span.from(); token < span.to(); token++) {
            if (tokens.isCapital(token) && !OrganisationTypes.isCompanySuffix(tokens, token)) {
                initials.append(tokens.word(token).charAt(0));
            }
        }
        return initials.toString();
    }

    /**
     * "Goldman" is "Goldman Sachs" where no other name begins so, and the text itself, below the headline, has the full
     * name first: the other way round it is a part of it, such as "Ford" and "Ford Australia".
     */
    private void joinShortForms() {
        Map<String, List<String>> byBeginning = new HashMap<>();
        for (String key : byKey.keySet()) {
            int blank = key.indexOf(' ');
            blank = key.startsWith(OF_COUNTRY) && blank > 0 ? key.indexOf(' ', blank + 1) : blank;
            for (int words = 1; blank > 0 && words <= LONGEST_SHORT_FORM; words++) {
                byBeginning
                        .computeIfAbsent(key.substring(0, blank), first -> new ArrayList<>())
                        .add(key);
                blank = key.indexOf(' ', blank + 1);
            }
        }
        for (String key : List.copyOf(byKey.keySet())) {
            List<String> longer = byBeginning.getOrDefault(key, List.of());
            if (longer.size() == 1
                    && byKey.containsKey(longer.get(0))
                    && byKey.containsKey(key)
                    && !OrganisationTypes.isHead(
                            key.substring(key.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                    && isShortForm(byKey.get(key), byKey.get(longer.get(0)))) {
                join(longer.get(0), key, null);
            }
        }
    }

    private boolean isShortForm(Organisation one, Organisation longer) {
        boolean bare =
                one.mentions.stream().noneMatch(mention -> OrganisationTypes.isCompanySuffix(tokens, mention.to() - 1));
        int headline = tokens.sentenceEnd(0);
        int first = one.mentions.stream()
                .mapToInt(OrganisationSpan::from)
                .filter(from -> from >= headline)
                .min()
                .orElse(tokens.size());
        return bare && longer.mentions.stream().anyMatch(mention -> mention.from() < first);
    }

    private void join(String key, String other, String acronym) {
        if (key.equals(other) || !byKey.containsKey(key) || !byKey.containsKey(other)) {
            return;
        }
        Organisation kept = byKey.get(key);
        kept.take(byKey.remove(other));
        kept.acronym = kept.acronym == null ? acronym : kept.acronym;
    }

    /** "the Observatory", where one organisation only that was named before is one. */
    private void addNouns(List<Organisation> organisations, BitSet covered) {
        Map<String, Set<Organisation>> byHead = new HashMap<>();
        for (Organisation organisation : organisations) {
            for (OrganisationSpan mention : organisation.mentions) {
                String head = tokens.low(OrganisationTypes.head(tokens, mention.from(), mention.to()));
                Set<Organisation> same = byHead.computeIfAbsent(head, any -> new LinkedHashSet<>());
                if (mention.length() > 1 && OrganisationTypes.isHead(head)) {
                    same.add(organisation);
                }
            }
        }
        for (int token = 1; token < tokens.size(); token++) {
            Set<Organisation> fitting = byHead.getOrDefault(tokens.low(token), Set.of());
            if (fitting.size() == 1 && tokens.is(token - 1, THE) && !covered.get(token) && isWhole(token + 1)) {
                addNoun(fitting.iterator().next(), token);
            }
        }
    }

    private static void addNoun(Organisation one, int token) {
        if (one.first() < token) {
            one.add(OrganisationSpan.by(Rule.NOMINAL, token, token + 1, "", one.name, one.type, Form.NOMINAL));
        }
    }

    /** No complement or second noun makes it another one: "the council of elders", "the party leader". */
    private boolean isWhole(int after) {
        return !tokens.is(after, ENGLISH.words("organisation.more")) && NameWords.endsPhrase(tokens, after);
    }
}
