package names;

import ai.djl.ndarray.NDArray;

/** A weight and what Adam, with weight decay, keeps of its gradients. */
final class Moments {

    private static final float DECAY = 0.01f;
    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.98f;
    private static final float EPSILON = 1e-8f;

    final float[] values;
    private final float[] first;
    private final float[] second;
    private final float decay;

    Moments(NDArray weight) {
        values = weight.toFloatArray();
        first = new float[values.length];
        second = new float[values.length];
        decay = weight.getShape().dimension() > 1 ? DECAY : 0;
    }

    /** @param step from 1 */
    void step(float[] gradient, float clip, float rate, int step) {
        float change = rate / (float) (1 - Math.pow(FIRST, step));
        float root = 1 / (float) (1 - Math.pow(SECOND, step));
        float kept = 1 - rate * decay;
        for (int i = 0; i < values.length; i++) {
            float slope = clip * gradient[i];
            first[i] = FIRST * first[i] + (1 - FIRST) * slope;
            second[i] = SECOND * second[i] + (1 - SECOND) * slope * slope;
            values[i] = kept * values[i] - change * first[i] / ((float) Math.sqrt(root * second[i]) + EPSILON);
        }
    }
}
