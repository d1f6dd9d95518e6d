package org.readout.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.readout.lexicon.Lexicon;
import org.readout.measure.Barometers;
import org.readout.measure.Gauge;
import org.readout.measure.Query;
import org.readout.measure.panel.Counted;
import org.readout.measure.panel.DyadRecord;
import org.readout.measure.panel.Items;
import org.readout.measure.panel.Panel;
import org.readout.model.Country;
import org.readout.model.DirectedDyad;
import org.readout.model.Reading;

/**
 * One reading of a dyad as of a day, from ten years with few acts and with many, once its acts are counted and the default model
 * is fitted. It should take at most 50 ms with a million, and time in proportion to the acts.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {
    private static final DirectedDyad WHO = new DirectedDyad(new Country("CHN"), new Country("PRK"));
    private static final Query ONE = new Query(null, null, Query.Grain.MONTH, LocalDate.of(2020, 1, 31));

    @Param({"100", "10000", "1000000"})
    private int acts;

    private final Lexicon lexicon = Lexicon.bundled();
    private @Nullable Counted dyad;
    private Gauge gauge = (dyad, query) -> List.of();

    @Setup
    public void prepare() {
        DyadRecord record = Acts.record(WHO, lexicon.codes(), acts);
        Items items = Items.of(record, lexicon.channels(), ONE.asOf());
        dyad = new Counted(record.dyad(), items, null, List.of(), () -> record);
        gauge = Barometers.of(lexicon)
                .standard()
                .over(Panel.ofItems(List.of(items), List.of(), lexicon.channels(), ONE.asOf()));
    }

    @Benchmark
    public List<Reading> reading() {
        return gauge.read(Objects.requireNonNull(dyad), ONE);
    }
}
