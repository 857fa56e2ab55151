import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Takes ONNX Runtime's native code out of its jar while the image is built. Otherwise it would be unpacked into
 * {@code /tmp} when it is first used, where nothing can be executed; and the image needs one platform's only.
 *
 * <p>Arguments: the folder that has the jar, and the folder for the libraries of this machine's processor.
 */
class Natives {

    private static final String NATIVES = "ai/onnxruntime/native/";

    public static void main(String[] args) throws IOException {
        Path jar;
        try (var jars = Files.newDirectoryStream(Path.of(args[0]), "com.microsoft.onnxruntime.onnxruntime-*.jar")) {
            jar = jars.iterator().next();
        }
        Path libraries = Files.createDirectories(Path.of(args[1]));
        Path smaller = Files.createTempFile(jar.getParent(), "onnxruntime", ".jar");
        int unpacked = 0;
        try (JarFile whole = new JarFile(jar.toFile());
                JarOutputStream rest = new JarOutputStream(Files.newOutputStream(smaller))) {
            for (JarEntry entry : (Iterable<JarEntry>) whole.stream()::iterator) {
                try (InputStream content = whole.getInputStream(entry)) {
                    if (!entry.getName().startsWith(NATIVES)) {
                        rest.putNextEntry(new JarEntry(entry.getName()));
                        content.transferTo(rest);
                    } else if (entry.getName().startsWith(NATIVES + platform() + "/") && !entry.isDirectory()) {
                        Files.copy(
                                content,
                                libraries.resolve(Path.of(entry.getName()).getFileName()));
                        unpacked++;
                    }
                }
            }
        }
        if (unpacked == 0) {
            throw new IllegalStateException("no native code for " + platform() + " in " + jar);
        }
        Files.move(smaller, jar, StandardCopyOption.REPLACE_EXISTING);
        jar.toFile().setReadable(true, false);
    }

    private static String platform() {
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return "linux-" + (processor.equals("amd64") ? "x64" : processor);
    }
}
