package org.readout.measure.signal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Participant;
import org.readout.model.Rank;
import org.readout.model.Side;

/**
 * The level two sides meet at.
 *
 * @param leader whose paramount leader meets a counterpart of band 3 or higher; absent below leader level
 * @param band 1 at leader level, else the band both sides' highest principals reach
 */
public record Level(@Nullable Country leader, int band) implements Comparable<Level> {
    private static final int COUNTERPART = 3;

    /** The level at which two sides meet; where both are led by their leaders, it is the first one's. Empty if unknown. */
    static Optional<Level> of(Side own, Side other) {
        Optional<Integer> first = band(own);
        Optional<Integer> second = band(other);
        if (paramount(own) && second.filter(b -> b <= COUNTERPART).isPresent()) {
            return Optional.of(new Level(own.country(), 1));
        }
        if (paramount(other) && first.filter(b -> b <= COUNTERPART).isPresent()) {
            return Optional.of(new Level(other.country(), 1));
        }
        return first.isPresent() && second.isPresent()
                ? Optional.of(new Level(null, Math.max(first.orElseThrow(), second.orElseThrow())))
                : Optional.empty();
    }

    /** The band of a side's highest principal. */
    static Optional<Integer> band(Side side) {
        return side.principals().stream()
                .flatMap(p -> p.rank().stream())
                .map(Rank::band)
                .min(Integer::compare);
    }

    static boolean paramount(Side side) {
        return side.principals().stream().map(Participant::rank).anyMatch(rank -> rank.filter(Rank::paramount)
                .isPresent());
    }

    /** The like level with another partner: that of the partner's leader is that of the other's leader. */
    Level with(Country other, Country state) {
        return leader == null || leader.equals(state) ? this : new Level(other, band);
    }

    /** After "at": {@code the level of CHN's leader}, {@code the level of ministers (band 4)}. */
    public String words() {
        return leader != null
                ? "the level of " + leader + "'s leader"
                : "the level of " + name() + " (band " + band + ")";
    }

    private String name() {
        return switch (band) {
            case 1 -> "heads of state";
            case 2 -> "heads of government";
            case 3 -> "deputy heads of government";
            case 4 -> "ministers";
            case 5 -> "vice ministers";
            default -> "officials";
        };
    }

    /** The highest first, those of a leader by the leader's state. */
    @Override
    public int compareTo(Level other) {
        int byBand = Integer.compare(band, other.band);
        return byBand != 0 ? byBand : code().compareTo(other.code());
    }

    private String code() {
        return leader == null ? "" : leader.code();
    }
}
