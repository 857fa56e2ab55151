package figures;

import dev.dateline.extract.judge.Features;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what judges learn from, for each a file of its name: a line for each candidate, {@code folder ⇥ question ⇥ 0 or 1 ⇥ features}.
 */
public final class Examples implements AutoCloseable {

    private final Map<String, BufferedWriter> files = new LinkedHashMap<>();

    /** @throws IOException where a file cannot be written */
    public Examples(Path folder, List<String> judges) throws IOException {
        for (String judge : judges) {
            files.put(judge, Files.newBufferedWriter(folder.resolve(judge)));
        }
    }

    /** Those that examples are asked for. */
    public Set<String> judges() {
        return files.keySet();
    }

    /**
     * @param folder whose hand the text is of, to measure by leaving it out
     * @param question the same for all candidates of which one at most is right
     */
    public void add(String judge, String folder, String question, boolean isRight, Features features) {
        StringBuilder line = new StringBuilder(folder + '\t' + question + '\t' + (isRight ? 1 : 0) + '\t');
        features.forEach(
                (name, value) -> line.append(name).append(' ').append(value).append(' '));
        try {
            files.get(judge).append(line.append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter file : files.values()) {
            file.close();
        }
    }
}
