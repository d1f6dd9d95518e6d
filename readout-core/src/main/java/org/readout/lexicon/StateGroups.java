package org.readout.lexicon;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * Groups of states that meet as one, with their members at a date: {@code zh/state-groups.tsv}. Immutable.
 *
 * <p>Columns: {@code names}; {@code kind} ({@code talks} if its states sit down to talk as one, {@code body} if it is a standing
 * organisation, whose sessions are conferences); {@code members}; {@code from} and {@code to} (first and last day on which these
 * were the members, empty if open); {@code source}.
 */
public final class StateGroups {
    /**
     * A group where a text names it.
     *
     * @param span in the text, UTF-16 indices, end exclusive
     * @param members on the day asked for
     * @param body true of a standing organisation
     */
    public record Hit(Span span, List<Country> members, boolean body) {}

    private record Period(List<Country> members, @Nullable LocalDate from, @Nullable LocalDate to, boolean body) {
        boolean holds(@Nullable LocalDate day) {
            return day == null || (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    private final Gazetteer<Period> periods;

    private StateGroups(Gazetteer<Period> periods) {
        this.periods = periods;
    }

    /**
     * The groups of a table.
     *
     * @throws LexiconException naming file and line of the first error
     */
    public static StateGroups read(Source source, String file) {
        Gazetteer.Builder<Period> builder = Gazetteer.builder();
        for (Row row : source.rows(file, Set.of("names", "kind", "members", "from", "to", "source"))) {
            Period period = new Period(
                    row.list("members").stream().map(Country::new).toList(),
                    day(row, "from"),
                    day(row, "to"),
                    row.text("kind").equals("body"));
            row.list("names").forEach(name -> builder.add(name, period));
        }
        return new StateGroups(builder.build());
    }

    private static @Nullable LocalDate day(Row row, String column) {
        String day = row.optional(column);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw row.error(column + " '" + day + "' is no day");
        }
    }

    /**
     * The groups a text names, leftmost and longest, with their members on a day; one that did not exist then is left out.
     *
     * @param day null if unknown: the members of the latest line
     */
    public List<Hit> in(String text, @Nullable LocalDate day) {
        return periods.longest(text).stream()
                .flatMap(hit -> hit.values().stream()
                        .filter(period -> period.holds(day))
                        .reduce((earlier, later) -> later)
                        .map(period -> new Hit(hit.span(), period.members(), period.body()))
                        .stream())
                .toList();
    }
}
