package dev.dateline.casualty;

import dev.dateline.database.Reading;
import dev.dateline.http.Parameters;
import dev.dateline.list.Conditions;
import dev.dateline.list.Page;
import dev.dateline.list.PageQuery;
import dev.dateline.list.Paging;
import dev.dateline.mention.NamedEntityRepository;
import dev.dateline.representation.MediaTypes;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/casualties")
@Produces({MediaTypes.JSON, MediaTypes.CSV, MediaTypes.WORKBOOK, MediaTypes.JSON_LINES})
@Tag(name = "How many")
public class CasualtyResource {

    private final CasualtyFigureRepository figures;
    private final NamedEntityRepository entities;
    private final Paging paging;

    CasualtyResource(CasualtyFigureRepository figures, NamedEntityRepository entities, Paging paging) {
        this.figures = figures;
        this.entities = entities;
        this.paging = paging;
    }

    @GET
    @Reading
    @Operation(
            operationId = "listCasualties",
            summary = "The casualty figures of all articles",
            description = "The newest article's first. Rival figures stand side by side; nothing is ever added up. "
                    + "`from` and `to` ask for overlap with the time a figure is filed under (`when`).")
    public Page<FigureDetail> list(@BeanParam FigureQuery query, @BeanParam PageQuery page) {
        Parameters parameters = new Parameters();
        Conditions filters = query.conditions(parameters, entities);
        return Page.read(paging.slice(page, parameters), slice -> figures.page(filters, slice));
    }
}
