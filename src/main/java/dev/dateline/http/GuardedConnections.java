package dev.dateline.http;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.RecvByteBufAllocator;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Puts a {@link ConnectionGuard} in front of every connection. Neither Quarkus nor Vert.x lets one in before the first
 * request; Netty does, by a service (in {@code META-INF/services}) that a JVM-wide property turns on.
 */
public class GuardedConnections extends ChannelInitializerExtension {

    /** Small and one at a time, so that what is read but may not be handled yet stays small as well. */
    private static final RecvByteBufAllocator READS =
            new AdaptiveRecvByteBufAllocator(256, 2048, 8192).maxMessagesPerRead(1);

    /** A hook of the configuration, because that is read first. */
    public static class Switch implements SmallRyeConfigBuilderCustomizer {

        @Override
        public void configBuilder(SmallRyeConfigBuilder builder) {
            System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
        }
    }

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.config().setRecvByteBufAllocator(READS);
        connection.pipeline().addFirst(new ConnectionGuard());
    }
}
