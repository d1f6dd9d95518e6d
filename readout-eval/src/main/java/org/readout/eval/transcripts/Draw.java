package org.readout.eval.transcripts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.pipeline.BadRequest;

/**
 * How the items were drawn: within each stratum all are ranked by a hash of their address, the first are taken, even ranks (among
 * the titled items, and among all others) are for tuning, odd ones for the test. No one can choose what is drawn, and anyone can draw again.
 *
 * @param ranked the addresses of each stratum, in the order of the draw
 */
record Draw(Map<Stratum, List<Address>> ranked) {
    private static final String SEED = "readout-zh-readouts-1";
    private static final String REMEDY = "; the labels are of another collection, or were not drawn but chosen";

    static Draw of(Map<Stratum, List<Address>> population) {
        Map<Stratum, List<Address>> ranked = new EnumMap<>(Stratum.class);
        population.forEach((stratum, addresses) ->
                ranked.put(stratum, ranked(addresses.stream()).toList()));
        return new Draw(ranked);
    }

    private static Stream<Address> ranked(Stream<Address> addresses) {
        return addresses
                .map(address -> Map.entry(rank(address), address))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
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
            Map<Address, Integer> drawn = ranks(of(stratum).stream());
            Map<Address, Integer> halved = ranks(halvedWith(stratum));
            those.forEach(item -> {
                drawn(item, drawn.get(item.address()), those.size());
                half(item, halved.getOrDefault(item.address(), 0));
            });
        }
    }

    private Stream<Address> halvedWith(Stratum stratum) {
        return ranked(Stream.of(Stratum.values()).filter(stratum::halvedWith).flatMap(other -> of(other).stream()));
    }

    private static Map<Address, Integer> ranks(Stream<Address> order) {
        Map<Address, Integer> ranks = new HashMap<>();
        order.forEach(address -> ranks.put(address, ranks.size()));
        return ranks;
    }

    private static void drawn(Labelled item, @Nullable Integer rank, int drawn) {
        if (rank == null || rank >= drawn) {
            throw new BadRequest(name(item) + " is not among the first " + drawn + " of '"
                    + item.stratum().label() + "'" + REMEDY);
        }
    }

    private static void half(Labelled item, int rank) {
        String half = rank % 2 == 0 ? Labelled.TUNING : Labelled.TEST;
        if (!item.half().equals(half)) {
            throw new BadRequest(name(item) + " has rank " + rank + " and belongs to the " + half + " half" + REMEDY);
        }
    }

    private static String name(Labelled item) {
        return item.id() + " (" + item.address() + ")";
    }
}
