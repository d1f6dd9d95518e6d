package org.readout.eval.claims;

import java.util.List;
import java.util.Locale;
import org.readout.model.Claim;
import org.readout.model.Direction;
import org.readout.model.Status;

/**
 * One claim a passage makes.
 *
 * @param pair the two states, as {@code CHN-VNM}
 * @param directions each as good as the others, the likeliest first
 */
record Expected(String pair, List<String> directions) {
    Expected {
        directions = List.copyOf(directions);
    }

    static Expected of(String words) {
        String[] parts = words.strip().split(" ");
        return new Expected(parts[0], List.of(parts[1].split(",")));
    }

    boolean samePair(Claim claim) {
        return claim.dyad().toString().equals(pair);
    }

    boolean accepts(Claim claim) {
        return samePair(claim) && directions.contains(direction(claim));
    }

    /** What is denied leaves things as they were. */
    static String direction(Claim claim) {
        boolean denied = claim.status() == Status.NEGATED || claim.status() == Status.DENIED;
        return (denied ? Direction.STABLE : claim.direction()).name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return pair + " " + String.join(" or ", directions);
    }
}
