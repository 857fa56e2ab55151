package dev.dateline.extract.names;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;

/** The trained model, which says of each token how likely each label is; see MODEL_CARD.md. Safe for use by many threads. */
final class NameModel {

    private static final int WIDTH = 384;

    /** Of the model's file. */
    private static final int MOST_BYTES = 24 << 20;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final float[][] weights = new float[Label.COUNT][WIDTH];
    private final float[] biases = new float[Label.COUNT];

    NameModel() {
        environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setCPUArenaAllocator(false);
            session = environment.createSession(model(), options);
            readHead();
        } catch (OrtException e) {
            throw new IllegalStateException("The model of names cannot be loaded", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readHead() throws IOException {
        try (DataInputStream head = new DataInputStream(new ByteArrayInputStream(resource("head.bin")))) {
            for (int i = 0; i < WIDTH; i++) {
                for (int label = 0; label < Label.COUNT; label++) {
                    weights[label][i] = head.readFloat();
                }
            }
            for (int label = 0; label < Label.COUNT; label++) {
                biases[label] = head.readFloat();
            }
        }
    }

    /** Outside the heap, which would grow by twice as much, and stay so, for what is needed once. */
    private static ByteBuffer model() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocateDirect(MOST_BYTES);
        try (InputStream file = open("model.onnx")) {
            byte[] part = new byte[1 << 16];
            for (int size = file.read(part); size >= 0; size = file.read(part)) {
                bytes.put(part, 0, size);
            }
        }
        return bytes.flip();
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream file = open(name)) {
            return file.readAllBytes();
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream file = NameModel.class.getResourceAsStream(name);
        if (file == null) {
            throw new FileNotFoundException(name);
        }
        return file;
    }

    /** For each token of the window the natural logarithm of how likely each label is. */
    float[][] logLikelihoods(Window window) {
        int length = window.pieces().length;
        long[] all = new long[length];
        Arrays.fill(all, 1);
        try (OnnxTensor pieces = tensor(longs(window.pieces()));
                OnnxTensor mask = tensor(all);
                OnnxTensor cases = tensor(longs(window.cases()));
                OrtSession.Result result =
                        session.run(Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", cases))) {
            return labels(window, ((OnnxTensor) result.get(0)).getFloatBuffer());
        } catch (OrtException e) {
            throw new IllegalStateException("The model of names failed", e);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {row});
    }

    private static long[] longs(int[] ints) {
        return Arrays.stream(ints).asLongStream().toArray();
    }

    private float[][] labels(Window window, FloatBuffer states) {
        float[][] likelihoods = new float[window.firsts().length][];
        float[] state = new float[WIDTH];
        for (int token = 0; token < likelihoods.length; token++) {
            states.get(window.firsts()[token] * WIDTH, state);
            likelihoods[token] = normalised(scores(state));
        }
        return likelihoods;
    }

    private float[] scores(float[] state) {
        float[] scores = biases.clone();
        for (int label = 0; label < Label.COUNT; label++) {
            for (int i = 0; i < WIDTH; i++) {
                scores[label] += weights[label][i] * state[i];
            }
        }
        return scores;
    }

    private static float[] normalised(float[] scores) {
        float largest = scores[0];
        for (float score : scores) {
            largest = Math.max(largest, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - largest);
        }
        float all = largest + (float) Math.log(sum);
        for (int label = 0; label < scores.length; label++) {
            scores[label] -= all;
        }
        return scores;
    }
}
