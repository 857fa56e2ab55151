package dev.dateline.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.util.concurrent.ScheduledFuture;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Closes a connection whose client does not complete its headers in time, or takes nothing of its answer for as long. */
final class Patience {

    /** How often it is looked after a client before the patience with it ends. */
    private static final int LOOKS = 4;

    private static volatile Duration limit = Duration.ofSeconds(30);

    private final ChannelHandlerContext context;
    private final BooleanSupplier isInHeaders;
    private final ScheduledFuture<?> watch;
    private int headersLooks;
    private long unsent;
    private int unsentLooks;

    /** @param isInHeaders whether the client has begun a request whose headers are not complete */
    Patience(ChannelHandlerContext context, BooleanSupplier isInHeaders) {
        this.context = context;
        this.isInHeaders = isInHeaders;
        long period = Math.max(1, limit.toMillis() / LOOKS);
        watch = context.executor().scheduleWithFixedDelay(this::look, period, period, TimeUnit.MILLISECONDS);
    }

    /** From the settings; holds for all connections that are opened later. */
    static void setLimit(Duration limit) {
        Patience.limit = limit;
    }

    private void look() {
        if (isInHeaders.getAsBoolean() && ++headersLooks > LOOKS) {
            context.close();
            return;
        }
        ChannelOutboundBuffer out = context.channel().unsafe().outboundBuffer();
        long left = out == null ? 0 : out.totalPendingWriteBytes() - out.currentProgress();
        unsentLooks = left > 0 && left == unsent ? unsentLooks + 1 : 0;
        unsent = left;
        if (unsentLooks > LOOKS) {
            context.close();
        }
    }

    /** The next headers have the whole time again. */
    void renew() {
        headersLooks = 0;
    }

    /** Looks no more. */
    void end() {
        watch.cancel(false);
    }
}
