package dev.dateline.extract.encoder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;

/** A linear layer on the states of one or two tokens, which was trained with the model. */
final class Head {

    private final int outputs;
    private final float[] weights;
    private final float[] biases;

    /**
     * Reads one from a file of big-endian floats: a row of outputs for each number of the state of the first token, then of the
     * second, and last a row of biases.
     *
     * @param tokens one or two
     */
    Head(String file, int tokens, int outputs) throws IOException {
        FloatBuffer numbers = ByteBuffer.wrap(Model.resource(file)).asFloatBuffer();
        this.outputs = outputs;
        weights = new float[tokens * Model.WIDTH * outputs];
        biases = new float[outputs];
        if (numbers.remaining() != weights.length + biases.length) {
            throw new IOException(file + " has " + numbers.remaining() + " numbers");
        }
        numbers.get(weights).get(biases);
    }

    /** Of one token. */
    float[] of(float[] state) {
        return added(biases.clone(), state, 0, 0);
    }

    /** Of two. */
    float[] of(float[] first, float[] second) {
        return added(of(first), second, Model.WIDTH * outputs, 0);
    }

    /** Of two, only the outputs from one to just before another. */
    float[] of(float[] first, float[] second, int from, int to) {
        float[] sums = Arrays.copyOfRange(biases, from, to);
        return added(added(sums, first, 0, from), second, Model.WIDTH * outputs, from);
    }

    /**
     * @param row where the weights of the token begin
     * @param from the first of the outputs that are asked for
     */
    private float[] added(float[] sums, float[] state, int row, int from) {
        int at = row + from;
        for (float number : state) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[at + i] * number;
            }
            at += outputs;
        }
        return sums;
    }

    /** Makes scores, from one to just before another, natural logarithms of how likely each is, where just one is so. */
    static void normalise(float[] scores, int from, int to) {
        float largest = scores[from];
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, scores[i]);
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.exp(scores[i] - largest);
        }
        float all = largest + (float) Math.log(sum);
        for (int i = from; i < to; i++) {
            scores[i] -= all;
        }
    }

    /** How likely that is which the score, an odds' natural logarithm, is of. */
    static float likelihood(float score) {
        return (float) (1 / (1 + Math.exp(-score)));
    }
}
