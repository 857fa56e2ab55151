package figures;

import dev.dateline.extract.dates.DateReader;
import dev.dateline.extract.encoder.Encoder;
import dev.dateline.extract.language.Languages;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.numbers.CountReader;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Reader;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.People;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.time.Edtf;

import java.util.List;

/** Reads marked texts as they are read when they are posted, up to the figures. */
public final class TextReading {

    private final Encoder encoder = new Encoder();
    private final NameReader names = new NameReader();
    private final DateReader dates = new DateReader(Languages.ENGLISH);
    private final PlaceFinder places = new PlaceFinder();
    private int texts;

    public Passage read(Gold gold) {
        return read(gold, encoder);
    }

    /** The same, and of each eighth text what is read after the model has stopped, so that judges learn to do without. */
    public List<Passage> withUnread(Gold gold) {
        boolean isTurn = texts++ % 8 == 0;
        return isTurn ? List.of(read(gold, encoder), read(gold, Encoder.NONE)) : List.of(read(gold, encoder));
    }

    private Passage read(Gold gold, Reader model) {
        Passage passage = new Passage(new Tokens(gold.text()), Edtf.parse(gold.published()));
        passage.read(CountReader.READER, dates, model, names, places, People.READER);
        return passage;
    }
}
