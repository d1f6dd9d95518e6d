package org.readout.measure.signal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.BaseRate;
import org.readout.model.Direction;
import org.readout.model.Evidence;
import org.readout.model.Signal;

/**
 * How long two states had not met at the level at which they meet. Value in days. Of kind {@code rarity} p is the probability
 * that so long a gap, or a longer one, comes about by chance, (β / (β + E))^α; against it stands {@code frequency}, p being the
 * probability of so short a gap.
 */
public final class Rarity implements SignalKind {
    private static final String CAVEAT = "In this record; what no source here tells of is not known.";

    @Override
    public Stream<Signal> of(Encounter one, StateRecord record) {
        Level level = one.level();
        if (level == null || !record.visits(one.partner()).opens(one)) {
            return Stream.empty();
        }
        return Gap.before(one.day(), one.partner(), level, record).stream()
                .flatMap(gap -> Stream.concat(
                        Stream.of(rarity(one, level, gap, record)), frequency(one, level, gap, record).stream()));
    }

    private static Signal rarity(Encounter one, Level level, Gap gap, StateRecord record) {
        String about = gap.previous()
                .map(previous -> String.format(
                        Locale.ROOT,
                        "first meeting at %s in %s, since %s",
                        level.words(),
                        Gap.words(gap.days()),
                        previous.day()))
                .orElseGet(() -> String.format(
                        Locale.ROOT,
                        "first meeting at %s in this record, which begins %s before",
                        level.words(),
                        Gap.words(gap.days())));
        return signal("rarity", one, about, gap, gap.base(gap.longer()), record);
    }

    private static Optional<Signal> frequency(Encounter one, Level level, Gap gap, StateRecord record) {
        Double longer = gap.longer();
        return longer == null
                ? Optional.empty()
                : gap.previous().map(previous -> {
                    String about = String.format(
                            Locale.ROOT,
                            "again at %s after %s, since %s",
                            level.words(),
                            Gap.words(gap.days()),
                            previous.day());
                    return signal("frequency", one, about, gap, gap.base(1 - longer), record);
                });
    }

    private static Signal signal(String kind, Encounter one, String about, Gap gap, BaseRate base, StateRecord record) {
        Stream<Evidence> previous = gap.previous().map(Encounter::mention).stream();
        return new Signal(
                kind,
                record.state(),
                one.partner(),
                one.day(),
                one.band(),
                about,
                Direction.WARMING,
                gap.days(),
                "days",
                base,
                Stream.concat(Stream.of(one.mention()), previous).toList(),
                CAVEAT,
                true);
    }
}
