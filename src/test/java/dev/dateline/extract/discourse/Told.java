package dev.dateline.extract.discourse;

import dev.dateline.extract.dates.DateReader;
import dev.dateline.extract.encoder.Encoder;
import dev.dateline.extract.figures.Figure;
import dev.dateline.extract.figures.FigureFinder;
import dev.dateline.extract.language.Languages;
import dev.dateline.extract.names.MarkedText;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.numbers.Amount;
import dev.dateline.extract.numbers.CountReader;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Reader;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.people.People;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.time.Edtf;

import java.util.List;
import java.util.stream.Collectors;

/** The figures of a text. */
public final class Told {

    private static final PlaceFinder PLACES = new PlaceFinder();
    private static final DateReader DATES = new DateReader(Languages.ENGLISH);
    private static final FigureFinder FIGURES = new FigureFinder();

    private final Passage passage;

    private Told(Passage named) {
        this(named, Encoder.NONE);
    }

    private Told(Passage named, Reader encoder) {
        passage = named.read(CountReader.READER, encoder, DATES, PLACES, People.READER, FIGURES, new Discourse());
    }

    /** Of one that the model reads as well. */
    static Told heard(String text) {
        Passage passage = Passage.of(text);
        new NameReader().readSimply(passage);
        return new Told(passage, new Encoder());
    }

    /** Of one whose names are known by their form alone, as where there is no model of names. */
    public static Told of(String text) {
        return of(text, null);
    }

    static Told of(String text, String published) {
        Passage passage = new Passage(Passage.of(text).tokens(), published == null ? null : Edtf.parse(published));
        new NameReader().readSimply(passage);
        return new Told(passage);
    }

    /** Of one whose names are marked. */
    static Told marked(String text) {
        return new Told(new MarkedText(text).passage());
    }

    public List<FigureFound> figures() {
        return passage.all(Discourse.TOLD);
    }

    /** Those of another time than the story. */
    List<Figure> elsewhen() {
        return passage.all(Discourse.ELSEWHEN);
    }

    List<Scene> scenes() {
        return passage.all(Discourse.SCENES);
    }

    /** The name of whom a figure is from; {@code null} where it is nobody known. */
    static String party(FigureFound figure) {
        return figure.source().party() == null ? null : figure.source().party().name();
    }

    public String words(Span span) {
        return span == null ? null : passage.tokens().words(span.from(), span.to());
    }

    /** What the figures say, each as its measure, quantifier, number and the words of the number. */
    public static String in(String text) {
        Told told = of(text);
        return told.figures().stream()
                .map(found -> found.figure().measure() + " "
                        + found.figure().amount().quantifier() + " "
                        + number(found.figure().amount()) + " ["
                        + told.words(found.figure().words().number()) + "]")
                .collect(Collectors.joining(", "));
    }

    private static String number(Amount amount) {
        String upper = amount.upper() == null ? "" : amount.upper().toString();
        return amount.value() == null
                ? amount.lower() + ".." + upper
                : amount.value().toString();
    }
}
