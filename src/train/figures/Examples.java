package figures;

import dev.dateline.extract.judge.Features;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what a judge learns from: a line for each candidate, {@code folder ⇥ question ⇥ 0 or 1 ⇥ features}. */
public final class Examples implements AutoCloseable {

    private final BufferedWriter out;

    /** @throws IOException where the file cannot be written */
    public Examples(Path file) throws IOException {
        out = Files.newBufferedWriter(file);
    }

    /**
     * @param folder whose hand the text is of, to measure by leaving it out
     * @param question the same for all candidates of which one at most is right
     */
    public void add(String folder, String question, boolean isRight, Features features) {
        StringBuilder line = new StringBuilder(folder + '\t' + question + '\t' + (isRight ? 1 : 0) + '\t');
        features.forEach(
                (name, value) -> line.append(name).append(' ').append(value).append(' '));
        try {
            out.append(line.append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
