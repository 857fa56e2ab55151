package dev.dateline.extract.sources;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.S;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.names.Entity;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.names.OrganisationFound;
import dev.dateline.extract.names.PersonFound;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.OrganisationType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whom "the ministry" or "the interior minister" means, of those whom the text names. */
final class Descriptions {

    private static final int LONGEST = 6;
    /** In tokens. */
    private static final int FARTHEST = 300;

    private static final int LONGEST_APPOSITION = 9;
    private static final int LONGEST_BODY = 4;

    private final Passage passage;
    private final Tokens tokens;
    /** Under each word of somebody's name, or of what a person is called, where they are named. */
    private final Map<String, List<Mention<Entity>>> byWord = new HashMap<>();
    /** Of an organisation one set, the words of its name; of a person one for each role. */
    private final Map<Entity, List<Set<String>>> words = new IdentityHashMap<>();

    Descriptions(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        for (Mention<Entity> mention : passage.all(NameReader.ENTITIES)) {
            Set<String> all = new HashSet<>();
            List<Set<String>> each = words.computeIfAbsent(mention.of(), this::wordsOf);
            if (mention.of() instanceof OrganisationFound) {
                each.addAll(beside(mention));
            }
            each.forEach(all::addAll);
            all.forEach(word ->
                    byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(mention));
        }
    }

    /**
     * Of those whose name or role has these words, the nearest before; {@code null} if there is none.
     *
     * @param head just after the noun that the phrase is of
     */
    Entity meant(Span phrase, int head) {
        boolean isThe = tokens.is(phrase.from(), THE);
        int first = isThe ? phrase.from() + 1 : phrase.from();
        boolean isDefinite = isThe || tokens.isHeadline(phrase.from());
        String noun = tokens.low(head - 1);
        if (!isDefinite || head <= first || head - first >= LONGEST || noun.endsWith(S)) {
            return null;
        }
        Set<String> described = new HashSet<>();
        for (int i = first; i < head; i++) {
            if (tokens.isWord(i)) {
                described.add(tokens.low(i));
            }
        }
        Mention<Entity> last = null;
        for (Mention<Entity> mention : byWord.getOrDefault(noun, List.of())) {
            boolean isNearer = last == null || mention.from() < phrase.from() && mention.from() > last.from();
            last = isNearer && isSo(described, mention.of()) ? mention : last;
        }
        boolean isBody =
                last == null && described.size() < LONGEST_BODY && tokens.is(head - 1, ENGLISH.words("source.body"));
        last = isBody ? bodyBefore(phrase.from(), tokens.is(head - 1, ENGLISH.words("source.companies"))) : last;
        return last == null ? null : last.of();
    }

    private boolean isSo(Set<String> described, Entity entity) {
        boolean mayBeMore = described.size() > 1 && entity instanceof PersonFound;
        return words.get(entity).stream()
                .anyMatch(each -> each.containsAll(described) || mayBeMore && described.containsAll(each));
    }

    private List<Set<String>> wordsOf(Entity entity) {
        if (entity instanceof PersonFound person) {
            return person.roles().stream()
                    .map(role -> words(tokens.text().substring(role.start(), role.end())))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return new ArrayList<>(List.of(words(entity.name())));
    }

    /** What is said of an organisation beside its name: "the rights group Oxfam", "Oxfam, a London-based charity". */
    private List<Set<String>> beside(Mention<Entity> mention) {
        List<Set<String>> all = new ArrayList<>();
        int first = mention.from();
        while (first > 0
                && mention.from() - first < LONGEST
                && tokens.isWord(first - 1)
                && !tokens.isCapital(first - 1)
                && !tokens.is(first - 1, Lexicon.PREPOSITIONS)) {
            first--;
            if (tokens.is(first, Lexicon.ARTICLES) || tokens.is(first, THE)) {
                all.add(words(tokens.words(first + 1, mention.to())));
                break;
            }
        }
        int start = mention.to() + 1;
        if (tokens.is(mention.to(), ",") && (tokens.is(start, Lexicon.ARTICLES) || tokens.is(start, THE))) {
            int end = start + 1;
            while (end < tokens.size()
                    && end - start < LONGEST_APPOSITION
                    && (tokens.isWord(end) || tokens.isGlued(end))
                    && !tokens.is(end, Lexicon.PREPOSITIONS)
                    && !tokens.is(end, Lexicon.VERB_FORMS)) {
                end++;
            }
            if (end > start + 1) {
                all.add(words(tokens.words(start + 1, end)));
            }
        }
        return all;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    /** The last organisation named before a token, in its line or the one before. */
    private Mention<Entity> bodyBefore(int token, boolean isCompany) {
        int lines = 0;
        for (int i = token - 1; i >= Math.max(0, token - FARTHEST) && lines < 2; i--) {
            Mention<Entity> mention = passage.at(NameReader.ENTITIES, i);
            if (mention != null
                    && mention.of() instanceof OrganisationFound body
                    && isCompany == (body.type() == OrganisationType.COMPANY)) {
                return mention;
            }
            lines += tokens.isLineStart(i) ? 1 : 0;
        }
        return null;
    }
}
