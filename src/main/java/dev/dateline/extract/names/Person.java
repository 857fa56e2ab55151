package dev.dateline.extract.names;

import java.util.ArrayList;
import java.util.List;

/** The mentions of one person while they are gathered. */
final class Person {

    /** What kind of find one is: a name of one word is oftener none. */
    enum Rule {
        PERSON,
        PERSON_BORNE_OUT,
        PERSON_SHORT
    }

    /**
     * Words that say what a person is.
     *
     * @param from the first token
     * @param to just after the last
     * @param country the code of the one it is held in, where that is said; else null
     */
    record Role(int from, int to, String country) {}

    final List<NameFound> mentions = new ArrayList<>();
    final List<Role> roles = new ArrayList<>();
    /** Words that are such a role and stand for the name: "the Syrian president". */
    final List<Role> titles = new ArrayList<>();
    /** The name with the most parts, as first written so. */
    PersonName name;

    /** Whether the words beside one of the names are such as stand beside people's: a role, an age, "said". */
    boolean isBorneOut;

    /** Whether the text brings them in as a relation of somebody. */
    boolean isRelation;

    NameFound longest;
    /** 'm', 'f', or 0 where no "Mr." or "Mrs." shows it. */
    char gender;

    Person(PersonName name, NameFound first) {
        this.name = name;
        this.longest = first;
    }

    void add(PersonName parsed, NameFound mention, char shown) {
        mentions.add(mention);
        if (parsed.parts().size() > name.parts().size()) {
            name = parsed;
            longest = mention;
        }
        gender = gender == 0 ? shown : gender;
    }

    Rule rule() {
        return name.isSingle() ? Rule.PERSON_SHORT : isBorneOut ? Rule.PERSON_BORNE_OUT : Rule.PERSON;
    }

    boolean mayBe(char shown) {
        return gender == 0 || shown == 0 || gender == shown;
    }

    /** The token of the last mention before another token; -1 if there is none. */
    int lastBefore(int token) {
        int last = -1;
        for (int i = mentions.size() - 1; i >= 0 && i >= mentions.size() - 50; i--) {
            int from = mentions.get(i).from();
            last = from < token ? Math.max(last, from) : last;
        }
        return last;
    }
}
