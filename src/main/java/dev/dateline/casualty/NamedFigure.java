package dev.dateline.casualty;

/**
 * A figure as it is read: with the names that the entities it names by id are listed under.
 *
 * @param placeName {@code null} where it has no place
 * @param organisationName {@code null} where its source is no organisation with a name
 * @param personName {@code null} where its source is no person with a name
 */
public record NamedFigure(CasualtyFigure figure, String placeName, String organisationName, String personName) {

    String sourceName() {
        return organisationName == null ? personName : organisationName;
    }
}
