package extraction;

import dev.dateline.extract.encoder.Encoder;
import dev.dateline.extract.names.Entity.MentionFound;
import dev.dateline.extract.names.NameFound;
import dev.dateline.extract.names.NameKind;
import dev.dateline.extract.names.NameTagger;
import dev.dateline.extract.names.OrganisationFound;
import dev.dateline.extract.names.PersonFound;
import dev.dateline.extract.names.PersonFound.RoleFound;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.Form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Measures the people and organisations made of names, three times: of the names marked by hand, of these with every fourth
 * damaged (lost, of another kind, cut short), and of what the tagger finds. Mentions are right if their words and kind
 * are; of those that are right, pairs of mentions are compared: which are one entity's (pairwise F1), and B-cubed.
 *
 * <p>Arguments: MEANTIME's folder, the seed's JSON files, and files of Universal NER, of which it is measured how often
 * people and organisations of each confidence are right; then any of {@code --errors N} (as many faults, with words around)
 * and {@code --calibrate FILE} (writes that confidence as measured on all of them, and checks it half against half).
 */
class Entities {

    private static final String CONLL = ".conll";

    public static void main(String[] arguments) throws IOException {
        List<String> options = Arrays.asList(arguments);
        List<MarkedEntities.Document> all = new ArrayList<>();
        Encoder encoder = new Encoder();
        List<String> files =
                options.stream().takeWhile(option -> !option.startsWith("--")).toList();
        int calibrate = options.indexOf("--calibrate");
        if (calibrate >= 0) {
            calibrate(files, Path.of(options.get(calibrate + 1)), encoder);
            return;
        }
        System.out.println(
                "| texts | names | mentions marked | found | precision | recall | F1 | pairs F1 | B-cubed F1 | roles |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        List<String> errors = new ArrayList<>();
        for (String argument : files) {
            if (argument.endsWith(CONLL)) {
                continue;
            }
            List<MarkedEntities.Document> documents = MarkedEntities.read(Path.of(argument));
            String name = Path.of(argument).getFileName().toString();
            errors.addAll(measure(name + " | by hand", documents, Entities::byHand));
            errors.addAll(measure(name + " | damaged", documents, Entities::damaged));
            errors.addAll(
                    measure(name + " | tagger's", documents, document -> tagged(encoder, new Tokens(document.text()))));
            all.addAll(documents);
        }
        System.out.printf(Locale.ROOT, "%n%,d tokens a second on one thread, names given.%n", speed(all));
        for (String file : files) {
            if (file.endsWith(CONLL)) {
                reliability(file, encoder);
            }
        }
        int at = options.indexOf("--errors");
        if (at >= 0) {
            errors.stream().limit(Integer.parseInt(options.get(at + 1))).forEach(System.out::println);
        }
    }

    private interface Reader extends BiFunction<Tokens, List<NameFound>, dev.dateline.extract.names.Entities.Found> {}

    /** A text and whether a name that was found in it is marked so; empty where the marks do not say. */
    private record Key(String text, Function<MarkedEntities.Mention, Optional<Boolean>> isRight) {

        /** Right is what is marked so at most of its names; empty where it has none, for descriptions are not marked. */
        Optional<Boolean> isRight(boolean person, List<MentionFound> mentions) {
            List<Boolean> names = mentions.stream()
                    .filter(mention -> mention.form() == Form.NAME)
                    .flatMap(mention ->
                            isRight
                                    .apply(new MarkedEntities.Mention(mention.start(), mention.end(), person, ""))
                                    .stream())
                    .toList();
            long right = names.stream().filter(each -> each).count();
            return names.isEmpty() ? Optional.empty() : Optional.of(2 * right > names.size());
        }
    }

    private static List<NameFound> tagged(Encoder encoder, Tokens tokens) {
        return NameTagger.find(tokens, encoder.readings(tokens));
    }

    /** How often people and organisations of each confidence are right. */
    private static void reliability(String file, Encoder encoder) throws IOException {
        List<Calibration.Judged> judged = judged(keys(file), encoder, dev.dateline.extract.names.Entities::of);
        String name = Path.of(file).getFileName().toString();
        Calibration.table("people of " + name, some(judged, Entities::isPerson));
        Calibration.table("organisations of " + name, some(judged, each -> !isPerson(each)));
    }

    /**
     * The model has learnt from MEANTIME, so that there only the rules count that do without it. Nobody marked "Israeli
     * forces", which is no name: how often that rule is right is not known.
     */
    private static void calibrate(List<String> files, Path out, Encoder encoder) throws IOException {
        List<Calibration.Judged> judged = new ArrayList<>();
        for (String file : files) {
            List<Calibration.Judged> ofFile =
                    judged(keys(file), encoder, dev.dateline.extract.names.Entities::uncalibrated);
            judged.addAll(
                    file.endsWith(CONLL)
                            ? ofFile
                            : some(
                                    ofFile,
                                    each -> !isPerson(each) && !each.rule().startsWith("tagged")));
        }
        List<Calibration.Judged> named = some(judged, each -> !each.rule().equals("group"));
        Calibration.of(named).write(out, "Entities");
        Calibration.check("learnt on the other half", named);
    }

    private static List<Calibration.Judged> some(List<Calibration.Judged> judged, Predicate<Calibration.Judged> which) {
        return judged.stream().filter(which).toList();
    }

    private static boolean isPerson(Calibration.Judged each) {
        return each.rule().startsWith("person");
    }

    private static List<Key> keys(String file) throws IOException {
        return file.endsWith(CONLL)
                ? Conll.read(Path.of(file)).stream().map(Entities::key).toList()
                : MarkedEntities.read(Path.of(file)).stream().map(Entities::key).toList();
    }

    private static Key key(Conll.Document document) {
        return new Key(document.text(), mention -> {
            NameKind kind = mention.person() ? NameKind.PERSON : NameKind.ORGANISATION;
            return Optional.ofNullable(document.name(mention.start(), mention.end(), kind))
                    .map(document.marked()::contains);
        });
    }

    private static Key key(MarkedEntities.Document document) {
        return new Key(document.text(), mention -> {
            boolean isRight = document.mentions().stream().anyMatch(mention::hasWordsOf);
            return isRight || !document.isUnjudged(mention) ? Optional.of(isRight) : Optional.empty();
        });
    }

    private static List<Calibration.Judged> judged(List<Key> keys, Encoder encoder, Reader reader) {
        List<Calibration.Judged> judged = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            int half = i % 2;
            Key key = keys.get(i);
            Tokens tokens = new Tokens(key.text());
            var found = reader.apply(tokens, NameTagger.find(tokens, encoder.readings(tokens)));
            found.people().forEach(each -> key.isRight(true, each.mentions())
                    .ifPresent(
                            right -> judged.add(new Calibration.Judged(half, each.rule(), each.confidence(), right))));
            found.organisations().forEach(each -> key.isRight(false, each.mentions())
                    .ifPresent(
                            right -> judged.add(new Calibration.Judged(half, each.rule(), each.confidence(), right))));
        }
        return judged;
    }

