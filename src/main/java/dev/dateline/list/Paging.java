package dev.dateline.list;

import dev.dateline.http.Parameters;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;

/** Reads which page of a list is asked for. */
@ApplicationScoped
public class Paging {

    private final ListLimits limits;
    private final Totals totals;

    Paging(ListLimits limits, Totals totals) {
        this.limits = limits;
        this.totals = totals;
    }

    /**
     * The page that is asked for.
     *
     * @param parameters which wrong ones were noted in; all of them are refused here, with a 400
     */
    public Slice slice(PageQuery query, Parameters parameters) {
        int most = limits.maxLimit();
        int rows = parameters.integer("limit", query.limit, 1, most).orElse(Math.min(query.withoutLimit, most));
        parameters.check();
        return new Slice(rows, Optional.ofNullable(query.cursor), query.list(), totals);
    }
}
