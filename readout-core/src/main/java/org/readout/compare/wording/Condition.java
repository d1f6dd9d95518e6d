package org.readout.compare.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Presence;

/**
 * What makes a meeting an opportunity for a formula: the side's highest principal, the counterpart, form and outlet, the topic.
 *
 * @param side whose words are read
 * @param partners the states met, at least one; each is a group of its own
 * @param level lowest rank band of the side's highest principal, 1 (highest) to 6
 * @param counterpart lowest rank band of the counterpart's highest principal; absent for any, unknown included
 * @param speaker identifier of the person who must be the side's highest principal; absent for any
 * @param outlet who published the account; absent for any
 * @param format identifier of the form of meeting; absent for any
 * @param topic formulas one of which must stand in the side's words; empty for any words at all
 * @param from first day; absent if open
 * @param to last day; absent if open
 */
public record Condition(
        Country side,
        List<Country> partners,
        int level,
        @Nullable Integer counterpart,
        @Nullable String speaker,
        @Nullable String outlet,
        @Nullable String format,
        Set<String> topic,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public Condition {
        partners = List.copyOf(partners);
        topic = Set.copyOf(topic);
    }

    /** Of any form and outlet. */
    public Condition(
            Country side,
            List<Country> partners,
            int level,
            @Nullable Integer counterpart,
            @Nullable String speaker,
            Set<String> topic,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this(side, partners, level, counterpart, speaker, null, null, topic, from, to);
    }

    /** Why a meeting gives no opportunity; empty if it gives one. The first reason that holds, in the order of {@link Reason}. */
    Optional<Reason> against(Occasion occasion, Country partner, String formula) {
        Optional<Reason> setting = new Selection(
                        side, List.of(partner), level, counterpart, speaker, outlet, format, from, to)
                .against(occasion.meeting(), occasion::toldBy, side);
        if (setting.isPresent()) {
            return setting;
        }
        if (occasion.day() == null) {
            return Optional.of(Reason.OTHER_TIME);
        }
        return switch (occasion.presence(formula, side)) {
            case UNKNOWN -> Optional.of(Reason.NO_TEXT);
            case NOT_MENTIONED -> Optional.of(Reason.NO_WORDS);
            case PRESENT -> Optional.empty();
            case ABSENT -> topical(occasion) ? Optional.empty() : Optional.of(Reason.OTHER_TOPIC);
        };
    }

    private boolean topical(Occasion occasion) {
        return topic.isEmpty() || topic.stream().anyMatch(id -> occasion.presence(id, side) == Presence.PRESENT);
    }
}