    private static List<String> measure(
            String name,
            List<MarkedEntities.Document> documents,
            Function<MarkedEntities.Document, List<NameFound>> names) {
        EntityScore score = new EntityScore();
        for (MarkedEntities.Document document : documents) {
            Tokens tokens = new Tokens(document.text());
            var found = dev.dateline.extract.names.Entities.of(tokens, names.apply(document));
            List<MarkedEntities.Mention> mentions = new ArrayList<>();
            Set<String> roles = new HashSet<>();
            for (int i = 0; i < found.people().size(); i++) {
                PersonFound person = found.people().get(i);
                for (MentionFound mention : person.mentions()) {
                    add(mentions, document, mention, true, "p" + i);
                }
                for (RoleFound role : person.roles()) {
                    roles.add(role.start() + " " + role.end());
                }
            }
            for (int i = 0; i < found.organisations().size(); i++) {
                OrganisationFound organisation = found.organisations().get(i);
                for (MentionFound mention : organisation.mentions()) {
                    add(mentions, document, mention, false, "o" + i);
                }
            }
            score.add(document, mentions, document.roles() == MarkedEntities.NONE ? MarkedEntities.NONE : roles);
        }
        System.out.println("| " + score.row(name).substring(2));
        return score.errors.stream()
                .map(error -> name.replaceAll(".*\\| ", "") + " " + error)
                .toList();
    }

    /** Of texts in which only names are marked, only names are counted; and only where everything is marked. */
    private static void add(
            List<MarkedEntities.Mention> mentions,
            MarkedEntities.Document document,
            MentionFound mention,
            boolean person,
            String entity) {
        if (document.roles() != MarkedEntities.NONE || mention.form() == Form.NAME) {
            mentions.add(new MarkedEntities.Mention(mention.start(), mention.end(), person, entity));
        }
    }

    private static List<NameFound> byHand(MarkedEntities.Document document) {
        Tokens tokens = new Tokens(document.text());
        List<MarkedEntities.Marked> shortest = new ArrayList<>(document.names());
        shortest.sort(Comparator.comparingInt(name -> name.end() - name.start()));
        List<NameFound> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (MarkedEntities.Marked name : shortest) {
            int from = tokens.at(name.start());
            int to = tokens.at(name.end() - 1) + 1;
            boolean free = true;
            for (int token = from; token < to; token++) {
                free &= taken.add(token);
            }
            if (free && from < to) {
                found.add(new NameFound(from, to, name.kind(), 0.9));
            }
        }
        found.sort(Comparator.comparingInt(NameFound::from));
        return found;
    }

    private static List<NameFound> damaged(MarkedEntities.Document document) {
        Random random = new Random(document.text().hashCode());
        List<NameFound> found = new ArrayList<>();
        for (NameFound name : byHand(document)) {
            int fault = random.nextInt(16);
            NameKind[] kinds = NameKind.values();
            if (fault == 0) {
                found.add(new NameFound(name.from(), name.to(), kinds[random.nextInt(kinds.length)], 0.6));
            } else if (fault == 1 && name.to() - name.from() > 1) {
                found.add(new NameFound(name.from() + 1, name.to(), name.kind(), 0.7));
            } else if (fault > 3) {
                found.add(name);
            }
        }
        return found;
    }

    private static long speed(List<MarkedEntities.Document> documents) {
        return Machine.perSecond(() -> {
            long tokens = 0;
            for (MarkedEntities.Document document : documents) {
                Tokens cut = new Tokens(document.text());
                dev.dateline.extract.names.Entities.of(cut, byHand(document));
                tokens += cut.size();
            }
            return tokens;
        });
    }
}
