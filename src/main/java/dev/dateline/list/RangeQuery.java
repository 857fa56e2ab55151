package dev.dateline.list;

import dev.dateline.http.DayRange;
import dev.dateline.http.Parameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import java.util.Locale;

/**
 * What the queries have in common that ask for a range of days. A row has an earliest and a latest day; where only one of
 * them is known, it is open on the other side. A row that has neither has no time: it is in no range, unless {@code undated}
 * asks for it.
 */
public abstract class RangeQuery {

    @QueryParam("undated")
    @Parameter(
            description = "What becomes of rows without a time where a range of days is asked for: such a row is in no"
                    + " range, so it is left out, unless `include` brings it in.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"exclude", "include"},
                            defaultValue = "exclude"))
    String undated;

    private enum Undated {
        EXCLUDE,
        INCLUDE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Adds what keeps the rows that reach into the range.
     *
     * @param earliest the path of a row's earliest day
     * @param latest the path of its latest day
     */
    protected Conditions inRange(
            DayRange range, String earliest, String latest, Conditions filters, Parameters parameters) {
        boolean undatedToo = parameters
                        .oneOf("undated", undated, Undated.class, Undated::toString)
                        .orElse(Undated.EXCLUDE)
                == Undated.INCLUDE;
        return filters.and(reaches(latest + " >= :from", latest, earliest, undatedToo), "from", range.from())
                .and(reaches(earliest + " <= :to", earliest, latest, undatedToo), "to", range.to());
    }

    private static String reaches(String condition, String day, String otherDay, boolean undatedToo) {
        return condition + " or " + day + " is null" + (undatedToo ? "" : " and " + otherDay + " is not null");
    }
}
