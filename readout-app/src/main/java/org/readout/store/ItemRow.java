package org.readout.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Claim;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.DatedEvent;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.SeriesValue;
import org.readout.model.Statement;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.Wording;

/**
 * What the index holds of one coded meeting, event, statement, wording or claim, or of an imported event or value.
 *
 * @param kind which of these
 * @param ordinal its place in the coding's list of that kind, from 0
 * @param date when it happened; unknown for statements and wordings, which have the day of their document
 * @param status whether it happened; absent for kinds without a status
 * @param countries codes of the states it concerns
 */
record ItemRow(String kind, int ordinal, When date, @Nullable Status status, Set<String> countries) {

    /** The rows of a coding, in a fixed order. */
    static List<ItemRow> of(Coding coding) {
        List<ItemRow> rows = new ArrayList<>();
        number(coding.meetings(), ItemRow::of, rows);
        number(coding.events(), ItemRow::of, rows);
        number(coding.statements(), ItemRow::of, rows);
        number(coding.wordings(), ItemRow::of, rows);
        number(coding.claims(), ItemRow::of, rows);
        number(coding.imported(), ItemRow::of, rows);
        number(coding.values(), ItemRow::of, rows);
        return rows;
    }

    @Nullable
    String earliest() {
        return day(date.earliest());
    }

    @Nullable
    String latest() {
        return day(date.latest());
    }

    @Nullable
    String statusName() {
        return status == null ? null : status.name();
    }

    /** Everything the index holds of it, in one line to compare with. */
    String line() {
        return line(kind, ordinal, earliest(), latest(), statusName(), String.join(",", countries));
    }

    static String line(
            String kind,
            int ordinal,
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable String status,
            String countries) {
        return kind + ' ' + ordinal + ' ' + earliest + ".." + latest + ' ' + status + ' ' + countries;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static <T> void number(List<T> items, Numbering<T> numbering, List<ItemRow> rows) {
        for (int i = 0; i < items.size(); i++) {
            rows.add(numbering.row(i, items.get(i)));
        }
    }

    /** Makes a row of an item and its ordinal. */
    private interface Numbering<T> {
        ItemRow row(int ordinal, T item);
    }

    private static ItemRow of(int ordinal, Meeting meeting) {
        return new ItemRow("meeting", ordinal, meeting.date(), meeting.status(), codes(meeting.countries().stream()));
    }

    private static ItemRow of(int ordinal, Event event) {
        return new ItemRow("event", ordinal, event.date(), event.status(), codes(event.countries().stream()));
    }

    private static ItemRow of(int ordinal, Statement statement) {
        Set<String> countries = codes(Stream.of(statement.speaker().country(), statement.addressee()));
        return new ItemRow("statement", ordinal, When.UNKNOWN, statement.negated() ? Status.NEGATED : null, countries);
    }

    private static ItemRow of(int ordinal, Wording wording) {
        return new ItemRow("wording", ordinal, When.UNKNOWN, null, codes(Stream.of(wording.side())));
    }

    private static ItemRow of(int ordinal, Claim claim) {
        Set<String> countries = codes(Stream.of(claim.dyad().a(), claim.dyad().b()));
        return new ItemRow("claim", ordinal, claim.period(), claim.status(), countries);
    }

    private static ItemRow of(int ordinal, DatedEvent imported) {
        Event event = imported.event();
        return new ItemRow("imported", ordinal, event.date(), event.status(), codes(event.countries().stream()));
    }

    private static ItemRow of(int ordinal, SeriesValue value) {
        return new ItemRow("value", ordinal, value.period(), null, codes(value.countries().stream()));
    }

    private static Set<String> codes(Stream<@Nullable Country> countries) {
        Set<String> codes = new TreeSet<>();
        countries.forEach(country -> {
            if (country != null) {
                codes.add(country.code());
            }
        });
        return codes;
    }
}
