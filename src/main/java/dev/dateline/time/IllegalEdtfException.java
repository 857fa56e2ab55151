package dev.dateline.time;

/** Words that are no date of the Extended Date/Time Format, or one that Dateline does not read. */
public final class IllegalEdtfException extends RuntimeException {

    IllegalEdtfException(String text, String why) {
        super("\"" + text + "\" is no EDTF date: " + why);
    }

    IllegalEdtfException(String message) {
        super(message);
    }
}
