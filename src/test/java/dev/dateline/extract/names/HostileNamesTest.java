package dev.dateline.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.names.Entity.MentionFound;
import dev.dateline.extract.passage.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class HostileNamesTest {

    private static final int LENGTH = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Lin ",
                "Lin ",
                "A ",
                "a-",
                "al-",
                "Lin-",
                "President ",
                "Israeli ",
                "the Ministry of ",
                "(UN) ",
                "\n",
                "'s",
                "Ada Lin, head of ",
                "Syria’s Foreign Minister ",
                "\ud800",
                "🔥",
                "A. ",
                "government forces ",
                "aze.media ",
                "Acme Inc. ",
                "Mr. ",
                "Israeli military ",
                "\u0000X ",
                "home. (WSMV) ",
                "the. of LIABILITY, OR TORT ",
                ". "
            })
    void takesAnyTextAndAnyNames(String part) {
        String text = part.repeat(LENGTH / part.length());
        Tokens tokens = new Tokens(text);
        Random random = new Random(1);
        List<NameFound> names = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token += 1 + random.nextInt(3)) {
            int to = Math.min(tokens.size(), token + 1 + random.nextInt(3));
            names.add(new NameFound(token, to, NameKind.values()[random.nextInt(3)], random.nextDouble()));
        }
        Entities.Found found = Entities.of(tokens, names);
        found.people().forEach(person -> assertSound(person.mentions(), text));
        found.organisations().forEach(organisation -> assertSound(organisation.mentions(), text));
    }

    private static void assertSound(List<MentionFound> mentions, String text) {
        int last = -1;
        for (MentionFound mention : mentions) {
            assertThat(mention.start()).isGreaterThan(last);
            assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(text.length());
            last = mention.start();
        }
        assertThat(mentions).isNotEmpty();
    }
}
