package dev.dateline.problem;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import java.io.CharConversionException;
import java.io.IOException;

/**
 * Says in the client's terms what is wrong with the JSON of a body.
 *
 * <p>That is done here and not in a mapper of Jackson's exceptions because the same exceptions, thrown while the server
 * reads JSON of its own, are faults of the server.
 */
@Provider
@ApplicationScoped
public class BodyReader implements ReaderInterceptor {

    /**
     * @throws ProblemException 400 if the body is empty or not the JSON the resource takes
     */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
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
        }
        if (body == null) {
            throw JsonErrors.empty();
        }
        return body;
    }
}
