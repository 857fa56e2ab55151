package dev.dateline.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.list.Page;
import dev.dateline.mention.MentionDetail;
import dev.dateline.representation.Answered;
import dev.dateline.representation.Form;
import dev.dateline.representation.FormWriter;
import dev.dateline.time.DateDetail;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * Date expressions as an iCalendar object (RFC 5545): an all-day event each, from the earliest to the latest day that the
 * words can mean. An event that lasts is not the same as one that was on some day of a month, so the words say which days
 * those are. Written by hand: the libraries bring many times what this needs.
 */
@ApplicationScoped
class CalendarWriter implements FormWriter<Page<DateDetail>> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Section 3.3.4: a date has a year of four digits; the end that follows the last day must have one as well. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 30);

    private final Identifiers identifiers;

    CalendarWriter(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    @Override
    public Form form() {
        return Form.I_CALENDAR;
    }

    @Override
    public boolean writes(Answered answered) {
        return answered.isListOf(DateDetail.class);
    }

    @Override
    public byte[] write(Page<DateDetail> dates, Answered answered, Request request) {
        ContentLines lines = new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Dateline//Dateline//EN")
                .line("CALSCALE", "GREGORIAN")
                // RFC 7986, section 5.1, and the name that most programs know it by
                .text("NAME", "Dates in the news")
                .text("X-WR-CALNAME", "Dates in the news");
        long leftOut = dates.items().stream().filter(date -> days(date) == null).count();
        if (leftOut > 0) {
            lines.text("DESCRIPTION", leftOut + " more cannot be shown: a calendar has the years 1 to 9999 only.");
        }
        dates.items().stream()
                .filter(date -> days(date) != null)
                .forEach(date -> event(date, lines, request.changed()));
        return lines.line("END", "VCALENDAR").bytes();
    }

    /** First and last day of an event. */
    private record Days(LocalDate first, LocalDate last) {}

    /** An open side shows the day that is known; {@code null} for a date that a calendar cannot show. */
    private static Days days(DateDetail date) {
        LocalDate first = date.earliest() == null ? date.latest() : date.earliest();
        LocalDate last = date.latest() == null ? first : date.latest();
        return first == null || first.isBefore(FIRST_DAY) || last.isAfter(LAST_DAY) ? null : new Days(first, last);
    }

    private void event(DateDetail date, ContentLines lines, Instant changed) {
        Days days = days(date);
        lines.line("BEGIN", "VEVENT")
                .line("UID", uid(date))
                .line("DTSTAMP", MOMENT.format(changed))
                .line("DTSTART;VALUE=DATE", DAY.format(days.first))
                // The end is the day after the last one.
                .line("DTEND;VALUE=DATE", DAY.format(days.last.plusDays(1)))
                .text("SUMMARY", summary(date))
                .text("DESCRIPTION", description(date))
                .text("CATEGORIES", date.precision().name())
                .line("TRANSP", "TRANSPARENT");
        if (identifiers.areAbsolute()) {
            lines.line("URL", identifiers.article(date.articleId()));
        }
        lines.line("END", "VEVENT");
    }

    /** The same for the same expression of the same article, whenever and wherever it is asked for (RFC 7986, section 5.3). */
    private static String uid(DateDetail date) {
        String name = "dateline:" + date.articleId() + "#" + date.id();
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }

    private static String summary(DateDetail date) {
        String range = range(date);
        return range.isEmpty() ? date.verbatim() : date.verbatim() + " (" + range + ")";
    }

    /** The days that the words can mean, in words; empty where it is one day and no more is to be said. */
    private static String range(DateDetail date) {
        String modifier = date.modifier() == null
                ? ""
                : date.modifier().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String days;
        if (date.earliest() == null) {
            days = "until " + date.latest();
        } else if (date.latest() == null) {
            days = "from " + date.earliest() + " on";
        } else if (date.earliest().equals(date.latest())) {
            days = modifier.isEmpty() ? "" : date.earliest().toString();
        } else {
            days = date.earliest() + " to " + date.latest();
        }
        return (modifier + " " + days).strip();
    }

    private static String description(DateDetail date) {
        MentionDetail words = date.mentions().get(0);
        StringBuilder text = new StringBuilder()
                .append("“…" + words.prefix() + words.exact() + words.suffix() + "…”")
                .append("\nEDTF: " + date.edtf());
        if (date.note() != null) {
            text.append("\n" + date.note());
        }
        return text.append("\nArticle: " + date.articleHeadline()).toString();
    }
}
