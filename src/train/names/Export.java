package names;

import ai.djl.ndarray.NDArray;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes trained weights into the quantised model: matrices in 8 bits, with a scale of its own for each column. */
final class Export {

    private static final String QUANTISED = "_quantized";
    private static final String SCALE = "_scale";
    private static final String ZERO = "_zero_point";

    /** 7 bits: on processors without VNNI sums of two products are cut off at 16 bits. */
    private static final int LARGEST = 63;

    private final byte[] original;
    private final byte[] quantised;
    private final MiniLm model;
    private final Path folder;

    Export(byte[] original, byte[] quantised, MiniLm model, Path folder) {
        this.original = original;
        this.quantised = quantised;
        this.model = model;
        this.folder = folder;
    }

    void write() throws IOException {
        Map<String, Onnx.Tensor> trained = new HashMap<>();
        Onnx.weights(quantised).forEach(tensor -> trained.put(tensor.name(), tensor));
        MiniLm.matrices(List.copyOf(trained.keySet()), QUANTISED)
                .forEach((name, weight) -> putMatrix(
                        trained, name.substring(0, name.length() - QUANTISED.length()), model.weights.get(weight)));
        putTypes(trained, model.weights.get(MiniLm.TYPES).toFloatArray());
        model.weights.forEach((name, weight) ->
                trained.computeIfPresent(name, (same, old) -> Onnx.Tensor.of(name, old.dims(), weight.toFloatArray())));
        Files.createDirectories(folder);
        Files.write(
                folder.resolve("model.onnx"), Faster.of(Onnx.withWeights(quantised, old -> trained.get(old.name()))));
        Files.write(folder.resolve("floats.onnx"), floats());
        try (DataOutputStream head = new DataOutputStream(Files.newOutputStream(folder.resolve("head.bin")))) {
            for (String name : List.of(MiniLm.HEAD, MiniLm.HEAD_BIAS)) {
                for (float value : model.weights.get(name).toFloatArray()) {
                    head.writeFloat(value);
                }
            }
        }
    }

    /** To compare with: what was never trained is as it was. */
    private byte[] floats() {
        Map<String, Onnx.Tensor> trained = new HashMap<>();
        List<String> names =
                Onnx.weights(original).stream().map(Onnx.Tensor::name).toList();
        Map<String, String> matrices = MiniLm.matrices(names, "");
        for (Onnx.Tensor old : Onnx.weights(original)) {
            NDArray weight = model.weights.get(matrices.getOrDefault(old.name(), old.name()));
            List<Integer> dims = weight == null
                    ? old.dims()
                    : Arrays.stream(weight.getShape().getShape())
                            .mapToObj(size -> (int) size)
                            .toList();
            trained.put(old.name(), weight == null ? old : Onnx.Tensor.of(old.name(), dims, weight.toFloatArray()));
        }
        return Onnx.withWeights(original, old -> trained.get(old.name()));
    }

    private static void putMatrix(Map<String, Onnx.Tensor> tensors, String name, NDArray matrix) {
        int columns = (int) matrix.getShape().get(1);
        float[] values = matrix.toFloatArray();
        float[] scales = new float[columns];
        for (int i = 0; i < values.length; i++) {
            scales[i % columns] = Math.max(scales[i % columns], Math.abs(values[i]) / LARGEST);
        }
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) Math.round(values[i] / scales[i % columns]);
        }
        replace(tensors, name + QUANTISED, bytes);
        replace(tensors, name + ZERO, new byte[columns]);
        tensors.put(name + SCALE, Onnx.Tensor.of(name + SCALE, List.of(columns), scales));
    }

    /** One scale for all, and no value below zero. */
    private static void putTypes(Map<String, Onnx.Tensor> tensors, float[] values) {
        float largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        float scale = largest / 127;
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) (Math.round(values[i] / scale) + 128);
        }
        String name = MiniLm.TYPES;
        List<Integer> dims = List.of(values.length / MiniLm.WIDTH, MiniLm.WIDTH);
        tensors.put(name + QUANTISED, new Onnx.Tensor(name + QUANTISED, Onnx.UINT8, dims, bytes));
        tensors.put(name + SCALE, Onnx.Tensor.of(name + SCALE, List.of(), scale));
        replace(tensors, name + ZERO, new byte[] {(byte) 128});
    }

    private static void replace(Map<String, Onnx.Tensor> tensors, String name, byte[] bytes) {
        Onnx.Tensor old = tensors.get(name);
        tensors.put(name, new Onnx.Tensor(name, old.type(), old.dims(), bytes));
    }
}
