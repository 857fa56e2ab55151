package dev.dateline.extract.casualties;

import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.FigureStatus;

/**
 * Who a sentence says it is from.
 *
 * @param phrase the whole noun phrase; {@code null} where the article speaks in its own voice
 * @param name the name within it, where it is NAMED; where the phrase is a pronoun, the words before that it stands for
 */
record Source(AttributionKind kind, Words phrase, Words name, FigureStatus status) {

    static final Source NONE = new Source(AttributionKind.ARTICLE_VOICE, null, null, FigureStatus.REPORTED);
}
