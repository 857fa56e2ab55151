package dev.dateline.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The guard in a channel without a network, with Netty's own decoder under the names that Vert.x gives it. */
class ConnectionGuardTest {

    private final List<String> requested = new ArrayList<>();
    private int bodyBytes;
    private final EmbeddedChannel channel = new EmbeddedChannel();

    ConnectionGuardTest() {
        channel.pipeline()
                .addLast(new ConnectionGuard())
                .addLast("httpDecoder", new HttpRequestDecoder(64 * 1024, 64 * 1024, 8192))
                .addLast("httpEncoder", new HttpResponseEncoder())
                .addLast(new ChannelInboundHandlerAdapter() {
                    @Override
                    public void channelRead(ChannelHandlerContext context, Object message) {
                        if (message instanceof HttpRequest request) {
                            requested.add(request.uri());
                        }
                        if (message instanceof HttpContent content) {
                            bodyBytes += content.content().readableBytes();
                        }
                        ReferenceCountUtil.release(message);
                    }
                });
        channel.pipeline().fireChannelActive();
    }

    @Test
    void whatIsPipelinedWaitsForTheAnswers() {
        receive(requests(1000));
        assertThat(requested).hasSizeLessThan(20);
        assertThat(channel.config().isAutoRead()).isFalse();
    }

    @Test
    void everyRequestPassesInOrderAsAnswersGo() {
        receive(requests(1000));
        for (int answered = 0; answered < 1000; answered++) {
            assertThat(requested).hasSizeGreaterThan(answered);
            answer();
        }
        assertThat(requested)
                .containsExactlyElementsOf(
                        IntStream.range(0, 1000).mapToObj(i -> "/" + i).toList());
        assertThat(channel.config().isAutoRead()).isTrue();
    }

    @Test
    void nothingIsReadWhileARequestIsAnswered() {
        receive(requests(1));
        assertThat(channel.config().isAutoRead()).isFalse();
        answer();
        assertThat(channel.config().isAutoRead()).isTrue();
    }

    @Test
    void bodyIsPartOfItsRequest() {
        receive("POST /text HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n");
        receive("a".repeat(60_000));
        assertThat(channel.config().isAutoRead()).isTrue();
        receive("a".repeat(40_000) + requests(1));
        assertThat(bodyBytes).isEqualTo(100_000);
        assertThat(channel.config().isAutoRead()).isFalse();
        answer();
        assertThat(requested).containsExactly("/text", "/0");
    }

    @Test
    void headersThatTrickleForTooLongEndTheConnection() {
        receive("GET / HTTP/1.1\r\nX-Slow: ");
        for (int second = 0; second < 60; second++) {
            pass(1);
            if (channel.isOpen()) {
                receive("a");
            }
        }
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void connectionWithoutARequestIsNotTheGuardsToEnd() {
        receive(requests(1));
        answer();
        pass(90);
        assertThat(channel.isOpen()).isTrue();
    }

    @Test
    void answerThatTakesLongToBuildDoesNotEndTheConnection() {
        receive(requests(1));
        pass(90);
        answer();
        assertThat(channel.isOpen()).isTrue();
    }

    @Test
    void closedConnectionLetsGoOfWhatItHeld() {
        ByteBuf held = Unpooled.copiedBuffer(requests(1000), ISO_8859_1);
        channel.writeInbound(held);
        channel.close();
        assertThat(held.refCnt()).isZero();
    }

    @Test
    void afterARequestWhoseEndIsNotCertainNothingIsTakenForARequest() {
        receive("POST /text HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n" + requests(10));
        receive("0\r\n\r\n" + requests(1000));
        answer();
        receive(requests(10));
        assertThat(requested).containsExactly("/text");
        pass(5);
        assertThat(channel.isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "400 GET /\r\nHost: a\r\n\r\n",
                "400 NONSENSE\r\n\r\n",
                "400 GET / HTTP/1.1\r\nX Header: a\r\n\r\n",
                "400 GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                "400 POST /t HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nSuva\r\n0\r\n\r\n",
                "400 POST /t HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nSuva\r\n-1\r\n\r\n",
            })
    void whatCannotBeReadIsAnsweredWithAProblemAndNothingAfterIt(String refused) {
        receive(requests(1));
        answer();
        receive(refused.substring(4) + requests(10));
        String answer = written();
        assertThat(answer)
                .startsWith("HTTP/1.1 " + refused.substring(0, 3))
                .containsIgnoringCase("connection: close")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"type\":\"/problems/invalid-request\"");
        answer();
        receive(requests(10));
        assertThat(written()).isEmpty();
        assertThat(requested).doesNotContain("/1");
        pass(5);
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void whatIsLongerThanIsEverReadIsAnsweredWithAProblem() {
        receive("GET /" + "a".repeat(70_000) + " HTTP/1.1\r\nHost: a\r\n\r\n");
        assertThat(written()).startsWith("HTTP/1.1 414").contains("/problems/url-too-long");
    }

    @Test
    void bodyThatBreaksAfterItsAnswerHasNoSecondOne() {
        receive("POST /t HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nSuva\r\n");
        channel.writeOutbound(
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, Unpooled.EMPTY_BUFFER));
        assertThat(written()).startsWith("HTTP/1.1 200");
        receive("zz\r\n");
        assertThat(written()).isEmpty();
        pass(5);
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void bodyThatBreaksWhileItsAnswerIsSentDoesNotCutThatOff() {
        receive("POST /t HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nSuva\r\n");
        channel.writeOutbound(new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.NOT_FOUND));
        receive("zz\r\n");
        pass(5);
        assertThat(channel.isOpen()).isTrue();
        channel.writeOutbound(new DefaultLastHttpContent(Unpooled.copiedBuffer("Nothing.", ISO_8859_1)));
        assertThat(written()).startsWith("HTTP/1.1 404").endsWith("Nothing.");
        pass(5);
        assertThat(channel.isOpen()).isFalse();
    }

    /** What was sent since the last time. */
    private String written() {
        StringBuilder all = new StringBuilder();
        for (ByteBuf part = channel.readOutbound(); part != null; part = channel.readOutbound()) {
            all.append(part.toString(ISO_8859_1));
            part.release();
        }
        return all.toString();
    }

    private static String requests(int count) {
        StringBuilder all = new StringBuilder();
        IntStream.range(0, count).forEach(i -> all.append("GET /").append(i).append(" HTTP/1.1\r\nHost: a\r\n\r\n"));
        return all.toString();
    }

    private void receive(String text) {
        channel.writeInbound(Unpooled.copiedBuffer(text, ISO_8859_1));
    }

    private void answer() {
        DefaultFullHttpResponse response =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, Unpooled.EMPTY_BUFFER);
        channel.writeOutbound(response);
        channel.releaseOutbound();
        channel.runPendingTasks();
    }

    private void pass(int seconds) {
        channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
        channel.runScheduledPendingTasks();
    }
}
