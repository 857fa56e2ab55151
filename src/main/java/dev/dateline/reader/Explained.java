package dev.dateline.reader;

import dev.dateline.article.ArticleDetail;
import dev.dateline.article.ArticleMentions;
import dev.dateline.article.Explanation;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.SubjectKind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each fact of an article was read out of its text; of nothing, where nobody asked for that. */
record Explained(Map<String, List<Step>> steps) {

    /**
     * A rule that read some of a fact.
     *
     * @param words that it read
     * @param href where they are marked; {@code null} where no mark stands on just these words
     * @param leadsTo the kind of the other fact that it leads to; {@code null} for none
     */
    record Step(String layer, String rule, String words, String href, String leadsTo) {}

    static Explained of(ArticleDetail article) {
        if (article.explanation() == null) {
            return new Explained(Map.of());
        }
        Map<String, String> anchors = new HashMap<>();
        ArticleMentions.of(article)
                .forEach(each ->
                        anchors.putIfAbsent(words(each.mention()), MarkedText.anchor(each.id(), each.mention())));
        Map<String, List<Step>> steps = new HashMap<>();
        for (Explanation each : article.explanation()) {
            steps.put(
                    MarkedText.subject(each.kind(), each.id()),
                    each.steps().stream().map(step -> step(step, anchors)).toList());
        }
        return new Explained(steps);
    }

    private static Step step(Explanation.Step step, Map<String, String> anchors) {
        String anchor = anchors.get(words(step.mention()));
        return new Step(
                FigureChart.words(step.layer()),
                step.rule(),
                step.mention().exact(),
                anchor == null ? null : "#" + anchor,
                step.factKind() == null ? null : FigureChart.words(step.factKind()));
    }

    private static String words(MentionDetail mention) {
        return mention.start() + "-" + mention.end();
    }

    public List<Step> date(String id) {
        return of(MarkedText.subject(SubjectKind.DATE, id));
    }

    public List<Step> figure(String id) {
        return of(MarkedText.subject(SubjectKind.CASUALTY, id));
    }

    /** @param subject as the fragment of the page's address names it */
    public List<Step> of(String subject) {
        return steps.getOrDefault(subject, List.of());
    }
}
