package dev.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.http.BodiesInFlight.Body;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Bodies of at most 100 bytes together. */
class BodiesInFlightTest {

    private final BodiesInFlight bodies = new BodiesInFlight(100);
    private final List<String> gone = new ArrayList<>();

    @Test
    void whoStoppedForLongestGivesWay() {
        Body first = body("first");
        Body second = body("second");
        Body third = body("third");
        assertThat(bodies.take(first, 40)).isTrue();
        assertThat(bodies.take(second, 40)).isTrue();
        assertThat(bodies.take(first, 10)).isTrue();
        assertThat(bodies.take(third, 20)).isTrue();
        assertThat(gone).containsExactly("second");
    }

    @Test
    void asManyGiveWayAsAreInTheWay() {
        for (int i = 0; i < 10; i++) {
            assertThat(bodies.take(body("small " + i), 10)).isTrue();
        }
        assertThat(bodies.take(body("large"), 35)).isTrue();
        assertThat(gone).containsExactly("small 0", "small 1", "small 2", "small 3");
    }

    @Test
    void clientsThatPromiseBodiesAndSendNothingGiveWayToTheNext() {
        BodiesInFlight forAThousand = new BodiesInFlight(16 * 1024 * 1024);
        for (int i = 0; i < 5000; i++) {
            assertThat(forAThousand.begin(body("silent " + i))).isTrue();
        }
        assertThat(gone).hasSize(5000 - 1024).startsWith("silent 0").endsWith("silent 3975");
    }

    @Test
    void completeBodyGivesWayToNone() {
        Body complete = body("complete");
        bodies.take(complete, 60);
        bodies.complete(complete);
        assertThat(bodies.take(body("other"), 50)).isFalse();
        assertThat(gone).isEmpty();
        bodies.release(complete);
        assertThat(bodies.take(body("later"), 100)).isTrue();
    }

    @Test
    void neverMoreIsHeldThanThereIsRoomFor() {
        Body growing = body("growing");
        for (int i = 0; i < 10; i++) {
            assertThat(bodies.take(growing, 10)).isTrue();
        }
        assertThat(bodies.take(growing, 1)).isFalse();
    }

    @Test
    void whatIsReleasedTwiceIsGivenBackOnce() {
        Body first = body("first");
        bodies.take(first, 60);
        bodies.release(first);
        bodies.release(first);
        Body second = body("second");
        assertThat(bodies.take(second, 100)).isTrue();
        assertThat(bodies.take(second, 1)).isFalse();
    }

    private Body body(String name) {
        return () -> gone.add(name);
    }
}
