package names;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import dev.dateline.extract.encoder.ModelInput;
import dev.dateline.extract.names.Label;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The model to be trained: MiniLM and a linear layer that labels each token; named as in the ONNX file. */
final class MiniLm {

    static final int LAYERS = 6;
    static final int WIDTH = 384;
    static final String TYPES = "embeddings.token_type_embeddings.weight";
    static final String HEAD = "head.weight";
    static final String HEAD_BIAS = "head.bias";

    private static final int HEADS = 12;
    private static final float EPSILON = 1e-12f;
    private static final float DROPOUT = 0.1f;
    private static final String[] MATRICES = {
        "attention.self.query", "attention.self.key", "attention.self.value",
        "attention.output.dense", "intermediate.dense", "output.dense"
    };

    /** What is trained. */
    final Map<String, NDArray> weights = new LinkedHashMap<>();

    private final NDArray words;
    private final NDArray positions;

    /** Word and position embeddings are those of the quantised file, and stay as they are. */
    MiniLm(NDManager manager, byte[] model, byte[] quantised, Random random) {
        Map<String, Onnx.Tensor> given = new LinkedHashMap<>();
        Onnx.weights(model).forEach(weight -> given.put(weight.name(), weight));
        Map<String, String> names = matrices(given.keySet(), "");
        given.forEach((name, weight) -> {
            if (name.startsWith("encoder.") || name.startsWith("embeddings.LayerNorm") || names.containsKey(name)) {
                add(names.getOrDefault(name, name), manager, weight.floats(), shape(weight));
            }
        });
        add(TYPES, manager, types(given.get(TYPES).floats(), random), new Shape(ModelInput.CASES, WIDTH));
        add(HEAD, manager, noise(random, WIDTH * Label.COUNT), new Shape(WIDTH, Label.COUNT));
        add(HEAD_BIAS, manager, new float[Label.COUNT], new Shape(Label.COUNT));
        Map<String, Onnx.Tensor> small = new LinkedHashMap<>();
        Onnx.weights(quantised).forEach(weight -> small.put(weight.name(), weight));
        words = table(manager, small, "embeddings.word_embeddings.weight");
        positions = table(manager, small, "embeddings.position_embeddings.weight");
    }

    private void add(String name, NDManager manager, float[] values, Shape shape) {
        NDArray weight = manager.create(values, shape);
        weight.setRequiresGradient(true);
        weights.put(name, weight);
    }

    /** The file numbers its matrices, in the order in which they are used. */
    static Map<String, String> matrices(Iterable<String> names, String suffix) {
        Map<Integer, String> numbered = new TreeMap<>();
        String prefix = "onnx::MatMul_";
        for (String name : names) {
            if (name.startsWith(prefix) && name.endsWith(suffix)) {
                String number = name.substring(prefix.length(), name.length() - suffix.length());
                numbered.put(Integer.valueOf(number), name);
            }
        }
        Map<String, String> matrices = new LinkedHashMap<>();
        for (String name : numbered.values()) {
            int at = matrices.size();
            matrices.put(
                    name, "encoder.layer." + at / MATRICES.length + "." + MATRICES[at % MATRICES.length] + ".weight");
        }
        return matrices;
    }

    private static Shape shape(Onnx.Tensor weight) {
        return new Shape(weight.dims().stream().mapToLong(Integer::longValue).toArray());
    }

    private static float[] noise(Random random, int size) {
        float[] noise = new float[size];
        for (int i = 0; i < size; i++) {
            noise[i] = 0.02f * (float) random.nextGaussian();
        }
        return noise;
    }

    private static float[] types(float[] given, Random random) {
        float[] types = noise(random, ModelInput.CASES * WIDTH);
        for (int i = 0; i < types.length; i++) {
            types[i] += given[i % WIDTH];
        }
        return types;
    }

    private static NDArray table(NDManager manager, Map<String, Onnx.Tensor> weights, String name) {
        Onnx.Tensor table = weights.get(name + "_quantized");
        float scale = weights.get(name + "_scale").floats()[0];
        int zero = weights.get(name + "_zero_point").data()[0] & 0xff;
        ByteBuffer bytes = ByteBuffer.wrap(table.data());
        float[] floats = new float[bytes.remaining()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = scale * ((bytes.get(i) & 0xff) - zero);
        }
        return manager.create(floats, shape(table));
    }

    /**
     * What speaks for each label of each token: tokens by labels. All that is made on the way belongs to the manager.
     *
     * @param mask 0 for each piece, and a great negative number for what is there to fill up the row only
     * @param firsts where tokens begin
     */
    NDArray logits(NDManager manager, int windows, long[] pieces, long[] cases, float[] mask, long[] firsts) {
        int length = pieces.length / windows;
        long[] places = new long[pieces.length];
        Arrays.setAll(places, i -> i % length);
        NDArray x = embed(words, manager.create(pieces))
                .add(embed(weights.get(TYPES), manager.create(cases)))
                .add(embed(positions, manager.create(places)));
        x = dropout(norm(x, "embeddings.LayerNorm"));
        NDArray hidden = manager.create(mask, new Shape(windows, 1, 1, length));
        for (int layer = 0; layer < LAYERS; layer++) {
            x = layer(x, hidden, "encoder.layer." + layer + ".", windows);
        }
        NDArray tokens = dropout(embed(x, manager.create(firsts)));
        return tokens.matMul(weights.get(HEAD)).add(weights.get(HEAD_BIAS));
    }

    private NDArray layer(NDArray x, NDArray mask, String name, int windows) {
        NDArray query = heads(linear(x, name + MATRICES[0]), windows);
        NDArray key = heads(linear(x, name + MATRICES[1]), windows);
        NDArray value = heads(linear(x, name + MATRICES[2]), windows);
        double scale = 1 / Math.sqrt(WIDTH / (double) HEADS);
        NDArray attention =
                query.mul(scale).matMul(key.transpose(0, 1, 3, 2)).add(mask).softmax(-1);
        NDArray seen = attention.matMul(value).transpose(0, 2, 1, 3).reshape(-1, WIDTH);
        NDArray attended = norm(x.add(dropout(linear(seen, name + MATRICES[3]))), name + "attention.output.LayerNorm");
        NDArray inner = Activation.gelu(linear(attended, name + MATRICES[4]));
        return norm(attended.add(dropout(linear(inner, name + MATRICES[5]))), name + "output.LayerNorm");
    }

    private static NDArray heads(NDArray x, int windows) {
        return x.reshape(windows, -1, HEADS, WIDTH / HEADS).transpose(0, 2, 1, 3);
    }

    private NDArray linear(NDArray x, String name) {
        return x.matMul(weights.get(name + ".weight")).add(weights.get(name + ".bias"));
    }

    private NDArray norm(NDArray x, String name) {
        return LayerNorm.layerNorm(
                        x, new Shape(WIDTH), weights.get(name + ".weight"), weights.get(name + ".bias"), EPSILON)
                .singletonOrThrow();
    }

    private static NDArray dropout(NDArray x) {
        return Dropout.dropout(x, DROPOUT, true).singletonOrThrow();
    }

    private static NDArray embed(NDArray table, NDArray rows) {
        return Embedding.embedding(rows, table, SparseFormat.DENSE).singletonOrThrow();
    }
}
