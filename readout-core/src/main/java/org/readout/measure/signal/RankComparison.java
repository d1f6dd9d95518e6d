package org.readout.measure.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.BaseRate;
import org.readout.model.Country;
import org.readout.model.Direction;
import org.readout.model.Evidence;
import org.readout.model.Signal;

/** One guest held against compatriots, as {@link RankAgainstAccess} says. */
final class RankComparison {
    private static final int YEARS = 3;
    private static final int YEARS_OF_AUDIENCES = 5;
    private static final String NO_BASE =
            "no base rate: two stays are compared, and how often their order is such by chance is not known";

    private final Encounter one;
    private final Stay stay;
    private final StateRecord record;
    private final LocalDate day;
    private final Access access;
    private final Country partner;
    private final Offices offices;

    RankComparison(Encounter one, Stay stay, StateRecord record, Offices offices) {
        this.one = one;
        this.stay = stay;
        this.record = record;
        this.day = stay.encounters().get(0).day();
        this.access = stay.audience().isPresent() ? Access.AUDIENCE : Access.PRIVATE;
        this.partner = one.partner();
        this.offices = offices;
    }

    Stream<Signal> signals() {
        List<Appearance> recent =
                Appearance.last(record.all(), record.state(), partner, day.minusYears(YEARS), day).stream()
                        .filter(this::another)
                        .toList();
        Stream<Signal> inOrder = recent.stream().flatMap(other -> against(other).stream());
        return Stream.concat(inOrder, received(recent));
    }

    private boolean another(Appearance other) {
        return !other.who().person().equals(stay.guest().person());
    }

    private Optional<Signal> against(Appearance other) {
        return offices.nearest(other.who().person().id(), other.day(), one.day())
                .flatMap(held -> held(other, held));
    }

    private Optional<Signal> held(Appearance other, HeldOffice held) {
        if (access != Access.AUDIENCE && other.access() != Access.AUDIENCE) {
            return Optional.empty();
        }
        int nearer = Integer.signum(access.compareTo(other.access()));
        int lower = Integer.compare(stay.band(), held.band());
        String compared = Names.of(stay.guest()) + " (band " + stay.band() + ") " + access.words() + "; "
                + Names.of(other.who()) + " (band " + held.band() + " on " + held.day() + ") "
                + other.access().words() + " on " + other.day();
        if (nearer != 0 && nearer == lower) {
            return Optional.of(signal(
                    compared,
                    nearer > 0 ? Direction.WARMING : Direction.COOLING,
                    stay.band() - held.band(),
                    List.of(one.mention(), other.mention(), held.evidence()),
                    "Offices as attested nearest to the days; that the other could have come nearer is not known.",
                    true));
        }
        return nearer > 0 && lower == 0
                ? offices.above(other.who().person().id(), stay.band(), day.minusYears(YEARS_OF_AUDIENCES), one.day())
                        .map(above -> conflict(other, held, above, compared))
                : Optional.empty();
    }

    /** Those received before this guest, of whom nothing is known since. */
    private Stream<Signal> received(List<Appearance> recent) {
        return Appearance.last(record.all(), record.state(), partner, day.minusYears(YEARS_OF_AUDIENCES), day).stream()
                .filter(this::another)
                .filter(other -> access == Access.AUDIENCE
                        && other.access() == Access.AUDIENCE
                        && recent.stream()
                                .noneMatch(
                                        r -> r.who().person().equals(other.who().person())))
                .flatMap(other -> changed(other).stream());
    }

    private Optional<Signal> changed(Appearance other) {
        String id = other.who().person().id();
        Optional<HeldOffice> then = offices.nearest(id, other.day(), one.day());
        Optional<HeldOffice> now = offices.nearest(id, one.day(), one.day());
        return then.filter(held -> held.band() < stay.band())
                .flatMap(above -> now.filter(held -> held.band() == stay.band())
                        .map(held -> conflict(
                                other,
                                held,
                                above,
                                Names.of(stay.guest()) + " (band " + stay.band() + ") " + access.words() + ", as "
                                        + Names.of(other.who()) + " was on " + other.day())));
    }

    private Signal conflict(Appearance other, HeldOffice held, HeldOffice above, String compared) {
        boolean since = other.access() != Access.AUDIENCE;
        return signal(
                compared + "; the other's rank is in conflict: band " + above.band() + " on " + above.day() + ", band "
                        + held.band() + " on " + held.day(),
                Direction.UNCLEAR,
                stay.band() - held.band(),
                List.of(one.mention(), other.mention(), above.evidence(), held.evidence()),
                "The office attested nearest, on " + held.day()
                        + ", is of the guest's band: the ranks do not differ at the dates."
                        + (since
                                ? ""
                                : " No presence of " + Names.of(other.who()) + " at " + record.state() + " between "
                                        + other.day() + " and " + day
                                        + " is in this record: what access there was is not known."),
                false);
    }

    private Signal signal(
            String about, Direction direction, int bands, List<Evidence> evidence, String caveat, boolean counted) {
        return new Signal(
                "rank_access",
                record.state(),
                partner,
                one.day(),
                one.band(),
                about,
                direction,
                bands,
                "rank bands",
                BaseRate.none(NO_BASE),
                evidence.stream().distinct().toList(),
                caveat,
                counted);
    }
}
