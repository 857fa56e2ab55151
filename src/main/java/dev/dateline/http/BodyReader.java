package dev.dateline.http;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Reads a request's body for the resource that takes it: no further than the limit where its length was not given
 * beforehand ({@code Transfer-Encoding: chunked}), no longer than a client is waited for, and with what is wrong with its JSON said in the client's terms.
 *
 * <p>That is done here and not in a mapper of Jackson's exceptions because the same exceptions, thrown while the server
 * reads JSON of its own, are faults of the server.
 */
@Provider
@ApplicationScoped // made with the first request: Quarkus REST asks for it at build time, when there are no settings
// yet
public class BodyReader implements ReaderInterceptor {

    private final HttpLimits limits;

    public BodyReader(HttpLimits limits) {
        this.limits = limits;
    }

    /**
     * @throws ProblemException 413 if the body is too long; 408 if it does not come; 400 if it is empty or not the JSON the resource takes
     */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new BoundedStream(
                context.getInputStream(), limits.maxBodySize().asLongValue(), limits.clientTimeout()));
        Object body;
        try {
            body = context.proceed();
        } catch (JacksonException e) {
            throw JsonErrors.problem(e);
        } catch (WebApplicationException e) {
            if (e.getCause() instanceof JacksonException cause) {
                throw JsonErrors.problem(cause);
            }
            throw e;
        } catch (CharConversionException e) {
            throw JsonErrors.notText();
        } catch (TooMuch e) {
            throw e.problem;
        }
        if (body == null) {
            throw JsonErrors.empty();
        }
        return body;
    }

    static Problem tooLarge(long limit) {
        return Problem.of(
                ProblemType.BODY_TOO_LARGE, "The request's body is too long; at most " + limit + " bytes are taken.");
    }

    /** An IOException, as Jackson wraps any other in one of its own. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient ProblemException problem;

        TooMuch(ProblemException problem) {
            this.problem = problem;
        }
    }

    /** Ends after so many bytes, and after so much time: a thread waits for them. */
    private static final class BoundedStream extends FilterInputStream {
        private final long limit;
        private final Duration patience;
        private final long start = System.nanoTime();
        private long count;

        BoundedStream(InputStream in, long limit, Duration patience) {
            super(in);
            this.limit = limit;
            this.patience = patience;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(buffer, offset, length);
            } catch (IOException nothingCame) {
                throw tooSlow();
            }
            count += Math.max(0, read);
            if (count > limit) {
                throw new TooMuch(ProblemException.of(
                        ProblemType.BODY_TOO_LARGE, tooLarge(limit).detail()));
            }
            if (System.nanoTime() - start > patience.toNanos()) {
                throw tooSlow();
            }
            return read;
        }

        private TooMuch tooSlow() {
            return new TooMuch(ProblemException.of(
                    ProblemType.REQUEST_TIMEOUT,
                    "The request's body did not arrive within " + patience.toSeconds() + " seconds."));
        }
    }
}
