package names;

import dev.dateline.extract.names.Label;
import dev.dateline.extract.names.NameKind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Makes up what corpora without sports pages lack: results, standings, fixtures and scorecards, in which a city is its
 * team's name, a country's is a place's, and words between two names are no part of either. The names are those of the
 * corpora, the numbers are chosen at random.
 */
final class SportsTables {

    private static final List<String> SUFFIXES =
            List.of("United", "City", "Town", "Rovers", "Athletic", "County", "Wanderers", "FC", "Albion");
    private static final List<String> PREFIXES =
            List.of("Real", "Dynamo", "Sporting", "Spartak", "Inter", "Racing", "FC");
    private static final List<String> SPORTS =
            List.of("SOCCER", "CRICKET", "BASEBALL", "BASKETBALL", "RUGBY UNION", "HOCKEY");
    private static final List<String> BEAT = List.of("BEAT", "DRAW WITH", "LOSE TO", "TO PLAY", "HOLD", "FACE");
    private static final int FEWEST_LINES = 5;
    private static final int MOST_LINES = 16;

    private final List<Sentence> people;
    private final List<String> cities;
    private final List<String> countries = Marks.namesOfCountries();
    private final Random random;

    SportsTables(Map<NameKind, List<Sentence>> names, Random random) {
        this.random = random;
        people = names.get(NameKind.PERSON).stream()
                .filter(name -> name.words().size() == 2)
                .toList();
        cities = names.get(NameKind.PLACE).stream()
                .filter(name -> name.words().size() <= 2 && !Marks.isCountry(name.words()))
                .map(name -> String.join(" ", name.words()))
                .filter(name -> name.chars().allMatch(c -> Character.isLetter(c) || c == ' '))
                .toList();
    }

    /** A page of lines of one form. */
    List<Sentence> page() {
        boolean national = random.nextInt(3) == 0;
        boolean capitals = random.nextInt(4) == 0;
        Supplier<Line> side = () -> side(national, capitals);
        List<Supplier<Line>> forms = new ArrayList<>(List.of(
                () -> score(side),
                () -> standing(side),
                () -> goals(side),
                this::runner,
                this::match,
                this::batsman,
                this::bowlers));
        if (!national) {
            forms.add(this::percentage);
            forms.add(this::fixture);
            forms.add(this::result);
        }
        Supplier<Line> form = forms.get(random.nextInt(forms.size()));
        List<Sentence> page = new ArrayList<>();
        page.add(headline(national));
        for (int lines = FEWEST_LINES + random.nextInt(MOST_LINES - FEWEST_LINES); lines > 0; lines--) {
            page.add(form.get().sentence());
        }
        return page;
    }

    private Sentence headline(boolean national) {
        Supplier<Line> side = () -> side(national, true);
        return new Line()
                .words(any(SPORTS), "-")
                .line(side.get())
                .words(any(BEAT))
                .line(side.get())
                .words(goals() + "-" + goals(), ".")
                .sentence();
    }

    /** "Derby 2 Luton 1" */
    private Line score(Supplier<Line> side) {
        return new Line().line(side.get()).words(goals()).line(side.get()).words(goals());
    }

    /** "Derby 5 3 1 1 9 4 10" */
    private Line standing(Supplier<Line> side) {
        Line line = new Line().line(side.get());
        for (int column = 0; column < 7; column++) {
            line.words(number(column < 4 ? 10 : 40));
        }
        return line;
    }

    /** "Derby 1 ( Smith 23 ) Luton 0" */
    private Line goals(Supplier<Line> side) {
        return new Line()
                .line(side.get())
                .words("1", "(")
                .line(surname())
                .words(number(90), ")")
                .line(side.get())
                .words("0", ".", "Attendance", ":", number(40_000));
    }

    /** "DERBY 70 61 .534 12" */
    private Line percentage() {
        return new Line()
                .line(side(false, random.nextBoolean()))
                .words(number(90), number(90))
                .words("." + (100 + random.nextInt(900)), number(30));
    }

    /** "LUTON AT DERBY" */
    private Line fixture() {
        return new Line().line(side(false, true)).words("AT").line(side(false, true));
    }

