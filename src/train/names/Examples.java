package names;

import dev.dateline.extract.encoder.ModelInput;
import dev.dateline.extract.encoder.Window;
import dev.dateline.extract.names.Label;
import dev.dateline.extract.names.NameKind;
import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes each epoch's windows out of documents, each time written a little differently. */
final class Examples {

    /** A window and the labels of its tokens. */
    record Example(Window window, int[] labels) {}

    private static final double SWAPPED = 0.25;
    private static final double CAPITALS = 0.05;
    private static final double TITLE = 0.04;
    private static final double SPACED = 0.2;
    private static final double HEADED = 0.1;
    private static final double FULL = 0.6;
    /** Of the windows without a name those that are learned from. */
    private static final double NAMELESS = 0.5;

    /** For so many documents a page of sports tables is made up. */
    private static final int DOCUMENTS_TO_A_PAGE = 5;

    private static final int SHORTEST = 24;
    private static final int CHUNK = 64;

    private final List<List<Sentence>> documents;
    private final ModelInput input;
    private final Random random;
    private final Map<NameKind, List<Sentence>> names = new EnumMap<>(NameKind.class);

    Examples(List<List<Sentence>> documents, ModelInput input, Random random) {
        this.documents = documents;
        this.input = input;
        this.random = random;
        for (NameKind kind : NameKind.values()) {
            names.put(kind, new ArrayList<>());
        }
        for (List<Sentence> document : documents) {
            for (Sentence sentence : document) {
                sentence.names().forEach(name -> names.get(name.kind()).add(part(sentence, name.from(), name.to())));
            }
        }
    }

    private static Sentence part(Sentence sentence, int from, int to) {
        return new Sentence(
                sentence.words().subList(from, to),
                sentence.glued().subList(from, to),
                Arrays.copyOfRange(sentence.labels(), from, to));
    }

