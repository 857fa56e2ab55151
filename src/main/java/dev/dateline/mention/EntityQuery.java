package dev.dateline.mention;

import dev.dateline.http.Parameters;
import dev.dateline.list.Conditions;
import dev.dateline.text.Folding;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import java.util.Optional;

/** The filters that every list of named entities takes. */
public class EntityQuery {

    @QueryParam("name")
    @Parameter(description = "Part of any name that an article gives it; case and diacritics do not count.")
    String name;

    Conditions conditions(Parameters parameters) {
        return new Conditions()
                .and(
                        "exists (select 1 from Appearance p where p.entity = e and p.foldedNames like :name escape '!')",
                        "name",
                        folded(parameters).map(Conditions::containing));
    }

    private Optional<String> folded(Parameters parameters) {
        Optional<String> folded = parameters.text("name", name, 200).map(Folding::fold);
        if (folded.isPresent() && folded.get().isEmpty()) {
            // A diacritic alone would be part of every name.
            parameters.refuse("name", name, "name must have a letter or a digit.");
        }
        return folded;
    }
}
