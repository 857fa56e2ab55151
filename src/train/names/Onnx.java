package names;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** As much of the protocol buffers of an ONNX file as it takes to read its weights and to put others in their place. */
final class Onnx {

    static final int FLOAT = 1;
    static final int UINT8 = 2;
    static final int INT8 = 3;

    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    private static final int INPUT = 1;

    private static final int BYTES = 2;

    private Onnx() {}

    /** A weight as it is in the file, little-endian. */
    record Tensor(String name, int type, List<Integer> dims, byte[] data) {

        float[] floats() {
            float[] floats = new float[data.length / Float.BYTES];
            ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(floats);
            return floats;
        }

        static Tensor of(String name, List<Integer> dims, float... floats) {
            ByteBuffer data = ByteBuffer.allocate(floats.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            data.asFloatBuffer().put(floats);
            return new Tensor(name, FLOAT, dims, data.array());
        }
    }

    record Node(String operator, List<String> inputs, List<String> outputs) {}

    static List<Tensor> weights(byte[] model) {
        List<Tensor> weights = new ArrayList<>();
        for (Field field : fields(graph(model))) {
            if (field.number == INITIALIZER) {
                weights.add(tensor(field.bytes));
            }
        }
        return weights;
    }

    static List<Node> nodes(byte[] model) {
        List<Node> nodes = new ArrayList<>();
        for (Field field : fields(graph(model))) {
            if (field.number == NODE) {
                nodes.add(node(field.bytes));
            }
        }
        return nodes;
    }

    /** The model with other weights; the operator is given each that there is. */
    static byte[] withWeights(byte[] model, UnaryOperator<Tensor> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(model.length);
        for (Field field : fields(model)) {
            write(out, field.number == GRAPH ? field.with(graphWith(field.bytes, change)) : field);
        }
        return out.toByteArray();
    }

    private static byte[] graphWith(byte[] graph, UnaryOperator<Tensor> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(graph.length);
        for (Field field : fields(graph)) {
            write(out, field.number == INITIALIZER ? field.with(bytes(change.apply(tensor(field.bytes)))) : field);
        }
        return out.toByteArray();
    }

    /** The model with other inputs of its nodes, in the order in which they run; a sum of nothing is left out. */
    static byte[] withInputs(byte[] model, Function<Node, List<String>> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(model.length);
        for (Field field : fields(model)) {
            write(out, field.number == GRAPH ? field.with(graphWithInputs(field.bytes, change)) : field);
        }
        return out.toByteArray();
    }

    private static byte[] graphWithInputs(byte[] graph, Function<Node, List<String>> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(graph.length);
        for (Field field : fields(graph)) {
            if (field.number != NODE) {
                write(out, field);
                continue;
            }
            Node node = node(field.bytes);
            List<String> inputs = change.apply(node);
            if (!inputs.isEmpty() || node.inputs.isEmpty()) {
                write(out, field.with(withInputs(field.bytes, inputs)));
            }
        }
        return out.toByteArray();
    }

    private static byte[] withInputs(byte[] node, List<String> inputs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(node.length);
        inputs.forEach(input -> write(out, new Field(INPUT, BYTES, 0, input.getBytes(StandardCharsets.UTF_8))));
        fields(node).stream().filter(field -> field.number != INPUT).forEach(field -> write(out, field));
        return out.toByteArray();
    }

    private static byte[] graph(byte[] model) {
        return fields(model).stream()
                .filter(field -> field.number == GRAPH)
                .findFirst()
                .orElseThrow()
                .bytes;
    }

    private static Tensor tensor(byte[] bytes) {
        String name = "";
        int type = 0;
        List<Integer> dims = new ArrayList<>();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (Field field : fields(bytes)) {
            switch (field.number) {
                case 1 -> dims.addAll(field.numbers());
                case 2 -> type = (int) field.value;
                case 4, 9 -> data.writeBytes(field.bytes);
                case 5 -> field.numbers().forEach(data::write);
                case 8 -> name = field.text();
                default -> {}
            }
        }
        return new Tensor(name, type, dims, data.toByteArray());
    }

    private static byte[] bytes(Tensor tensor) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(tensor.data.length + 64);
        tensor.dims.forEach(dim -> write(out, new Field(1, 0, dim, null)));
        write(out, new Field(2, 0, tensor.type, null));
        write(out, new Field(8, BYTES, 0, tensor.name.getBytes(StandardCharsets.UTF_8)));
        write(out, new Field(9, BYTES, 0, tensor.data));
        return out.toByteArray();
    }

    private static Node node(byte[] bytes) {
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        String operator = "";
        for (Field field : fields(bytes)) {
            switch (field.number) {
                case 1 -> inputs.add(field.text());
                case 2 -> outputs.add(field.text());
                case 4 -> operator = field.text();
                default -> {}
            }
        }
        return new Node(operator, inputs, outputs);
    }

    /** A field of a message: a number, or the bytes of a text, of packed numbers or of a message in it. */
    private record Field(int number, int wire, long value, byte[] bytes) {

        Field with(byte[] others) {
            return new Field(number, wire, value, others);
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        List<Integer> numbers() {
            if (wire == 0) {
                return List.of((int) value);
            }
            List<Integer> numbers = new ArrayList<>();
            ByteBuffer in = ByteBuffer.wrap(bytes);
            while (in.hasRemaining()) {
                numbers.add((int) varint(in));
            }
            return numbers;
        }
    }

    private static List<Field> fields(byte[] message) {
        List<Field> fields = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(message);
        while (in.hasRemaining()) {
            long key = varint(in);
            int wire = (int) key & 7;
            long value = wire == 0 ? varint(in) : 0;
            byte[] bytes = wire == 0 ? null : new byte[length(wire, in)];
            if (bytes != null) {
                in.get(bytes);
            }
            fields.add(new Field((int) (key >>> 3), wire, value, bytes));
        }
        return fields;
    }

    private static int length(int wire, ByteBuffer in) {
        return switch (wire) {
            case 1 -> Long.BYTES;
            case BYTES -> (int) varint(in);
            case 5 -> Integer.BYTES;
            default -> throw new IllegalArgumentException("No wire type " + wire);
        };
    }

    private static void write(ByteArrayOutputStream out, Field field) {
        writeVarint(out, (long) field.number << 3 | field.wire);
        if (field.wire == 0) {
            writeVarint(out, field.value);
        } else {
            if (field.wire == BYTES) {
                writeVarint(out, field.bytes.length);
            }
            out.writeBytes(field.bytes);
        }
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private static void writeVarint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
