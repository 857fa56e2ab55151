package dev.dateline.reader;

import dev.dateline.article.ArticleDetail;
import dev.dateline.article.ArticleMentions;
import dev.dateline.mention.Form;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.SubjectKind;
import dev.dateline.mention.SubjectMention;
import dev.dateline.text.Paragraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An article's text, cut into pieces at the ends of all its mentions, so that each piece stands in the same mentions from
 * its first character to its last. Spans may overlap or nest in any way; elements can only nest.
 *
 * @param lines the paragraphs, the headline being the first
 */
record MarkedText(List<Line> lines) {

    /** One paragraph. */
    record Line(Paragraph.Kind kind, List<Piece> pieces) {

        public boolean isHeadline() {
            return kind == Paragraph.Kind.HEADLINE;
        }

        public boolean isStandfirst() {
            return kind == Paragraph.Kind.STANDFIRST;
        }
    }

    /**
     * Part of a paragraph that no mention begins or ends in.
     *
     * @param mentions that it stands in, those of the fewest words first
     * @param begins the anchors of the mentions that begin with it
     */
    record Piece(String text, List<Mark> mentions, List<String> begins) {

        public boolean isMarked() {
            return !mentions.isEmpty();
        }

        /** A link of nothing but spaces says nothing. */
        public boolean isBlank() {
            return text.isBlank();
        }

        /** What the mentions are of, as a list of words in an attribute. */
        public String kinds() {
            return mentions.stream().map(Mark::kind).distinct().collect(Collectors.joining(" "));
        }

        public String anchors() {
            return mentions.stream().map(Mark::anchor).distinct().collect(Collectors.joining(" "));
        }

        /** Where the page tells about the innermost of them. */
        public String href() {
            return mentions.get(0).href();
        }
    }

    /** A mention, as a page marks it. */
    record Mark(String anchor, String kind, String href, int start, int end) {

        static Mark of(SubjectMention mention) {
            String kind = mention.mention().form() == Form.ROLE
                    ? "role"
                    : mention.kind().name().toLowerCase(Locale.ROOT);
            return new Mark(
                    MarkedText.anchor(mention.id(), mention.mention()),
                    kind,
                    mention.kind() == SubjectKind.DATELINE
                            ? "#about"
                            : "#" + MarkedText.subject(mention.kind(), mention.id()),
                    mention.mention().utf16Start(),
                    mention.mention().utf16End());
        }
    }

    private static final Comparator<Mark> FEWEST_WORDS_FIRST =
            Comparator.<Mark>comparingInt(mark -> mark.end - mark.start).thenComparing(Mark::anchor);

    static MarkedText of(ArticleDetail article) {
        List<Mark> marks = ArticleMentions.of(article).stream().map(Mark::of).toList();
        return new MarkedText(article.paragraphs().stream()
                .map(paragraph -> new Line(paragraph.kind(), pieces(article.text(), paragraph, marks)))
                .toList());
    }

    /** The fragment of a mention's address on its article's page. */
    static String anchor(String subjectId, MentionDetail mention) {
        return "m-" + mention.start() + "-" + mention.end() + "-" + subjectId;
    }

    /** The fragment under which the article's page tells about a subject. */
    static String subject(SubjectKind kind, String id) {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + id;
    }

    private static List<Piece> pieces(String text, Paragraph paragraph, List<Mark> marks) {
        int begin = paragraph.utf16Start();
        int end = paragraph.utf16End();
        List<Mark> here = marks.stream()
                .filter(mark -> mark.start < end && mark.end > begin)
                .sorted(FEWEST_WORDS_FIRST)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(begin, end));
        for (Mark mark : here) {
            cuts.add(Math.max(begin, mark.start));
            cuts.add(Math.min(end, mark.end));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = begin;
        for (int to : cuts.tailSet(begin, false)) {
            pieces.add(piece(text, from, to, here));
            from = to;
        }
        return pieces;
    }

    private static Piece piece(String text, int from, int to, List<Mark> here) {
        List<Mark> covering = here.stream()
                .filter(mark -> mark.start <= from && mark.end >= to)
                .toList();
        Set<String> begins = new LinkedHashSet<>();
        covering.stream().filter(mark -> mark.start == from).forEach(mark -> begins.add(mark.anchor));
        return new Piece(text.substring(from, to), covering, List.copyOf(begins));
    }
}
