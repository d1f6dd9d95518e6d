package org.readout.compare.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Rank;

/**
 * Which meetings are looked at, whatever is said in them. What is absent is not asked for.
 *
 * @param side whose words are read
 * @param partners states met; empty for any
 * @param level lowest rank band of the side's highest principal, 1 (highest) to 6
 * @param counterpart the same of the states met
 * @param speaker identifier of the person who must be the side's highest principal
 * @param outlet who published the account
 * @param format identifier of the form of meeting
 * @param from first day
 * @param to last day
 */
public record Selection(
        @Nullable Country side,
        List<Country> partners,
        @Nullable Integer level,
        @Nullable Integer counterpart,
        @Nullable String speaker,
        @Nullable String outlet,
        @Nullable String format,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public Selection {
        partners = List.copyOf(partners);
    }

    /**
     * Why the words of a state at a meeting are left out; empty if they are not. The first that holds, in the order of {@link Reason}.
     *
     * @param toldBy whether an outlet has an account of it
     */
    Optional<Reason> against(Meeting meeting, Predicate<String> toldBy, Country speaking) {
        List<Country> others = meeting.countries().stream()
                .filter(country -> !country.equals(speaking))
                .toList();
        if (side != null && !side.equals(speaking)
                || !meeting.countries().contains(speaking)
                || !partners.isEmpty() && partners.stream().noneMatch(others::contains)) {
            return Optional.of(Reason.OTHER_STATES);
        }
        LocalDate day = meeting.date().earliest();
        if (day == null ? from != null || to != null : before(day, from) || before(to, day)) {
            return Optional.of(Reason.OTHER_TIME);
        }
        if (format != null && !format.equals(meeting.format().id())) {
            return Optional.of(Reason.OTHER_FORMAT);
        }
        if (outlet != null && !toldBy.test(outlet)) {
            return Optional.of(Reason.OTHER_OUTLET);
        }
        return ranked(meeting, speaking, others) ? Optional.empty() : Optional.of(Reason.OTHER_RANK);
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private boolean ranked(Meeting meeting, Country speaking, List<Country> others) {
        return (level == null || ranked(meeting, speaking, level))
                && (counterpart == null
                        || others.stream()
                                .filter(other -> partners.isEmpty() || partners.contains(other))
                                .anyMatch(other -> ranked(meeting, other, counterpart)))
                && (speaker == null
                        || meeting.highest(speaking)
                                .filter(one -> one.person().id().equals(speaker))
                                .isPresent());
    }

    private static boolean ranked(Meeting meeting, Country country, int lowest) {
        return meeting.highest(country)
                .flatMap(one -> one.rank())
                .map(Rank::band)
                .filter(band -> band <= lowest)
                .isPresent();
    }
}
