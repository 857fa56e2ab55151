package dev.dateline.extract.discourse;

import dev.dateline.extract.judge.Features;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.time.Edtf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What judges are told of one figure of a text: its words, where it stands, what is around it. */
final class FigureTraits {

    /** In tokens, on either side of a number. */
    private static final int WINDOW = 7;

    /** In lines: the headline and the paragraphs in which news says what it reports. */
    private static final int LEAD = 6;

    private final Passage passage;
    private final Tokens tokens;
    private final List<FigureFound> figures;
    private final TextTraits text;
    private final LocalDate day;
    private final Set<String> lead;
    private final Set<String> reported;
    private final Features[] said;
    private final int[] lines;
    private final long[] amounts;
    /** Of each line how many of the words of the lead it has. */
    private final Map<Integer, Integer> leadWords = new HashMap<>();
    /** Its id. */
    private final String mainPlace;

    private final String mainCountry;

    FigureTraits(Passage passage, List<FigureFound> figures) {
        this.passage = passage;
        this.figures = figures;
        said = new Features[figures.size()];
        tokens = passage.tokens();
        text = new TextTraits(passage);
        lines = figures.stream()
                .mapToInt(figure -> text.line(figure.figure().words().number().from()))
                .toArray();
        amounts = figures.stream()
                .mapToLong(figure -> figure.figure().amount().nearest())
                .toArray();
        day = passage.published() == null ? null : passage.published().latest().orElse(null);
        lead = text.telling(0, text.lineStart(3));
        reported = text.mishaps(0, text.lineStart(3));
        mainPlace = mostNamed(text.lineStart(4), PlaceFound::id);
        mainCountry = mostNamed(tokens.size(), PlaceFound::countryCode);
    }

    /** What most names of places before a token have; of several the first that so many have. */
    private String mostNamed(int end, Function<PlaceFound, String> having) {
        Map<String, Integer> named = new HashMap<>();
        String most = null;
        for (Mention<PlaceFound> each : passage.all(PlaceFinder.PLACES)) {
            String has = having.apply(each.of());
            if (has != null && each.from() < end) {
                named.merge(has, 1, Integer::sum);
                most = most == null || named.get(has) > named.get(most) ? has : most;
            }
        }
        return most;
    }

    private int leadWords(int from, int to) {
        return TextTraits.shared(text.telling(from, to), lead);
    }

    private int leadWords(int line) {
        return leadWords(text.lineStart(line), text.lineStart(line + 1));
    }

    int number(int at) {
        return figures.get(at).figure().words().number().from();
    }

    long amount(int at) {
        return amounts[at];
    }

    TextTraits text() {
        return text;
    }

    /** In lines from the first. */
    int line(int at) {
        return lines[at];
    }

    /** Whether it is in the headline or the standfirst. */
    boolean isInHead(int at) {
        return text.isHead(line(at));
    }

    /** Whether it is a whole near the top, and of no other time: what the text reports, where nothing better is known to be. */
    boolean isOfLead(int at) {
        FigureFound figure = figures.get(at);
        int start = tokens.statementStart(number(at));
        return figure.links().partOf() == null
                && line(at) < LEAD
                && !time(figure).startsWith("PAST")
                && text.pastYear(start, tokens.statementEnd(number(at))) == 0
                && passage.all(Discourse.ELSEWHEN).stream().noneMatch(other -> other == figure.figure());
    }

    Features of(int at) {
        if (said[at] == null) {
            said[at] = alone(at);
        }
        return said[at];
    }

    private Features alone(int at) {
        Features said = new Features();
        FigureFound figure = figures.get(at);
        Span number = figure.figure().words().number();
        int start = tokens.statementStart(number.from());
        int end = tokens.statementEnd(number.from());
        said.add("measure", figure.figure().measure())
                .add("quantifier", figure.figure().amount().quantifier())
                .add("size", Integer.valueOf((int) Math.min(6, Math.log10(amount(at) + 1) * 2)))
                .add("victims", figure.figure().victims())
                .add("source", figure.source().kind())
                .add("status", figure.status())
                .add("aggregation", figure.aggregation());
        stands(said, number.from());
        cues(said, number, start, end);
        when(said, figure, number.from(), start, end);
        where(said, figure, start, end);
        others(said, at);
        said.addSteps("lead-words", leadWords(start, end));
        said.addSteps("lead-words-of-line", leadWords.computeIfAbsent(line(at), this::leadWords));
        return said;
    }

    private void stands(Features said, int at) {
        int line = text.line(at);
        said.add("zone", line == 0 ? "HEADLINE" : text.isStandfirst(line) ? "STANDFIRST" : "BODY")
                .addSteps("line", line)
                .addSteps("lines-after", text.lines() - 1 - line)
                .addSteps("sentence", text.sentence(at))
                .add("share", Integer.valueOf(4 * line / text.lines()));
    }

