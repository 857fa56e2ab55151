package dev.dateline.representation;

import dev.dateline.http.ProblemError;
import dev.dateline.http.ProblemException;
import dev.dateline.http.ProblemType;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Chooses the form of an answer before its resource is asked: by {@code ?format=}, else by {@code Accept} (RFC 9110,
 * section 12.5.1). Quarkus REST passes over a quality of 0 and over profiles, so it is shown an {@code Accept} that every
 * resource has an answer to, and the choice is made here.
 */
@ApplicationScoped
class Negotiation {

    /** What chooses a page of a list. A stream of the whole list would silently not obey it. */
    static final List<String> PAGING = List.of("limit", "cursor");

    private final Forms forms;

    Negotiation(Forms forms) {
        this.forms = forms;
    }

    /**
     * @throws ProblemException 406 that lists the forms there are, 400 for a page of what is streamed whole
     */
    @ServerRequestFilter
    void choose(RoutingContext context, ResourceInfo resource) {
        Building building = Building.of(context);
        if (building == null || resource.getResourceMethod() == null) {
            return;
        }
        Forms.Offer offer = forms.of(resource.getResourceMethod());
        List<String> format = context.queryParam(FormQuery.PARAMETER);
        Form chosen = format.isEmpty() ? accepted(building.accept(), offer) : called(format.get(0), offer);
        if (chosen == Form.JSON_LINES) {
            refusePaging(context);
        }
        building.choose(offer, chosen);
    }

    private static Form called(String name, Forms.Offer offer) {
        return Form.called(name)
                .filter(offer.offered()::contains)
                .orElseThrow(() -> notAcceptable("There is no form '" + name + "' of this.", offer));
    }

    private static Form accepted(String accept, Forms.Offer offer) {
        return AcceptHeader.parse(accept)
                .best(offer.offered())
                .orElseThrow(() -> notAcceptable("None of the media types in the Accept header is available.", offer));
    }

    private static ProblemException notAcceptable(String what, Forms.Offer offer) {
        String list = offer.offered().stream()
                .map(form -> form.mediaType() + " (?format=" + form.parameter() + ")")
                .collect(Collectors.joining(", "));
        return ProblemException.of(ProblemType.NOT_ACCEPTABLE, what + " There is: " + list + ".");
    }

    private static void refusePaging(RoutingContext context) {
        List<ProblemError> errors = new ArrayList<>();
        for (String parameter : PAGING) {
            Optional<String> given = context.queryParam(parameter).stream().findFirst();
            given.ifPresent(value -> errors.add(new ProblemError(
                    parameter, parameter + " has no meaning here: JSON Lines are the whole list.", value)));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.badParameters(errors);
        }
    }
}
