package org.readout.measure.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.readout.model.Signal;

/** Partners who are met by chance, each at a rate of its own: as many gaps are called surprising as the probability says. */
class CalibrationTest {
    private static final int YEARS = 8;

    @Test
    void theShareOfSurprisingGapsIsAsStated() {
        List<Double> p = new ArrayList<>();
        for (int world = 0; world < 12; world++) {
            StateRecord record = Reception.record("2008-12-31", world(new Random(world)));
            record.encounters().stream()
                    .filter(one -> one.day().getYear() >= 2005)
                    .flatMap(one -> new Rarity().of(one, record))
                    .filter(signal -> signal.kind().equals("rarity"))
                    .forEach(signal -> p.add(signal.base().p()));
        }
        assertThat(p).hasSizeGreaterThan(1500);
        assertThat(share(p, 0.05)).isCloseTo(0.05, within(0.02));
        assertThat(share(p, 0.25)).isCloseTo(0.25, within(0.04));
        assertThat(share(p, 0.75)).isCloseTo(0.75, within(0.04));
    }

    /** On the last day of each world every partner's gap is open, whether or not it is long. */
    @Test
    void noMoreSilencesAreSurprisingThanIsStated() {
        List<Double> p = new ArrayList<>();
        for (int world = 0; world < 40; world++) {
            StateRecord record = Reception.record("2008-12-31", world(new Random(world)));
            record.partners().stream()
                    .flatMap(partner -> Silences.of(partner, record))
                    .forEach(signal -> p.add(signal.base().p()));
        }
        assertThat(p).hasSizeGreaterThan(1000);
        assertThat(share(p, 0.05)).isBetween(0.02, 0.065);
        assertThat(share(p, 0.10)).isLessThan(0.12);
        assertThat(share(p, 0.25)).isLessThan(0.27);
    }

    /** Hosts, guests and lengths that have nothing to do with the day: no kind may call more of them surprising than it says. */
    @Test
    void noKindIsSurprisedMoreOftenThanItSays() {
        Map<String, List<Double>> p = new TreeMap<>();
        for (int world = 0; world < 4; world++) {
            StateRecord record = Reception.record("2008-12-31", mixed(new Random(world)));
            record.encounters().stream()
                    .filter(one -> one.day().getYear() >= 2004)
                    .forEach(one -> SignalKinds.ALL.forEach(kind -> kind.of(one, record)
                            .filter(signal -> signal.base().p() != null)
                            .forEach(signal -> p.computeIfAbsent(signal.kind(), name -> new ArrayList<>())
                                    .add(signal.base().p()))));
        }
        assertThat(p).containsKeys("symmetry", "company", "length");
        for (String kind : List.of("symmetry", "company", "length")) {
            assertThat(share(p.getOrDefault(kind, List.of()), 0.05)).as(kind).isLessThan(0.07);
            assertThat(share(p.getOrDefault(kind, List.of()), 0.25)).as(kind).isLessThan(0.28);
        }
    }

    private static List<Reception> mixed(Random random) {
        List<Reception> all = new ArrayList<>();
        for (Reception one : world(random)) {
            Reception.Named host = new Reception.Named("Host " + random.nextInt(9), 1 + random.nextInt(4));
            Reception.Named guest = new Reception.Named("Guest of " + one.country(), 2 + random.nextInt(3));
            Reception.Named[] company = new Reception.Named[random.nextInt(4)];
            for (int i = 0; i < company.length; i++) {
                company[i] = new Reception.Named("Companion " + i, 3);
            }
            all.add(Reception.of(one.day(), one.country(), host, guest)
                    .with(company)
                    .told(200 + random.nextInt(2000)));
        }
        return all;
    }

    @Test
    void everyProbabilityIsOneAndEveryQuoteASlice() {
        List<Reception> world = world(new Random(99));
        StateRecord record = Reception.record("2008-12-31", world);
        List<Signal> signals = new ArrayList<>();
        record.encounters()
                .forEach(one ->
                        SignalKinds.ALL.forEach(kind -> kind.of(one, record).forEach(signals::add)));
        record.partners().forEach(partner -> Silences.of(partner, record).forEach(signals::add));
        assertThat(signals).hasSizeGreaterThan(500).allSatisfy(signal -> {
            if (signal.base().p() == null) {
                assertThat(signal.base().words()).containsAnyOf("no earlier", "nothing earlier", "too few");
            } else {
                assertThat(signal.base().p()).isBetween(0.0, 1.0);
                assertThat(signal.base().bits()).isNotNegative().isFinite();
            }
            assertThat(signal.evidence()).isNotEmpty().allSatisfy(one -> assertThat(one.text()
                            .content()
                            .substring(one.span().start(), one.span().end()))
                    .isEqualTo(one.quote()));
        });
    }

    /** Two meetings of a pair are at least a stay apart: what is closer counts once, and has no gap of its own. */
    private static List<Reception> world(Random random) {
        List<Reception> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String country = "C" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
            double perDay = -Math.log(random.nextDouble()) / 365;
            double day = 0;
            while (true) {
                day += -Math.log(random.nextDouble()) / perDay;
                if (day >= YEARS * 365.0) {
                    break;
                }
                all.add(Reception.of(Reception.FIRST.plusDays((long) day).toString(), country, 3));
            }
        }
        return all.stream().distinct().toList();
    }

    private static double share(List<Double> p, double atMost) {
        return p.stream().filter(one -> one <= atMost).count() / (double) p.size();
    }
}
