package dev.dateline.representation;

import jakarta.ws.rs.core.MediaType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a client would like to be sent: the {@code Accept} header (RFC 9110, section 12.5.1). Of the parameters of a media
 * range only {@code profile} (RFC 6906) tells two forms apart; the others are passed over.
 */
final class AcceptHeader {

    private static final String PROFILE = "profile";

    /** A media range; {@code precedence} is higher the more it says. */
    private record Range(MediaType type, double quality, int precedence) {

        static Optional<Range> parse(String item) {
            // Java's own HttpURLConnection writes a single asterisk for any type.
            String range = item.startsWith("*") && !item.startsWith("*/") ? "*/" + item : item;
            try {
                MediaType type = MediaType.valueOf(range);
                String quality = type.getParameters().getOrDefault("q", "1");
                return Optional.of(new Range(type, quality(quality), precedence(type)));
            } catch (IllegalArgumentException malformed) {
                return Optional.empty();
            }
        }

        private static double quality(String q) {
            double quality = Double.parseDouble(q);
            if (!(quality >= 0 && quality <= 1)) {
                throw new IllegalArgumentException("No quality: " + q);
            }
            return quality;
        }

        private static int precedence(MediaType type) {
            if (type.isWildcardType()) {
                return 0;
            }
            if (type.isWildcardSubtype()) {
                return 1;
            }
            return type.getParameters().containsKey(PROFILE) ? 3 : 2;
        }

        boolean matches(MediaType offered) {
            String profile = type.getParameters().get(PROFILE);
            String ours = offered.getParameters().get(PROFILE);
            return type.isCompatible(offered)
                    && (profile == null
                            || ours != null
                                    && List.of(profile.strip().split("\\s+")).contains(ours));
        }
    }

    private record Match(Form form, Range range) {
        double quality() {
            return range.quality;
        }

        int precedence() {
            return range.precedence;
        }
    }

    private final List<Range> ranges;

    private AcceptHeader(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** What is malformed in the header is passed over; a header with nothing else in it takes everything. */
    static AcceptHeader parse(String header) {
        List<Range> ranges = new ArrayList<>();
        for (String item : items(header)) {
            if (!item.isBlank()) {
                Range.parse(item.strip()).ifPresent(ranges::add);
            }
        }
        return new AcceptHeader(ranges);
    }

    /** The header's items: a comma inside a quoted string separates nothing. */
    private static List<String> items(String header) {
        List<String> items = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                items.add(header.substring(begin, i));
                begin = i + 1;
            }
        }
        items.add(header.substring(begin));
        return items;
    }

    /**
     * The offered form that the client likes best: that of the highest quality, then the one it named most precisely, then
     * the first. Empty where it takes none of them.
     */
    Optional<Form> best(List<Form> offered) {
        if (ranges.isEmpty()) {
            return offered.stream().findFirst();
        }
        List<Match> matches =
                offered.stream().flatMap(form -> match(form).stream()).toList();
        // min keeps the first of equals
        return matches.stream()
                .filter(match -> match.quality() > 0)
                .min(Comparator.comparingDouble(Match::quality)
                        .thenComparingInt(Match::precedence)
                        .reversed())
                .map(Match::form);
    }

    /** The form with the most specific range that it falls in. */
    private Optional<Match> match(Form form) {
        return ranges.stream()
                .filter(range -> range.matches(form.parsedType()))
                .max(Comparator.comparingInt(Range::precedence))
                .map(range -> new Match(form, range));
    }
}