    /** "Derby 5 LUTON 4 ( 10 innings )": the host in capitals. */
    private Line result() {
        return new Line()
                .line(side(false, random.nextBoolean()))
                .words(goals())
                .line(side(false, random.nextBoolean()))
                .words(goals())
                .words(random.nextInt(4) == 0 ? List.of("(", "10", "innings", ")") : List.of());
    }

    /** "3 . Jane Smith ( Spain ) 43.12 seconds" */
    private Line runner() {
        return new Line()
                .words(number(20) + ".")
                .line(person())
                .words("(")
                .line(country())
                .words(")")
                .words(number(60) + "." + (10 + random.nextInt(90)))
                .words(random.nextBoolean() ? "seconds" : "points");
    }

    /** "Jane Smith ( Spain ) beat 4 - Ann Brown ( Canada ) 6-3 6-4" */
    private Line match() {
        return new Line()
                .line(person())
                .words("(")
                .line(country())
                .words(")", "beat", number(9), "-")
                .line(person())
                .words("(")
                .line(country())
                .words(")", "6-" + number(4), "6-" + number(4));
    }

    /** "J. Smith c Brown b Jones 34" */
    private Line batsman() {
        Line line = new Line().line(random.nextBoolean() ? person() : initialled());
        switch (random.nextInt(4)) {
            case 0 -> line.words("not", "out");
            case 1 -> line.words("lbw", "b").line(surname());
            case 2 -> line.words("b").line(surname());
            default -> line.words("c").line(surname()).words("b").line(surname());
        }
        return line.words(number(120));
    }

    /** "Bowling : Smith 10-2-33-1 , Brown 8-0-41-0" */
    private Line bowlers() {
        Line line = new Line().words("Bowling", ":");
        for (int bowler = 0; bowler < 4; bowler++) {
            line.words(bowler > 0 ? List.of(",") : List.of())
                    .line(surname())
                    .words(number(12) + "-" + number(3) + "-" + number(60) + "-" + number(5));
        }
        return line;
    }

    /** A country, which is a place, or a team, which is mostly called by its city. */
    private Line side(boolean national, boolean capitals) {
        String name = national ? any(countries) : any(cities);
        int form = national ? 3 : random.nextInt(4);
        String full = form == 0
                ? name + " " + any(SUFFIXES)
                : form == 1 && random.nextBoolean() ? any(PREFIXES) + " " + name : name;
        return new Line()
                .name(
                        List.of((capitals ? full.toUpperCase(Locale.ROOT) : full).split(" ")),
                        national ? NameKind.PLACE : NameKind.ORGANISATION);
    }

    private Line country() {
        return new Line().name(List.of(any(countries).split(" ")), NameKind.PLACE);
    }

    private Line person() {
        return new Line().name(people.get(random.nextInt(people.size())).words(), NameKind.PERSON);
    }

    private Line surname() {
        return new Line()
                .name(List.of(people.get(random.nextInt(people.size())).words().get(1)), NameKind.PERSON);
    }

    private Line initialled() {
        List<String> words = people.get(random.nextInt(people.size())).words();
        return new Line().name(List.of(words.get(0).charAt(0) + ".", words.get(1)), NameKind.PERSON);
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String goals() {
        return number(6);
    }

    private String number(int bound) {
        return String.valueOf(random.nextInt(bound));
    }

    /** Words in the making of a sentence. */
    private static final class Line {

        private final List<String> words = new ArrayList<>();
        private final List<Integer> labels = new ArrayList<>();

        Line words(String... more) {
            return words(List.of(more));
        }

        Line words(List<String> more) {
            words.addAll(more);
            labels.addAll(Collections.nCopies(more.size(), Label.NONE));
            return this;
        }

        Line name(List<String> name, NameKind kind) {
            int[] marked = new int[name.size()];
            Sentence.mark(marked, 0, marked.length, kind);
            words.addAll(name);
            for (int label : marked) {
                labels.add(label);
            }
            return this;
        }

        Line line(Line other) {
            words.addAll(other.words);
            labels.addAll(other.labels);
            return this;
        }

        Sentence sentence() {
            int[] all = labels.stream().mapToInt(Integer::intValue).toArray();
            return new Sentence(words, Columns.usualGlue(words), all);
        }
    }
}
