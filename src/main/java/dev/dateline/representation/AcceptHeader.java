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

    private static final Comparator<Range> MOST_SPECIFIC =
            Comparator.comparingInt(Range::precedence).thenComparingDouble(Range::quality);

    /** A media range; {@code precedence} is higher the more it says. */
    private record Range(MediaType type, double quality, int precedence) {

        static Optional<Range> parse(String item) {
            // Java's own HttpURLConnection writes a single asterisk for any type.
            String range = item.startsWith("*") && !item.startsWith("*/") ? "*/" + item : item;
            try {
                MediaType type = MediaType.valueOf(range);
                String quality = type.getParameters().getOrDefault("q", "1");
                return Optional.of(new Range(type, qualityOf(quality), precedenceOf(type)));
            } catch (IllegalArgumentException malformed) {
                return Optional.empty();
            }
        }

        private static double qualityOf(String q) {
            double quality = Double.parseDouble(q);
            if (!(quality >= 0 && quality <= 1)) {
                throw new IllegalArgumentException("No quality: " + q);
            }
            return quality;
        }

        private static int precedenceOf(MediaType type) {
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
     * The offered form of the highest quality: of equals the one that is offered first, however precisely another was
     * named. How precise a range is decides only which range gives a form its quality (RFC 9110, section 12.5.1). Empty
     * where the client takes none of them.
     */
    Optional<Form> best(List<Form> offered) {
        if (ranges.isEmpty()) {
            return offered.stream().findFirst();
        }
        Form best = null;
        double highest = 0;
        for (Form form : offered) {
            double quality = quality(form);
            if (quality > highest) {
                best = form;
                highest = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    /** That of the most specific range that the form falls in; 0 where it falls in none. */
    private double quality(Form form) {
        return ranges.stream()
                .filter(range -> range.matches(form.parsedType()))
                .max(MOST_SPECIFIC)
                .map(Range::quality)
                .orElse(0.0);
    }
}
