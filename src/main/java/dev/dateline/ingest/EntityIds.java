package dev.dateline.ingest;

import dev.dateline.text.Slug;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Supplier;

/** What the id of an entity or an event is, where nobody said one: made of its name, or of where and when it was. */
final class EntityIds {

    private static final int LONGEST = 80;
    private static final int DIGITS = 8;

    private EntityIds() {}

    static String of(String name) {
        String id = Slug.of(name, LONGEST);
        // a name in another script than Latin
        return id.isEmpty() ? "unnamed-" + digits(sha256(name)) : id;
    }

    /**
     * Of whom only one word is said is a person of this text alone: many bear it.
     *
     * @param ofThisText the {@link #digits} of the text, asked for only where they are needed
     */
    static String ofPerson(String name, Supplier<String> ofThisText) {
        String id = of(name);
        return id.contains("-") ? id : id + "-" + ofThisText.get();
    }

    /**
     * What happened is called by where and when: {@code suva-2025-03-10}.
     *
     * @param place the id of its place; empty where that is not known
     * @param edtf its time; empty where that is not known
     */
    static String ofEvent(String place, String edtf) {
        return Slug.of((place.isEmpty() ? "event" : place) + " " + edtf, LONGEST);
    }

    /** What stands in an id for a hash. */
    static String digits(String sha256) {
        return sha256.substring(0, DIGITS);
    }

    /** The id, or with a number where it is taken; it is taken from now on. */
    static String free(String id, Set<String> taken) {
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
