package names;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.dateline.extract.names.NameKind;
import dev.dateline.extract.passage.Tokens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** re3d: news and government reports on Syria and Iraq; what has no capitals is a description, not a name. */
final class Re3d {

    private Re3d() {}

    static List<List<Sentence>> read(Path folder) throws IOException {
        Map<String, List<JsonObject>> entities = new HashMap<>();
        for (Path file : Corpora.files(folder, "entities.json")) {
            for (String line : Files.readAllLines(file)) {
                JsonObject entity = JsonParser.parseString(line).getAsJsonObject();
                entities.computeIfAbsent(entity.get("documentId").getAsString(), id -> new ArrayList<>())
                        .add(entity);
            }
        }
        List<List<Sentence>> documents = new ArrayList<>();
        for (Path file : Corpora.files(folder, "documents.json")) {
            for (String line : Files.readAllLines(file)) {
                JsonObject document = JsonParser.parseString(line).getAsJsonObject();
                documents.add(document(
                        document.get("text").getAsString(),
                        entities.getOrDefault(document.get("_id").getAsString(), List.of())));
            }
        }
        return documents;
    }

    private static List<Sentence> document(String text, List<JsonObject> entities) {
        Tokens tokens = new Tokens(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.word(i));
        }
        int[] labels = Marks.unknownCapitals(words);
        entities.sort((one, other) -> Integer.compare(
                other.get("end").getAsInt() - other.get("begin").getAsInt(),
                one.get("end").getAsInt() - one.get("begin").getAsInt()));
        for (JsonObject entity : entities) {
            NameKind kind = Marks.kind(entity.get("type").getAsString());
            int from = tokens.at(entity.get("begin").getAsInt());
            int to = tokens.at(entity.get("end").getAsInt() - 1) + 1;
            if (kind != null && entity.get("confidence").getAsDouble() >= 0.5 && to <= tokens.size()) {
                Marks.markTrimmed(words, labels, from, to, kind);
            }
        }
        List<Sentence> sentences = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from = tokens.sentenceEnd(from)) {
            int to = tokens.sentenceEnd(from);
            List<Boolean> glued = new ArrayList<>();
            for (int i = from; i < to; i++) {
                glued.add(i > from && tokens.isGlued(i));
            }
            sentences.add(new Sentence(words.subList(from, to), glued, Arrays.copyOfRange(labels, from, to)));
        }
        return sentences;
    }
}
