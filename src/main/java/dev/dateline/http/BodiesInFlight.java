package dev.dateline.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much the bodies of all requests that are not answered yet have of the heap together: a sixteenth, and at least one
 * body of the largest size. What has not come of a body takes nothing, but the request that waits for it does. Where there
 * is no room left, the body gives way that nothing came of for longest, so that whoever sends does not wait for those who
 * stopped.
 */
@ApplicationScoped
class BodiesInFlight {

    /** A body that is on its way. */
    @FunctionalInterface
    interface Body {

        /** Its room is another's now: it is to be let go, and its client told. Called on any thread. */
        void giveWay();
    }

    /** What a request takes beside its body, in bytes: 13,000 by a measurement with 6,000 of them. */
    private static final int REQUEST = 16 * 1024;

    private final long most;
    private final Map<Body, Integer> bytes = new HashMap<>();
    /** Those that are not complete, in the order in which something last came of each. */
    private final Set<Body> coming = new LinkedHashSet<>();

    private long taken;

    @Inject
    BodiesInFlight(HttpLimits limits) {
        this(Math.max(
                Runtime.getRuntime().maxMemory() / 16,
                REQUEST + limits.maxBodySize().asLongValue()));
    }

    /** @param most in bytes */
    BodiesInFlight(long most) {
        this.most = most;
    }

    /** A request waits for its body. @return whether there is room for it */
    boolean begin(Body body) {
        return take(body, REQUEST);
    }

    /** @return whether there is room for so much more of this body; where not, all of it is to be let go */
    synchronized boolean take(Body body, int more) {
        coming.remove(body);
        Iterator<Body> others = coming.iterator();
        while (taken + more > most && others.hasNext()) {
            Body longest = others.next();
            others.remove();
            taken -= bytes.remove(longest);
            longest.giveWay();
        }
        if (taken + more > most) {
            return false;
        }
        coming.add(body);
        bytes.merge(body, more, Integer::sum);
        taken += more;
        return true;
    }

    /** It is complete: from now on it does not give way. */
    synchronized void complete(Body body) {
        coming.remove(body);
    }

    /** Its request is answered, or its client gone. */
    synchronized void release(Body body) {
        coming.remove(body);
        Integer held = bytes.remove(body);
        taken -= held == null ? 0 : held;
    }
}
