package dev.dateline.format;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonObject;

import java.io.StringReader;
import java.net.URI;
import java.util.Map;

/** Expands JSON-LD as a client would that fetched it from {@link #BASE}. */
final class LinkedData {

    static final String BASE = "https://news.example";
    static final String SCHEMA = "http://schema.org/";
    static final String ANNOTATION = "http://www.w3.org/ns/oa#";
    static final String ACTIVITY_STREAMS = "http://www.w3.org/ns/activitystreams#";

    /**
     * What the two contexts on the web say of the terms that Dateline uses; tests run without a network. A property that
     * a context lacks is dropped in expansion, so what is not here is not found.
     */
    private static final Map<String, String> CONTEXTS = Map.of(
            "https://schema.org",
            """
            {"@context": {"@vocab": "http://schema.org/",
              "url": {"@type": "@id"}, "sameAs": {"@type": "@id"}}}
            """,
            "http://www.w3.org/ns/anno.jsonld",
            """
            {"@context": {
              "oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#",
              "dc": "http://purl.org/dc/elements/1.1/", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
              "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
              "id": "@id", "type": "@type",
              "Annotation": "oa:Annotation", "SpecificResource": "oa:SpecificResource",
              "TextualBody": "oa:TextualBody", "TextQuoteSelector": "oa:TextQuoteSelector",
              "TextPositionSelector": "oa:TextPositionSelector",
              "AnnotationCollection": "as:OrderedCollection", "AnnotationPage": "as:OrderedCollectionPage",
              "classifying": "oa:classifying", "describing": "oa:describing", "identifying": "oa:identifying",
              "tagging": "oa:tagging",
              "body": {"@id": "oa:hasBody", "@type": "@id"}, "target": {"@id": "oa:hasTarget", "@type": "@id"},
              "source": {"@id": "oa:hasSource", "@type": "@id"},
              "selector": {"@id": "oa:hasSelector", "@type": "@id"},
              "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
              "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
              "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
              "start": "oa:start", "end": "oa:end", "value": "rdf:value", "format": "dc:format",
              "label": "rdfs:label", "total": "as:totalItems", "startIndex": "as:startIndex",
              "first": {"@id": "as:first", "@type": "@id"}, "last": {"@id": "as:last", "@type": "@id"},
              "next": {"@id": "as:next", "@type": "@id"}, "partOf": {"@id": "as:partOf", "@type": "@id"},
              "items": {"@id": "as:items", "@type": "@id", "@container": "@list"}
            }}
            """);

    private static final DocumentLoader OFFLINE = (url, options) -> {
        String context = CONTEXTS.get(url.toString());
        if (context == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "No context " + url);
        }
        return JsonDocument.of(new StringReader(context));
    };

    private LinkedData() {}

    static JsonObject expand(String json) {
        try {
            JsonLdOptions options = new JsonLdOptions(OFFLINE);
            options.setBase(URI.create(BASE));
            return JsonLd.expand(JsonDocument.of(new StringReader(json)))
                    .options(options)
                    .get()
                    .getJsonObject(0);
        } catch (JsonLdError invalid) {
            throw new AssertionError(json, invalid);
        }
    }
}
