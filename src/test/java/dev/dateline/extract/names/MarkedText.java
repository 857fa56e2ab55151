package dev.dateline.extract.names;

import dev.dateline.extract.names.Entity.MentionFound;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with its names marked: "P[Ada Lin] left L[Oslo] for O[Acme Inc.]". */
public final class MarkedText {

    private static final Pattern MARK = Pattern.compile("([PLO])\\[([^]]*)]");
    private static final Map<String, NameKind> KINDS =
            Map.of("P", NameKind.PERSON, "L", NameKind.PLACE, "O", NameKind.ORGANISATION);

    final String text;
    final Tokens tokens;
    final List<NameFound> names = new ArrayList<>();

    public MarkedText(String marked) {
        StringBuilder plain = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        List<NameKind> kinds = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            plain.append(marked, at, mark.start());
            spans.add(new int[] {plain.length(), plain.length() + mark.group(2).length()});
            kinds.add(KINDS.get(mark.group(1)));
            plain.append(mark.group(2));
            at = mark.end();
        }
        text = plain.append(marked.substring(at)).toString();
        tokens = new Tokens(text);
        for (int i = 0; i < spans.size(); i++) {
            int[] span = spans.get(i);
            names.add(new NameFound(tokens.at(span[0]), tokens.at(span[1] - 1) + 1, kinds.get(i), 0.9));
        }
    }

    /** With the names read, and nothing else. */
    public Passage passage() {
        return new Passage(tokens, null).read(new NameReader(any -> names));
    }

    Entities.Found found() {
        return Entities.of(tokens, names);
    }

    List<NameFound> places() {
        return found().names().stream()
                .filter(name -> name.kind() == NameKind.PLACE)
                .toList();
    }

    /** "Ada Lin: Ada Lin, Lin" for each person. */
    List<String> people() {
        return found().people().stream()
                .map(person -> person.name() + ": " + words(person.mentions()))
                .toList();
    }

    /** "Acme: Acme Inc., Acme" for each organisation. */
    List<String> organisations() {
        return found().organisations().stream()
                .map(organisation -> organisation.name() + ": " + words(organisation.mentions()))
                .toList();
    }

    String words(List<MentionFound> mentions) {
        return String.join(
                ", ",
                mentions.stream()
                        .map(mention -> text.substring(mention.start(), mention.end()))
                        .toList());
    }
}
