package names;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import dev.dateline.extract.encoder.ModelInput;
import dev.dateline.extract.encoder.Window;
import dev.dateline.extract.names.Label;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trains the model that finds names: {@code Train DATA OUT EPOCHS}. Writes the model with the trained weights in 8 bits, the
 * same in floats, and the head, every half epoch. It starts from MiniLM as all-MiniLM-L6-v2 has it, which is on the class path.
 */
public final class Train {

    private static final long SEED = 1;
    private static final int PIECES = 1024;
    private static final double RATE = 1.5e-4;
    private static final double HEAD_RATE = 1e-3;
    /** Of a layer's rate that the one below has. */
    private static final double BELOW = 0.9;

    private static final double WARM_UP = 0.06;
    private static final double LARGEST_GRADIENT = 1;
    private static final float HIDDEN = -10_000;

    private final MiniLm model;
    private final Map<String, Moments> moments = new HashMap<>();
    private final NDManager manager;
    private int step;

    private Train(NDManager manager, MiniLm model) {
        this.manager = manager;
        this.model = model;
        model.weights.forEach((name, weight) -> moments.put(name, new Moments(weight)));
    }

    public static void main(String... args) throws IOException {
        Path data = Path.of(args[0]);
        Path out = Path.of(args[1]);
        int epochs = Integer.parseInt(args[2]);
        byte[] original = resource("/all-minilm-l6-v2.onnx");
        byte[] quantised = resource("/all-minilm-l6-v2-q.onnx");
        Engine.getInstance().setRandomSeed((int) SEED);
        Random random = new Random(SEED);
        Examples examples = new Examples(read(data), new ModelInput(), random);
        try (NDManager manager = NDManager.newBaseManager()) {
            MiniLm model = new MiniLm(manager, original, quantised, random);
            new Train(manager, model).train(examples, epochs, new Export(original, quantised, model, out));
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = Train.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }

    private static List<List<Sentence>> read(Path data) throws IOException {
        Map<String, List<List<Sentence>>> corpora = Corpora.read(data);
        List<List<Sentence>> documents = new ArrayList<>();
        for (String name : corpora.keySet()) {
            List<List<Sentence>> corpus = corpora.get(name);
            documents.addAll(corpus);
            System.out.printf(
                    "%s: %d documents, %d words, %d names%n",
                    name,
                    corpus.size(),
                    corpus.stream()
                            .flatMap(List::stream)
                            .mapToInt(s -> s.words().size())
                            .sum(),
                    corpus.stream()
                            .flatMap(List::stream)
                            .mapToInt(s -> s.names().size())
                            .sum());
        }
        return documents;
    }

    private void train(Examples examples, int epochs, Export export) throws IOException {
        int steps = epochs * examples.epoch(PIECES).size();
        Instant start = Instant.now();
        for (int epoch = 0; epoch < epochs; epoch++) {
            List<List<Examples.Example>> batches = examples.epoch(PIECES);
            double loss = 0;
            for (int i = 0; i < batches.size(); i++) {
                loss += step(batches.get(i), Math.min(1, step / (double) steps));
                step++;
                if (step % 25 == 0) {
                    System.out.printf(
                            "step %d of %d, loss %.4f, %d s%n",
                            step,
                            steps,
                            loss / 25,
                            Duration.between(start, Instant.now()).toSeconds());
                    loss = 0;
                }
                if (i == batches.size() / 2 || i == batches.size() - 1) {
                    export.write();
                }
            }
        }
    }

    private double step(List<Examples.Example> batch, double progress) {
        int length =
                batch.stream().mapToInt(e -> e.window().pieces().length).max().orElseThrow();
        long[] pieces = new long[batch.size() * length];
        long[] cases = new long[pieces.length];
        float[] mask = new float[pieces.length];
        List<Integer> firsts = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int row = 0; row < batch.size(); row++) {
            Window window = batch.get(row).window();
            for (int i = 0; i < length; i++) {
                boolean there = i < window.pieces().length;
                pieces[row * length + i] = there ? window.pieces()[i] : ModelInput.PADDING;
                cases[row * length + i] = there ? window.cases()[i] : ModelInput.NO_CASE;
                mask[row * length + i] = there ? 0 : HIDDEN;
            }
            for (int i = 0; i < window.firsts().length; i++) {
                if (batch.get(row).labels()[i] != Sentence.UNKNOWN) {
                    firsts.add(row * length + window.firsts()[i]);
                    labels.add(batch.get(row).labels()[i]);
                }
            }
        }
        if (labels.isEmpty()) {
            return 0;
        }
        try (NDManager inner = manager.newSubManager();
                GradientCollector gradients = Engine.getInstance().newGradientCollector()) {
            long[] at = firsts.stream().mapToLong(Integer::longValue).toArray();
            float[] wanted = new float[labels.size() * Label.COUNT];
            for (int i = 0; i < labels.size(); i++) {
                wanted[i * Label.COUNT + labels.get(i)] = -1f / labels.size();
            }
            NDArray logits = model.logits(inner, batch.size(), pieces, cases, mask, at);
            NDArray loss = logits.logSoftmax(-1)
                    .mul(inner.create(wanted, new Shape(labels.size(), Label.COUNT)))
                    .sum();
            gradients.backward(loss);
            double value = loss.getFloat();
            update(inner, progress);
            return value;
        }
    }

    private void update(NDManager inner, double progress) {
        Map<String, float[]> gradients = new HashMap<>();
        double square = 0;
        for (Map.Entry<String, NDArray> weight : model.weights.entrySet()) {
            NDArray gradient = weight.getValue().getGradient();
            gradient.attach(inner);
            float[] values = gradient.toFloatArray();
            gradient.muli(0);
            gradients.put(weight.getKey(), values);
            square += square(values);
        }
        float clip = (float) Math.min(1, LARGEST_GRADIENT / Math.sqrt(square));
        double schedule = progress < WARM_UP ? progress / WARM_UP : (1 - progress) / (1 - WARM_UP);
        gradients.forEach((name, gradient) -> {
            Moments weight = moments.get(name);
            weight.step(gradient, clip, (float) (schedule * rate(name)), step + 1);
            NDArray there = model.weights.get(name).stopGradient();
            there.attach(inner);
            there.muli(0).addi(inner.create(weight.values, there.getShape()));
        });
    }

    private static double square(float[] values) {
        float square = 0;
        for (float value : values) {
            square += value * value;
        }
        return square;
    }

    private static double rate(String name) {
        if (name.startsWith("head.") || name.equals(MiniLm.TYPES)) {
            return HEAD_RATE;
        }
        String prefix = "encoder.layer.";
        int layer = name.startsWith(prefix) ? name.charAt(prefix.length()) - '0' : -1;
        return RATE * Math.pow(BELOW, MiniLm.LAYERS - 1 - layer);
    }
}
