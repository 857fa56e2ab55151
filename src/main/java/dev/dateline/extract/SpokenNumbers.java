package dev.dateline.extract;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.numbers.NumberWords;
import dev.dateline.extract.numbers.Numeral;
import dev.dateline.extract.numbers.NumeralReader;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.rules.RuleWords;
import dev.dateline.ingest.SaidNumbers;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.OptionalLong;

/** Reads the numbers that people say of a text as the readers of texts do. */
@ApplicationScoped
public class SpokenNumbers implements SaidNumbers {

    /** No number that anybody writes takes more; a longer string is prose, and not worth taking apart. */
    private static final int LONGEST = 150;

    private static final NumberWords WORDS = new NumberWords(ENGLISH);

    @Override
    public OptionalLong read(String words) {
        if (words.length() > LONGEST) {
            return OptionalLong.empty();
        }
        RuleWords cut = new RuleWords(new Tokens(words));
        Numeral number = new NumeralReader(cut, words, WORDS).at(0);
        return number == null || number.end() < cut.size() ? OptionalLong.empty() : OptionalLong.of(number.value());
    }
}