    private void cues(Features said, Span number, int start, int end) {
        int from = number.from();
        int to = Math.min(number.to(), end);
        for (int i = start; i < end; i++) {
            if (!tokens.is(i, TextTraits.CUES)) {
                continue;
            }
            String word = tokens.low(i);
            said.add("has", word);
            if (i < from && i >= from - WINDOW) {
                said.add("before", word);
            }
            if (i >= from && i < to) {
                said.add("in", word);
            }
            if (i >= to && i < to + WINDOW) {
                said.add("after", word);
            }
        }
        said.add("p1", cue(from - 1, start, end))
                .add("p2", cue(from - 2, start, end) + '_' + cue(from - 1, start, end));
        said.add("n1", cue(to, start, end)).add("n2", cue(to, start, end) + '_' + cue(to + 1, start, end));
        said.add("first", cue(start, start, end));
        int sentence = tokens.sentenceStart(from);
        said.addIf(tokens.isLineStart(sentence), "opens-line");
        int line = text.lineStart(text.line(from));
        said.add("line-first", cue(line, line, tokens.size()));
    }

    private String cue(int at, int start, int end) {
        return at < start || at >= end
                ? "EDGE"
                : tokens.is(at, TextTraits.CUES)
                        ? tokens.low(at)
                        : tokens.isNumber(at)
                                ? "NUMBER"
                                : tokens.isCapital(at) ? "NAME" : tokens.is(at, Lexicon.HARM_WORDS) ? "HARM" : "WORD";
    }

    private void when(Features said, FigureFound figure, int at, int start, int end) {
        int line = text.lineStart(text.line(at));
        said.addIf(text.pastYear(start, end) > 0, "past-year");
        said.addIf(text.pastYear(line, start) > 0, "past-year-before");
        said.addIf(text.pastYear(end, text.lineStart(text.line(at) + 1)) > 0, "past-year-after");
        Set<String> mishaps = text.mishaps(start, end);
        said.add(
                "mishap",
                mishaps.isEmpty() ? "NONE" : mishaps.stream().anyMatch(reported::contains) ? "LEAD" : "OTHER");
        said.add("time", time(figure));
        said.addIf(figure.time() != null && figure.time().isAsOf(), "as-of");
    }

    String time(FigureFound figure) {
        if (figure.time() == null || figure.time().date().of().edtf() == null || day == null) {
            return "NONE";
        }
        Edtf edtf = Edtf.parse(figure.time().date().of().edtf());
        if (edtf.earliest().isEmpty() || edtf.latest().isEmpty()) {
            return "OPEN";
        }
        long length = edtf.latest().get().toEpochDay() - edtf.earliest().get().toEpochDay();
        long ago = day.toEpochDay() - edtf.latest().get().toEpochDay();
        String when = ago < -1
                ? "FUTURE"
                : ago < 4 ? "NOW" : ago < 11 ? "WEEK" : ago < 45 ? "MONTH" : ago < 366 ? "YEAR" : "PAST";
        return when + (length == 0 ? "-DAY" : length < 32 ? "-DAYS" : "-LONG");
    }

    private void where(Features said, FigureFound figure, int start, int end) {
        PlaceFound place = figure.place() == null ? null : figure.place().of();
        said.add(
                "place",
                place == null
                        ? "NONE"
                        : place.id().equals(mainPlace)
                                ? "MAIN"
                                : place.countryCode() == null
                                        ? "NO-COUNTRY"
                                        : place.countryCode().equals(mainCountry) ? "COUNTRY" : "ABROAD");
        List<PlaceFound> named = passage.between(PlaceFinder.PLACES, start, end).stream()
                .map(Mention::of)
                .toList();
        boolean isAbroad = named.stream()
                .anyMatch(each ->
                        each.countryCode() != null && !each.countryCode().equals(mainCountry));
        boolean isMain = named.stream().anyMatch(each -> each.id().equals(mainPlace));
        said.addIf(isMain, "names-main-place").addIf(isAbroad, "names-abroad");
    }

    private void others(Features said, int at) {
        FigureFound figure = figures.get(at);
        int before = 0;
        int same = 0;
        int sameBefore = 0;
        int larger = 0;
        int largerBefore = 0;
        boolean isHead = false;
        boolean isOtherHead = false;
        for (int i = 0; i < figures.size(); i++) {
            FigureFound other = figures.get(i);
            if (i == at || other.figure().measure() != figure.figure().measure()) {
                continue;
            }
            before += i < at ? 1 : 0;
            boolean isSame = amount(i) == amount(at);
            same += isSame ? 1 : 0;
            sameBefore += isSame && i < at ? 1 : 0;
            larger += amount(i) > amount(at) ? 1 : 0;
            largerBefore += amount(i) > amount(at) && i < at ? 1 : 0;
            boolean head = line(i) == 0;
            isHead |= head && isSame;
            isOtherHead |= head && !isSame;
        }
        said.addSteps("of-measure-before", before)
                .addSteps("same-number", same)
                .addSteps("same-number-before", sameBefore)
                .addSteps("larger", larger)
                .addSteps("larger-before", largerBefore)
                .addIf(isHead, "number-of-headline")
                .addIf(isOtherHead, "other-number-in-headline")
                .addSteps("figures", figures.size());
    }
}
