package org.readout.eval.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final Draw DRAW = Draw.of(Map.of(Stratum.TITLED, addresses(40), Stratum.REST, List.of()));

    @Test
    void theOrderIsThatOfTheHash() {
        // sha256sum of "readout-zh-readouts-1 2019-01-01 15" begins 03b4, the lowest.
        assertThat(DRAW.of(Stratum.TITLED).get(0).number()).isEqualTo(FIRST);
        assertThat(DRAW.size(Stratum.TITLED)).isEqualTo(40);
    }

    private static final int FIRST = 15;

    @Test
    void theFirstOfEachStratumAreTakenHalvesInTurn() {
        DRAW.check(List.of(drawn(0, "tuning"), drawn(1, "test"), drawn(2, "tuning")));
    }

    @Test
    void anItemThatWasNotDrawnIsRefused() {
        assertThatThrownBy(() -> DRAW.check(List.of(drawn(0, "tuning"), drawn(2, "tuning"))))
                .hasMessageStartingWith("M2 (" + DRAW.of(Stratum.TITLED).get(2) + ") is not among the first 2");
    }

    @Test
    void anItemInTheWrongHalfIsRefused() {
        assertThatThrownBy(() -> DRAW.check(List.of(drawn(0, "test"))))
                .hasMessageContaining("has rank 0 and belongs to the tuning half");
    }

    @Test
    void anItemLabelledTwiceIsRefused() {
        assertThatThrownBy(() -> DRAW.check(List.of(drawn(0, "tuning"), drawn(0, "tuning"))))
                .hasMessageContaining("labelled twice");
    }

    @Test
    void halvesOfItemsThatNoTitleNamesAreTakenInTurnAmongAllOfThem() {
        // The first and third of the order are of those without a word of contact.
        List<Address> four = addresses(40).stream()
                .filter(address -> List.of(15, 2, 6, 1).contains(address.number()))
                .toList();
        List<Address> order = Draw.of(Map.of(Stratum.REST, four)).of(Stratum.REST);
        Draw draw = Draw.of(Map.of(
                Stratum.REST, List.of(order.get(0), order.get(2)),
                Stratum.WORDED, List.of(order.get(1), order.get(3))));
        draw.check(List.of(
                labelled("R1", Stratum.WORDED, order.get(1), "test"),
                labelled("R3", Stratum.WORDED, order.get(3), "test"),
                labelled("R0", Stratum.REST, order.get(0), "tuning")));
        assertThatThrownBy(() -> draw.check(List.of(labelled("R1", Stratum.WORDED, order.get(1), "tuning"))))
                .hasMessageContaining("belongs to the test half");
    }

    private static Labelled drawn(int rank, String half) {
        return labelled("M" + rank, Stratum.TITLED, DRAW.of(Stratum.TITLED).get(rank), half);
    }

    private static Labelled labelled(String id, Stratum stratum, Address address, String half) {
        LabelObject nothing = new LabelFile("test", "{}").objects().get(0);
        return new Labelled(id, half, stratum, address, "", false, nothing);
    }

    private static List<Address> addresses(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> new Address(LocalDate.of(2019, 1, 1), n))
                .toList();
    }
}
