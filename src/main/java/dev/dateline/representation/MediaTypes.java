package dev.dateline.representation;

/** The media types of the {@linkplain Form forms}, for {@code @Produces}. */
public final class MediaTypes {

    public static final String JSON = "application/json";
    /** JSON-LD 1.1, section 6.1 and its IANA registration. */
    public static final String JSON_LD = "application/ld+json";
    /** Web Annotation Protocol, section 4.2. */
    public static final String ANNOTATIONS = JSON_LD + ";profile=\"http://www.w3.org/ns/anno.jsonld\"";
    /** RFC 7946, section 12. */
    public static final String GEO_JSON = "application/geo+json";
    /** RFC 5545, section 8.1. */
    public static final String I_CALENDAR = "text/calendar";
    /** RFC 4180, section 3. */
    public static final String CSV = "text/csv";

    /** ECMA-376, part 1, section 12.3, and its IANA registration. */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final String JSON_LINES = "application/x-ndjson";
    public static final String TEXT = "text/plain";
    public static final String HTML = "text/html";

    private MediaTypes() {}
}
