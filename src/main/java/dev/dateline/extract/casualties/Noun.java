package dev.dateline.extract.casualties;

import dev.dateline.casualty.VictimCategory;

/**
 * A noun for people with what stands before it: "20-year-old Chicago police officer", "other people".
 *
 * @param head its token
 * @param end the token after it, and after an age that follows it
 * @param age in years, as stated; -1 if not stated
 * @param word the noun in lower case; empty where only an age stands for it: "a 20-year-old"
 * @param isOther whether it tells these people apart from people spoken of before
 */
record Noun(int head, int end, int age, String word, boolean isOther, boolean isSingular, VictimCategory category) {

    boolean isKin() {
        return Lexicon.KIN.contains(word);
    }
}
