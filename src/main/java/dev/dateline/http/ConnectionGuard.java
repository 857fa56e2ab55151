package dev.dateline.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * Keeps one HTTP/1 connection from costing more than its share. Vert.x by itself takes requests as fast as they are
 * sent, whether their answers are read or not, and waits for the end of a request for ever. Here:
 *
 * <ul>
 *   <li>The next request is handled once the answer to the one before is handed to the network. Until then little is
 *       read, so that neither requests nor answers pile up. What is not read is no end of the connection either: a
 *       client that closes its half after the request is still answered.
 *   <li>The headers of all requests that are not complete share a part of the heap ({@link HeaderShare}). A connection that wants more than
 *       a normal request has, when all of that is taken, is closed.
 *   <li>A client that does not complete its headers in time, or takes nothing of its answer for as long, is let go ({@link Patience}).
 *   <li>After a request whose end is not certain ({@link TransferEncoding}) nothing more is taken for a request.
 *   <li>What is no request that can be read, or no body, is answered with a problem ({@link Unreadable}).
 * </ul>
 *
 * <p>HTTP/2 has a flow control of its own, and TLS hides what is inside: both pass as they are.
 */
final class ConnectionGuard extends ChannelInboundHandlerAdapter {

    /** So many bytes at a time go on, so that few requests are in what goes on. */
    private static final int STEP = 256;

    /** How long it is thrown away what still comes of a request that is refused. */
    private static final int DRAIN_SECONDS = 5;

    private final Deque<ByteBuf> held = new ArrayDeque<>();
    private ChannelHandlerContext context;
    /** {@code null} until the connection is open. */
    private Patience patience;

    private boolean counting;
    private boolean unguarded;
    private boolean passing;
    private boolean stopped;
    private boolean due;
    private boolean inBody;
    private boolean ends;
    private long requests;
    private long answers;
    private final HeaderShare headers = new HeaderShare();

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        this.context = context;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        patience = new Patience(context, () -> !headers.isNone() && !waits());
        context.fireChannelActive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (unguarded) {
            context.fireChannelRead(message);
            return;
        }
        held.add((ByteBuf) message);
        pass();
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        // Vert.x flushes the answers that it wrote meanwhile, and each may let the next request pass.
        context.fireChannelReadComplete();
        passAll();
    }

    private boolean waits() {
        return requests > answers;
    }

    private void passAll() {
        if (!held.isEmpty() && !waits() && !passing) {
            pass();
            context.fireChannelReadComplete();
        }
        boolean stop = !unguarded && (waits() || !held.isEmpty());
        if (stop != stopped) {
            stopped = stop;
            context.channel().config().setAutoRead(!stop);
        }
        if (!held.isEmpty() && !waits()) {
            passAllLater();
        }
    }

    /** Not at once: other connections have their turn between two requests of one. */
    private void passAllLater() {
        if (!due) {
            due = true;
            context.executor().execute(() -> {
                due = false;
                passAll();
            });
        }
    }

    private void pass() {
        if (passing) {
            return;
        }
        passing = true;
        try {
            while (!held.isEmpty() && (unguarded || !waits())) {
                ByteBuf first = held.peek();
                int step = counting || unguarded ? STEP : 1;
                if (unguarded || first.readableBytes() <= step) {
                    held.remove();
                    passOn(first);
                } else {
                    passOn(first.readRetainedSlice(step));
                }
            }
        } finally {
            passing = false;
        }
    }

    private void passOn(ByteBuf bytes) {
        if (!counting && !unguarded) {
            recognise();
        }
        if (!unguarded && !inBody && !headers.take(bytes.readableBytes())) {
            context.close();
        }
        context.fireChannelRead(bytes);
        if (!counting && !unguarded) {
            recognise();
        }
    }

    /** Vert.x looks at the first bytes before it decides for one version of HTTP. */
    private void recognise() {
        ChannelPipeline pipeline = context.pipeline();
        if (pipeline.get("httpEncoder") != null) {
            counting = true;
            pipeline.addAfter("httpEncoder", "counter", new Counter());
        } else if (pipeline.get(Http2ConnectionHandler.class) != null || pipeline.get(SslHandler.class) != null) {
            unguarded = true;
        }
    }

    private void giveBack() {
        headers.giveBack();
        if (patience != null) {
            patience.renew();
        }
    }

    private void answered() {
        if (ends) {
            letGo();
            return;
        }
        answers++;
        if (!held.isEmpty() || stopped) {
            passAllLater();
        }
    }

    /** In steps: to close while the client still sends would take the answer from it (RFC 9112, section 9.6). */
    private void letGo() {
        if (context.channel() instanceof DuplexChannel connection) {
            connection.shutdownOutput();
        }
        context.executor().schedule(() -> context.close(), DRAIN_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        end();
        context.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        // An upgrade to HTTP/2 removes what is in front of it, and takes over what has come.
        unguarded = true;
        while (!held.isEmpty()) {
            context.fireChannelRead(held.remove());
        }
        end();
    }

    private void end() {
        giveBack();
        if (patience != null) {
            patience.end();
        }
        while (!held.isEmpty()) {
            held.remove().release();
        }
    }

    /** Behind the decoder and the encoder, where requests and answers are told apart. */
    private final class Counter extends ChannelDuplexHandler {

        private boolean answering;
        private boolean refused;

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (ends) {
                ReferenceCountUtil.release(message);
                return;
            }
            if (message instanceof HttpRequest) {
                giveBack();
                answering = false;
            }
            if (message instanceof HttpObject part && part.decoderResult().isFailure()) {
                refuse(context, part);
                return;
            }
            if (message instanceof HttpRequest request) {
                inBody = true;
                ends = !TransferEncoding.isTaken(request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING));
            }
            if (message instanceof LastHttpContent) {
                inBody = false;
                requests++;
            }
            context.fireChannelRead(message);
        }

        private void refuse(ChannelHandlerContext context, HttpObject part) {
            ends = true;
            if (!answering) {
                write(context, Unreadable.answer(part), context.newPromise());
                context.flush();
                refused = true;
            } else if (answers > requests) {
                letGo();
            }
            ReferenceCountUtil.release(part);
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            if (refused) {
                ReferenceCountUtil.release(message);
                promise.trySuccess();
                return;
            }
            ChannelPromise written = promise;
            if (ends && message instanceof HttpResponse response) {
                response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            }
            answering |= message instanceof HttpResponse response
                    && response.status().code() >= 200;
            if (message instanceof HttpResponse response && response.status().code() < 200) {
                unguarded |= response.status().code() == 101;
            } else if (message instanceof LastHttpContent) {
                written = promise.unvoid();
                written.addListener(sent -> answered());
            }
            context.write(message, written);
        }
    }
}