    /** Batches of windows of like length, of so many pieces at most. */
    List<List<Example>> epoch(int pieces) {
        List<Example> all = new ArrayList<>();
        documents.forEach(document -> addWindows(varied(document), random.nextDouble() < SPACED, all));
        SportsTables tables = new SportsTables(names, random);
        for (int page = 0; page < documents.size() / DOCUMENTS_TO_A_PAGE; page++) {
            addWindows(tables.page(), true, all);
        }
        Collections.shuffle(all, random);
        List<List<Example>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Example> chunk = new ArrayList<>(all.subList(from, Math.min(all.size(), from + CHUNK)));
            chunk.sort(Comparator.comparing(example -> example.window.pieces().length));
            List<Example> batch = new ArrayList<>();
            for (Example example : chunk) {
                if (!batch.isEmpty() && (batch.size() + 1) * example.window.pieces().length > pieces) {
                    batches.add(batch);
                    batch = new ArrayList<>();
                }
                batch.add(example);
            }
            batches.add(batch);
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    /** Each sentence a little differently, with datelines before some. */
    private List<Sentence> varied(List<Sentence> document) {
        List<Sentence> varied = new ArrayList<>();
        for (Sentence sentence : document) {
            if (random.nextDouble() < HEADED) {
                varied.add(dateline());
            }
            varied.add(rewritten(swapped(sentence)));
        }
        return varied;
    }

    private void addWindows(List<Sentence> document, boolean lines, List<Example> all) {
        StringBuilder text = new StringBuilder();
        List<Integer> labels = new ArrayList<>();
        boolean spaced = random.nextDouble() < SPACED;
        for (Sentence sentence : document) {
            write(sentence, text, labels, spaced);
            text.append(lines ? '\n' : ' ');
        }
        Tokens tokens = new Tokens(text.toString());
        int most = random.nextDouble() < FULL
                ? ModelInput.MOST_PIECES
                : SHORTEST + random.nextInt(ModelInput.MOST_PIECES - SHORTEST);
        for (Window window : input.windows(tokens, most)) {
            Example example = new Example(window, labels(tokens, window, labels));
            if (Arrays.stream(example.labels).anyMatch(label -> label > 0) || random.nextDouble() < NAMELESS) {
                all.add(example);
            }
        }
    }

    /** Writes the words, and for each character the label of its word; only the first character of a name begins it. */
    private static void write(Sentence sentence, StringBuilder text, List<Integer> labels, boolean spaced) {
        for (int i = 0; i < sentence.words().size(); i++) {
            if (i > 0 && (spaced || !sentence.glued().get(i))) {
                text.append(' ');
            }
            while (labels.size() < text.length()) {
                labels.add(Label.NONE);
            }
            int label = sentence.labels()[i];
            String word = sentence.words().get(i);
            for (int at = 0; at < word.length(); at++) {
                labels.add(at > 0 && label > 0 && Label.isBeginning(label) ? label + 1 : label);
            }
            text.append(word);
        }
    }

    /** A token's label is that of its first character, but unknown where the others are of another name or of none. */
    private static int[] labels(Tokens tokens, Window window, List<Integer> ofCharacters) {
        int[] labels = new int[window.to() - window.from()];
        for (int i = 0; i < labels.length; i++) {
            int start = tokens.start(window.from() + i);
            labels[i] = ofCharacters.get(start);
            for (int at = start + 1; at < tokens.end(window.from() + i); at++) {
                int label = ofCharacters.get(at);
                int expected = labels[i] > 0 && Label.isBeginning(labels[i]) ? labels[i] + 1 : labels[i];
                if (label != expected) {
                    labels[i] = Sentence.UNKNOWN;
                    break;
                }
            }
        }
        return labels;
    }

    private Sentence swapped(Sentence sentence) {
        List<String> words = new ArrayList<>();
        List<Boolean> glued = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        int at = 0;
        for (Sentence.Name name : sentence.names()) {
            if (random.nextDouble() < SWAPPED) {
                append(part(sentence, at, name.from()), null, words, glued, labels);
                append(any(name), sentence.glued().get(name.from()), words, glued, labels);
                at = name.to();
            }
        }
        append(part(sentence, at, sentence.words().size()), null, words, glued, labels);
        return new Sentence(
                words, glued, labels.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Another name of the kind, best of the same length. */
    private Sentence any(Sentence.Name name) {
        List<Sentence> same = names.get(name.kind());
        Sentence found = same.get(random.nextInt(same.size()));
        for (int tries = 0; tries < 10 && found.words().size() != name.to() - name.from(); tries++) {
            found = same.get(random.nextInt(same.size()));
        }
        return found;
    }

    private static void append(
            Sentence part, Boolean firstGlued, List<String> words, List<Boolean> glued, List<Integer> labels) {
        for (int i = 0; i < part.words().size(); i++) {
            words.add(part.words().get(i));
            glued.add(i == 0 && firstGlued != null ? firstGlued : part.glued().get(i));
            labels.add(part.labels()[i]);
        }
    }

    /** Sometimes as a headline is written. */
    private Sentence rewritten(Sentence sentence) {
        double chance = random.nextDouble();
        if (chance >= CAPITALS + TITLE) {
            return sentence;
        }
        List<String> words = sentence.words().stream()
                .map(word -> chance < CAPITALS ? capitals(word) : capitals(word.substring(0, 1)) + word.substring(1))
                .toList();
        return new Sentence(words, sentence.glued(), sentence.labels());
    }

    private static String capitals(String word) {
        StringBuilder capitals = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            capitals.setCharAt(i, Character.toUpperCase(word.charAt(i)));
        }
        return capitals.toString();
    }

    /** A place and a date, as news begin: "PARIS 2019-04-03", or "PARIS, April 3". */
    private Sentence dateline() {
        List<Sentence> places = names.get(NameKind.PLACE);
        Sentence place = places.get(random.nextInt(places.size()));
        List<String> words = new ArrayList<>();
        place.words().forEach(word -> words.add(random.nextInt(4) > 0 ? capitals(word) : word));
        List<Boolean> glued = new ArrayList<>(place.glued());
        String date =
                "%d-%02d-%02d".formatted(1990 + random.nextInt(35), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String month = List.of("Jan.", "April", "June", "Sept.", "November").get(random.nextInt(5));
        List<String> rest =
                random.nextBoolean() ? List.of(date) : List.of(",", month, String.valueOf(1 + random.nextInt(28)), "-");
        words.addAll(rest);
        rest.forEach(word -> glued.add(word.equals(",")));
        return new Sentence(words, glued, Arrays.copyOf(place.labels(), words.size()));
    }
}
