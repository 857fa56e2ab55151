package dev.dateline.representation;

import dev.dateline.problem.ProblemError;
import dev.dateline.problem.ProblemException;
import dev.dateline.problem.ProblemType;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, String> page = page(context);
        if (chosen.isAlwaysWhole()) {
            refuse(page);
        }
        building.choose(offer, chosen, offer.answered().list() && chosen.isWholeByItself() && page.isEmpty());
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

    /**
     * A 406 that lists the forms there are.
     *
     * @param what is not to be had
     */
    static ProblemException notAcceptable(String what, Forms.Offer offer) {
        String list = offer.offered().stream()
                .map(form -> form.mediaType() + " (?format=" + form.parameter() + ")")
                .collect(Collectors.joining(", "));
        return ProblemException.of(ProblemType.NOT_ACCEPTABLE, what + " There is: " + list + ".");
    }

    /** What asks for a page of a list. */
    private static Map<String, String> page(RoutingContext context) {
        Map<String, String> page = new LinkedHashMap<>();
        for (String parameter : PAGING) {
            context.queryParam(parameter).stream().findFirst().ifPresent(value -> page.put(parameter, value));
        }
        return page;
    }

    private static void refuse(Map<String, String> page) {
        if (!page.isEmpty()) {
            throw ProblemException.badParameters(page.entrySet().stream()
                    .map(given -> new ProblemError(
                            given.getKey(),
                            given.getKey() + " has no meaning here: this form is the whole list.",
                            given.getValue()))
                    .toList());
        }
    }
}
