package dev.dateline.extract.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;

/** The trained model, which tells apart what tokens are in their sentence; see MODEL_CARD.md. Safe for use by many threads. */
final class Model {

    /** Numbers that stand for a token. */
    static final int WIDTH = 384;

    /** Of the model's file. */
    private static final int MOST_BYTES = 36 << 20;

    private final OrtEnvironment environment;
    private final OrtSession session;

    Model() {
        environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            // Windows differ in length: a plan of memory kept for each length that was met would only grow. The arena
            // itself keeps what the longest windows need at once; without it, what the C library keeps is more.
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(bytes(), options);
        } catch (OrtException e) {
            throw new IllegalStateException("The model cannot be loaded", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Outside the heap, which would grow by twice as much, and stay so, for what is needed once. */
    private static ByteBuffer bytes() throws IOException {
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
        InputStream file = Model.class.getResourceAsStream(name);
        if (file == null) {
            throw new FileNotFoundException(name);
        }
        return file;
    }

    /**
     * For each token of the window the state of its first piece, {@link #WIDTH} numbers.
     *
     * @param isOfHarm whether by the layers that were trained on news of harm, which know names as well there, or by those for names in
     *     all else
     */
    float[][] states(Window window, boolean isOfHarm) {
        long[] all = new long[window.pieces().length];
        Arrays.fill(all, 1);
        try (OnnxTensor pieces = tensor(longs(window.pieces()));
                OnnxTensor mask = tensor(all);
                OnnxTensor cases = tensor(longs(window.cases()));
                OnnxTensor harm = OnnxTensor.createTensor(environment, isOfHarm);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", cases, "harm", harm))) {
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[][] firsts = new float[window.firsts().length][WIDTH];
            for (int token = 0; token < firsts.length; token++) {
                states.get(window.firsts()[token] * WIDTH, firsts[token]);
            }
            return firsts;
        } catch (OrtException e) {
            throw new IllegalStateException("The model failed", e);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {row});
    }

    private static long[] longs(int[] ints) {
        return Arrays.stream(ints).asLongStream().toArray();
    }
}
