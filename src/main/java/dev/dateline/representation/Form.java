package dev.dateline.representation;

import jakarta.ws.rs.core.MediaType;

import java.util.Arrays;
import java.util.Optional;

/** A form that resources can be had in. */
public enum Form {
    JSON("json", MediaTypes.JSON, ""),
    JSON_LD("jsonld", MediaTypes.JSON_LD, ""),
    ANNOTATIONS("annotations", MediaTypes.ANNOTATIONS, ""),
    GEO_JSON("geojson", MediaTypes.GEO_JSON, ""),
    I_CALENDAR("ics", MediaTypes.I_CALENDAR, ";charset=UTF-8"),
    CSV("csv", MediaTypes.CSV, ";charset=UTF-8;header=present"),
    WORKBOOK("xlsx", MediaTypes.WORKBOOK, ""),
    JSON_LINES("ndjson", MediaTypes.JSON_LINES, ""),
    TEXT("txt", MediaTypes.TEXT, ";charset=UTF-8"),
    /** A page for people. */
    HTML("html", MediaTypes.HTML, ";charset=UTF-8");

    /** A sheet ends at the row 1,048,576. */
    private static final long MOST_ROWS_OF_A_WORKBOOK = 1_000_000;

    private final String parameter;
    private final MediaType mediaType;
    private final String name;
    private final String contentType;

    Form(String parameter, String mediaType, String contentParameters) {
        this.parameter = parameter;
        this.mediaType = MediaType.valueOf(mediaType);
        this.name = mediaType;
        this.contentType = mediaType + contentParameters;
    }

    /** What {@code ?format=} calls it. */
    public String parameter() {
        return parameter;
    }

    /** The media type as {@code Accept} asks for it, with its profile where it has one. */
    public String mediaType() {
        return name;
    }

    /** Whether an answer is one JSON text. */
    public boolean isJson() {
        return this == JSON || this == JSON_LD || this == ANNOTATIONS || this == GEO_JSON;
    }

    /** Whether it is never a page of a list, but always all of it. */
    boolean isAlwaysWhole() {
        return this == JSON_LINES || this == WORKBOOK;
    }

    /** Whether it is all of a list where nothing asks for a page. */
    boolean isWholeByItself() {
        return isAlwaysWhole() || this == CSV;
    }

    /** The most rows of a list that it holds. */
    long mostRows() {
        return this == WORKBOOK ? MOST_ROWS_OF_A_WORKBOOK : Long.MAX_VALUE;
    }

    /** Whether it is compressed as it is. */
    boolean isCompressed() {
        return this == WORKBOOK;
    }

    /** The {@code Content-Type} of its answers. */
    String contentType() {
        return contentType;
    }

    MediaType parsedType() {
        return mediaType;
    }

    /** The form that {@code ?format=} calls so. */
    static Optional<Form> called(String parameter) {
        return Arrays.stream(values())
                .filter(form -> form.parameter.equals(parameter))
                .findFirst();
    }

    /** @throws IllegalArgumentException if no form has this media type */
    static Form of(String mediaType) {
        return Arrays.stream(values())
                .filter(form -> form.name.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no form of media type " + mediaType));
    }
}
