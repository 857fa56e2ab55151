package dev.dateline.extract.names;

import dev.dateline.extract.text.Tokens;
import dev.dateline.mention.Form;
import dev.dateline.mention.OrganisationType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says which names are one organisation's: in full, without "Inc.", by the first word alone, by acronym. */
final class OrganisationClusters {

    private static final Set<String> COMPANY_CONTEXT =
            Set.of("shares", "stock", "employees", "executives", "executive", "ceo", "customers", "products");

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
     */
    static List<Organisation> of(Tokens tokens, List<OrganisationSpan> given, List<NameFound> names) {
        OrganisationClusters clusters = new OrganisationClusters(tokens);
        List<OrganisationSpan> spans = new ArrayList<>(given);
        names.forEach(name -> spans.add(clusters.span(name)));
        spans.sort(Comparator.comparingInt(OrganisationSpan::from));
        spans.forEach(clusters::add);
        clusters.joinMinistries();
        clusters.joinAcronyms(spans);
        clusters.joinShortForms();
        List<Organisation> found = new ArrayList<>(clusters.byKey.values());
        found.forEach(each -> each.mentions.sort(Comparator.comparingInt(OrganisationSpan::from)));
        found.sort(Comparator.comparingInt(Organisation::first));
        return found;
    }

    private void add(OrganisationSpan span) {
        byKey.computeIfAbsent(span.key(), key -> new Organisation(span)).add(span);
    }

    private OrganisationSpan span(NameFound name) {
        KnownOrganisations.Known known = KnownOrganisations.named(tokens, name.from(), name.to());
        if (known != null) {
            return new OrganisationSpan(
                    name.from(), name.to(), known.name(), known.name(), known.acronym(), known.type(), Form.NAME, name.confidence());
        }
        int to = name.to();
        while (to - 1 > name.from() && (OrganisationTypes.isCompanySuffix(tokens.word(to - 1)) || tokens.word(to - 1).equals(","))) {
            to--;
        }
        OrganisationType type = type(name);
        return new OrganisationSpan(
                name.from(), name.to(), key(name.from(), to), tokens.words(name.from(), name.to()), null, type, Form.NAME, name.confidence());
    }

    private OrganisationType type(NameFound name) {
        OrganisationType type = OrganisationTypes.of(tokens, name.from(), name.to());
        if (type != OrganisationType.OTHER) {
            return type;
        }
        if (COMPANY_CONTEXT.contains(Words.lower(tokens, name.to()))) {
            return OrganisationType.COMPANY;
        }
        boolean told = Words.lower(tokens, name.from() - 1).equals("told") && name.to() - name.from() == 1;
        return told ? OrganisationType.NEWS_OUTLET : type;
    }

    /** The words with one blank between, so that a line end or two blanks are no difference. */
    private String key(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int token = from; token < to; token++) {
            key.append(token == from ? "" : " ").append(tokens.word(token));
        }
        return key.toString();
    }

    /** "the Foreign Ministry" is the one whose country is named, if that is one only. */
    private void joinMinistries() {
        Map<String, List<String>> byWords = new HashMap<>();
        for (String key : byKey.keySet()) {
            if (key.startsWith("~") && key.indexOf(' ') > 0) {
                byWords.computeIfAbsent("~" + key.substring(key.indexOf(' ') + 1), words -> new ArrayList<>()).add(key);
            }
        }
        byWords.forEach((words, keys) -> {
            if (keys.size() == 1 && byKey.containsKey(words)) {
                byKey.get(keys.get(0)).take(byKey.remove(words));
            }
        });
    }

    /** An acronym in brackets after the name, the name in brackets after the acronym, or the initials of one name only. */
    private void joinAcronyms(List<OrganisationSpan> spans) {
        Map<String, List<String>> byInitials = new HashMap<>();
        for (Map.Entry<String, Organisation> entry : byKey.entrySet()) {
            OrganisationSpan first = entry.getValue().mentions.get(0);
            String initials = initials(first);
            if (initials.length() >= 2) {
                byInitials.computeIfAbsent(initials, any -> new ArrayList<>()).add(entry.getKey());
            }
        }
        for (int i = 1; i < spans.size(); i++) {
            OrganisationSpan one = spans.get(i - 1);
            OrganisationSpan other = spans.get(i);
            if (isInBrackets(one, other) && isShortFor(other, one)) {
                join(one.key(), other.key(), words(other));
            } else if (isInBrackets(one, other) && isShortFor(one, other)) {
                join(other.key(), one.key(), words(one));
            }
        }
        for (String key : List.copyOf(byKey.keySet())) {
            String letters = key.replace(".", "");
            List<String> named = byInitials.getOrDefault(letters, List.of());
            if (Words.isAcronym(key) && letters.length() >= 3 && named.size() == 1) {
                join(named.get(0), key, key);
            }
        }
    }

    private String words(OrganisationSpan span) {
        return tokens.words(span.from(), span.to());
    }

    private boolean isInBrackets(OrganisationSpan one, OrganisationSpan other) {
        return other.from() == one.to() + 1 && tokens.word(one.to()).equals("(") && tokens.word(other.to()).equals(")");
    }

    /** Whether the letters of an acronym stand in the name in their order, the first at its beginning. */
    private boolean isShortFor(OrganisationSpan acronym, OrganisationSpan name) {
        String letters = words(acronym).replace(".", "");
        if (acronym.to() - acronym.from() != 1 || !Words.isAcronym(letters) || name.to() - name.from() < 2) {
            return false;
        }
        int at = 0;
        String words = words(name).toUpperCase(java.util.Locale.ROOT);
        if (words.charAt(0) != letters.charAt(0)) {
            return false;
        }
        for (int i = 0; i < words.length() && at < letters.length(); i++) {
            at += words.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }

    private String initials(OrganisationSpan span) {
        StringBuilder initials = new StringBuilder();
        for (int token = span.from(); token < span.to(); token++) {
            if (tokens.isCapital(token)) {
                initials.append(tokens.word(token).charAt(0));
            }
        }
        return initials.toString();
    }

    /** "Goldman" is "Goldman Sachs" where no other name begins so. */
    private void joinShortForms() {
        Map<String, List<String>> byFirst = new HashMap<>();
        for (String key : byKey.keySet()) {
            int blank = key.indexOf(' ');
            if (blank > 0 && !key.startsWith("~")) {
                byFirst.computeIfAbsent(key.substring(0, blank), first -> new ArrayList<>()).add(key);
            }
        }
        for (String key : List.copyOf(byKey.keySet())) {
            List<String> longer = byFirst.getOrDefault(key, List.of());
            if (longer.size() == 1 && byKey.containsKey(longer.get(0)) && key.length() > 2 && !OrganisationTypes.isHead(key)) {
                join(longer.get(0), key, null);
            }
        }
    }

    private void join(String key, String other, String acronym) {
        if (key.equals(other) || !byKey.containsKey(key) || !byKey.containsKey(other)) {
            return;
        }
        Organisation kept = byKey.get(key);
        kept.take(byKey.remove(other));
        kept.acronym = kept.acronym == null ? acronym : kept.acronym;
    }
}
