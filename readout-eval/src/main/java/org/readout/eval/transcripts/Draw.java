package org.readout.eval.transcripts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.readout.pipeline.BadRequest;

/**
 * How the items were drawn: within each stratum all are ranked by a hash of their address, the first are taken, even ranks are
 * for tuning, odd ones for the test. No one can choose what is drawn, and anyone can draw again.
 *
 * @param ranked the addresses of each stratum, in the order of the draw
 */
record Draw(Map<Stratum, List<Address>> ranked) {
    private static final String SEED = "readout-zh-readouts-1";
    private static final String REMEDY = "; the labels are of another collection, or were not drawn but chosen";

    static Draw of(Map<Stratum, List<Address>> population) {
        Map<Stratum, List<Address>> ranked = new EnumMap<>(Stratum.class);
        population.forEach((stratum, addresses) -> ranked.put(
                stratum,
                addresses.stream().sorted(Comparator.comparing(Draw::rank)).toList()));
        return new Draw(ranked);
    }

    private static String rank(Address address) {
        String seeded = SEED + " " + address.date() + " " + address.number();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(seeded.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    List<Address> of(Stratum stratum) {
        return ranked.getOrDefault(stratum, List.of());
    }

    /** How many items a stratum has in all. */
    int size(Stratum stratum) {
        return of(stratum).size();
    }

    /**
     * Checks that the labelled items are those drawn, each in its half.
     *
     * @throws BadRequest naming the first that is not
     */
    void check(List<Labelled> items) {
        for (Stratum stratum : Stratum.values()) {
            List<Labelled> those =
                    items.stream().filter(item -> item.stratum() == stratum).toList();
            if (those.stream().map(Labelled::address).distinct().count() != those.size()) {
                throw new BadRequest("an item of stratum '" + stratum.label() + "' is labelled twice");
            }
            those.forEach(item -> check(item, of(stratum).indexOf(item.address()), those.size()));
        }
    }

    private static void check(Labelled item, int rank, int drawn) {
        String name = item.id() + " (" + item.address() + ")";
        if (rank < 0 || rank >= drawn) {
            throw new BadRequest(name + " is not among the first " + drawn + " of '"
                    + item.stratum().label() + "'" + REMEDY);
        }
        String half = rank % 2 == 0 ? Labelled.TUNING : Labelled.TEST;
        if (!item.half().equals(half)) {
            throw new BadRequest(name + " has rank " + rank + " and belongs to the " + half + " half" + REMEDY);
        }
    }
}
