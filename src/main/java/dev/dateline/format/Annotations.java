package dev.dateline.format;

import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.SubjectKind;
import dev.dateline.mention.SubjectMention;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Mentions as annotations of the canonical text (Web Annotation Data Model, sections 3 and 4): the body says what is
 * mentioned, the target which words.
 */
@ApplicationScoped
class Annotations {

    /** Web Annotation Vocabulary, section 5. */
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private static final Set<SubjectKind> DESCRIBED = EnumSet.of(SubjectKind.CASUALTY, SubjectKind.EVENT);

    private final Identifiers identifiers;

    Annotations(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    List<Node> of(List<SubjectMention> mentions) {
        return mentions.stream().map(this::annotation).toList();
    }

    private Node annotation(SubjectMention subject) {
        return new Node()
                .with("id", id(subject))
                .with("type", "Annotation")
                .with("motivation", DESCRIBED.contains(subject.kind()) ? "describing" : "identifying")
                .with("body", bodies(subject))
                .with("target", target(subject));
    }

    /** One subject can stand on the same words in two ways, so the form is part of the id. */
    private String id(SubjectMention subject) {
        MentionDetail mention = subject.mention();
        return identifiers.of("/api/v1/articles/%s/mentions#%s-%s-%s-%d-%d"
                .formatted(
                        subject.articleId(),
                        subject.kind(),
                        subject.id(),
                        mention.form(),
                        mention.start(),
                        mention.end()));
    }

    /** The name of what is mentioned, for people; its IRI, for programs; and what the words do. */
    private List<Node> bodies(SubjectMention subject) {
        List<Node> bodies = new ArrayList<>();
        bodies.add(text(subject.label(), "tagging"));
        bodies.add(text(subject.kind() + " " + subject.mention().form(), "classifying"));
        bodies.add(new Node()
                .with("type", "SpecificResource")
                .with("source", source(subject))
                .with("purpose", "identifying"));
        return bodies;
    }

    private static Node text(String value, String purpose) {
        return new Node()
                .with("type", "TextualBody")
                .with("value", value)
                .with("format", "text/plain")
                .with("purpose", purpose);
    }

    private String source(SubjectMention subject) {
        return switch (subject.kind()) {
            case PERSON, PLACE, ORGANISATION -> identifiers.entity(subject.kind(), subject.id());
            case DATE, CASUALTY -> identifiers.partOf(subject.articleId(), subject.id());
            case EVENT -> identifiers.event(subject.articleId(), subject.id());
            case DATELINE -> identifiers.partOf(subject.articleId(), "dateline");
        };
    }

    /** The offsets count code points, as section 4.2.5 asks. */
    private Node target(SubjectMention subject) {
        MentionDetail mention = subject.mention();
        Node quote = new Node()
                .with("type", "TextQuoteSelector")
                .with("exact", mention.exact())
                .with("prefix", mention.prefix())
                .with("suffix", mention.suffix());
        Node position = new Node()
                .with("type", "TextPositionSelector")
                .with("start", mention.start())
                .with("end", mention.end());
        return new Node()
                .with("source", identifiers.text(subject.articleId()))
                .with("selector", List.of(quote, position));
    }
}
