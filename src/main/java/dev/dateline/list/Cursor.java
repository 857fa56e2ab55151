package dev.dateline.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A place in a list, in a form that only Dateline reads: the sort keys of the last row seen, bound to the list and the
 * filters it was made for. A checksum tells a cursor that was altered or cut from one that was made here; it guards
 * against mistakes, and needs no secret, since the keys of a public list are public.
 */
final class Cursor {

    private static final String SEPARATOR = "\n";

    private Cursor() {}

    /** @param list what the cursor belongs to: the path and the filters */
    static String write(List<String> keys, String list) {
        String payload = String.join(SEPARATOR, keys);
        String whole = checksum(payload, list) + SEPARATOR + payload;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.getBytes(UTF_8));
    }

    /** The keys; empty where the text is no cursor of this list. */
    static Optional<List<String>> read(String cursor, String list) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        String[] parts = new String(bytes, UTF_8).split(SEPARATOR, 2);
        if (parts.length != 2 || !parts[0].equals(checksum(parts[1], list))) {
            return Optional.empty();
        }
        return Optional.of(Arrays.asList(parts[1].split(SEPARATOR, -1)));
    }

    private static String checksum(String payload, String list) {
        CRC32 crc = new CRC32();
        crc.update((payload + SEPARATOR + list).getBytes(UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
