package dev.dateline.representation;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

class OffHeapCopiesTest {

    private final OffHeapCopies copies = new OffHeapCopies();

    @Test
    void copyHasTheBytesAndIsMadeOnce() {
        Answer answer = answer(1000, 7);
        ByteBuf first = copies.retained(answer);
        assertThat(first.isDirect()).isTrue();
        assertThat(ByteBufUtil.getBytes(first)).isEqualTo(answer.body().getBytes());
        assertThat(copies.retained(answer)).isSameAs(first);
    }

    @Test
    void copyThatIsStillBeingSentOutlivesItsPlace() {
        Answer answer = answer(OffHeapCopies.MOST_BYTES_EACH, 1);
        ByteBuf sending = copies.retained(answer);
        askForMany();
        assertThat(sending.refCnt()).isEqualTo(1);
        assertThat(ByteBufUtil.getBytes(sending)).isEqualTo(answer.body().getBytes());
        sending.release();
        assertThat(sending.refCnt()).isZero();
    }

    @Test
    void allButAFewBytesAreFreed() {
        long held = askForMany().stream()
                .filter(copy -> copy.refCnt() > 0)
                .mapToLong(ByteBuf::capacity)
                .sum();
        assertThat(held).isBetween(1L, OffHeapCopies.MOST_BYTES);
    }

    @Test
    void largeBodyIsSentAsItIs() {
        assertThat(copies.retained(answer(OffHeapCopies.MOST_BYTES_EACH + 1, 1)))
                .isNull();
    }

    /** Lets go of each, as its sender does. */
    private Set<ByteBuf> askForMany() {
        Set<ByteBuf> all = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < 100; i++) {
            Answer answer = answer(OffHeapCopies.MOST_BYTES_EACH, i);
            for (int times = 0; times < 3; times++) {
                ByteBuf copy = copies.retained(answer);
                if (copy != null) {
                    copy.release();
                    all.add(copy);
                }
            }
        }
        return all;
    }

    private static Answer answer(int length, int content) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) content);
        return new Answer(200, List.of(), Buffer.buffer(bytes));
    }
}
