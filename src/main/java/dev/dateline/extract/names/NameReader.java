package dev.dateline.extract.names;

import dev.dateline.extract.encoder.Encoder;
import dev.dateline.extract.encoder.TokenReading;
import dev.dateline.extract.passage.Layer;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Reader;
import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads who is named: out of the text's first {@value Encoder#MOST_TOKENS} tokens what the model of names finds, gathered
 * into people and organisations; after them, people's names by their form.
 */
public final class NameReader extends Reader {

    /** People's, organisations' and places' names, whatever is known of whose they are. */
    public static final Layer<NameFound> NAMES = new Layer<>("NAMES");

    /** Where people and organisations are named or described. */
    public static final Layer<Mention<Entity>> ENTITIES = new Layer<>("ENTITIES");

    /** {@code null} for the model. */
    private final Function<Tokens, List<NameFound>> tagger;

    public NameReader() {
        this(Set.of(Encoder.READINGS), null);
    }

    /** @param tagger what takes the place of the model; it is given no more than the first tokens */
    public NameReader(Function<Tokens, List<NameFound>> tagger) {
        this(Set.of(), tagger);
    }

    private NameReader(Set<Layer<?>> needs, Function<Tokens, List<NameFound>> tagger) {
        super(needs, Set.of(NAMES, ENTITIES));
        this.tagger = tagger;
    }

    @Override
    public void read(Passage passage) {
        Tokens first = passage.tokens().first(Encoder.MOST_TOKENS);
        if (tagger != null) {
            give(passage, first, tagger.apply(first));
            return;
        }
        List<TokenReading> readings = passage.all(Encoder.READINGS);
        if (readings.isEmpty()) {
            readSimply(passage);
        } else {
            give(passage, first, NameTagger.find(first, readings));
        }
    }

    private static void give(Passage passage, Tokens first, List<NameFound> names) {
        Entities.Found found = Entities.of(first, names);
        List<NameFound> all = new ArrayList<>(found.names());
        all.addAll(GuessedPersons.of(passage.tokens(), first.size()));
        List<Mention<Entity>> entities = new ArrayList<>();
        found.organisations().forEach(each -> addMentions(passage.tokens(), each, entities));
        found.people().forEach(each -> addMentions(passage.tokens(), each, entities));
        passage.give(NAMES, all);
        passage.give(ENTITIES, entities);
    }

    /** Without the model nobody is known, but that people are named. */
    @Override
    public void readSimply(Passage passage) {
        passage.give(NAMES, GuessedPersons.of(passage.tokens(), 0));
        passage.give(ENTITIES, List.of());
    }

    private static void addMentions(Tokens tokens, Entity entity, List<Mention<Entity>> all) {
        entity.mentions()
                .forEach(mention ->
                        all.add(new Mention<>(tokens.span(mention.start(), mention.end()), mention.form(), entity)));
    }
}
