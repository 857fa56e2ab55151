package dev.dateline.extract.judge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;

/** What is said of one candidate: names without white space, such as {@code same-sentence}, each with how much of it there is. */
public final class Features {

    /** Where distances are told apart: from each of these on. */
    private static final int[] STEPS = {0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89};

    private final Map<String, Double> values = new LinkedHashMap<>();

    public Features add(String name) {
        return add(name, 1);
    }

    public Features add(String name, double value) {
        if (value != 0) {
            values.put(name, value);
        }
        return this;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Only where it is so. */
    public Features addIf(boolean is, String name) {
        return is ? add(name) : this;
    }

    /** One of several that exclude each other: {@code kind=counted}. */
    public Features add(String name, Object value) {
        return add(name + "=" + value);
    }

    /** A distance or a count of 0 or more, in steps that grow with it: {@code tokens=5} from 5 to 7. */
    public Features addSteps(String name, int value) {
        int step = 0;
        while (step < STEPS.length - 1 && STEPS[step + 1] <= value) {
            step++;
        }
        return add(name, Integer.valueOf(STEPS[step]));
    }

    /** In the order in which they were added. */
    public void forEach(ObjDoubleConsumer<String> each) {
        values.forEach(each::accept);
    }
}
