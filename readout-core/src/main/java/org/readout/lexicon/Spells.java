package org.readout.lexicon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What held from a month to a month, as a cell of a table writes it: {@code president 2017-05/2022-05|minister 2014-08/2016-08}.
 * A bound that is left out is open, and a word alone holds always. Both months are whole: of two that meet in a month, the one
 * that began later holds.
 */
public final class Spells {
    private static final Pattern FORM = Pattern.compile("(\\S+)(?: (\\d{4}(?:-\\d\\d)?)?/(\\d{4}(?:-\\d\\d)?)?)?");
    private static final String FIRST = "-01";
    private static final String LAST = "-12";
    private static final int YEAR = 4;

    /**
     * One of them.
     *
     * @param what the word, such as an office or a sector
     * @param from first day; absent if not known or always
     * @param to last day; absent if it still holds or always
     */
    public record Spell(String what, @Nullable LocalDate from, @Nullable LocalDate to) {
        public boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        /** From and to at the precision of the table. */
        public String period() {
            return month(from) + "/" + month(to);
        }

        private static String month(@Nullable LocalDate day) {
            return day == null ? "" : YearMonth.from(day).toString();
        }
    }

    private final List<Spell> spells;

    private Spells(List<Spell> spells) {
        this.spells = List.copyOf(spells);
    }

    /** @throws LexiconException if a value of the cell is not of the form */
    public static Spells read(Row row, String column) {
        List<Spell> spells = new ArrayList<>();
        row.list(column).forEach(value -> spells.add(spell(row, value)));
        return new Spells(spells);
    }

    /** One word that holds always. */
    public static Spells always(String what) {
        return new Spells(List.of(new Spell(what, null, null)));
    }

    private static Spell spell(Row row, String value) {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            throw row.error("'" + value + "' is not of the form WORD FROM/TO, as in 'president 2017-05/2022-05'");
        }
        try {
            return new Spell(form.group(1), from(form.group(2)), to(form.group(3)));
        } catch (DateTimeParseException e) {
            throw row.error("'" + value + "' has a month that is none");
        }
    }

    private static @Nullable LocalDate from(@Nullable String month) {
        return month == null
                ? null
                : YearMonth.parse(month.length() == YEAR ? month + FIRST : month)
                        .atDay(1);
    }

    private static @Nullable LocalDate to(@Nullable String month) {
        return month == null
                ? null
                : YearMonth.parse(month.length() == YEAR ? month + LAST : month).atEndOfMonth();
    }

    public List<Spell> all() {
        return spells;
    }

    /** Those that hold on a day, what began last first. */
    public List<Spell> on(LocalDate day) {
        return spells.stream()
                .filter(spell -> spell.holds(day))
                .sorted(Comparator.comparing(Spells::begin).reversed())
                .toList();
    }

    /** What began last before a day, or ever if there is none; empty if nothing had begun. */
    public Optional<Spell> last(@Nullable LocalDate day) {
        return spells.stream()
                .filter(spell ->
                        day == null || spell.from() == null || !spell.from().isAfter(day))
                .max(Comparator.comparing(Spells::begin));
    }

    private static LocalDate begin(Spell spell) {
        return spell.from() == null ? LocalDate.MIN : spell.from();
    }
}
