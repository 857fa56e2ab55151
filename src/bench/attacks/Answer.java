package attacks;

import java.util.Arrays;
import java.util.Map;

/** An answer as it came over the wire; header names are in lower case. */
record Answer(int status, Map<String, String> headers, byte[] body) {

    boolean is(Answer other) {
        return status == other.status && Arrays.equals(body, other.body);
    }

    @Override
    public String toString() {
        return status + " with " + body.length + " bytes";
    }
}
