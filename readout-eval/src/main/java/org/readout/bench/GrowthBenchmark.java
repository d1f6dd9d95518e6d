package org.readout.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.readout.lexicon.Lexicon;
import org.readout.model.Document;
import org.readout.pipeline.intake.Reader;

/**
 * Whether the reader of Chinese takes time in proportion to what it reads: more documents of one length, and one document of
 * more length, by one thread. It does if {@code characters}, those read in a second, is the same on every line.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class GrowthBenchmark {
    /** Documents, and characters (UTF-16 units) of each; 500 is what an item of the evening news has on average. */
    @Param({"250x500", "1000x500", "4000x500", "1x1000", "1x10000", "1x100000"})
    private String size = "";

    private final Reader reader = Reader.of(Lexicon.bundled());
    private List<Document> documents = List.of();

    /** What was read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long characters;
    }

    /** The same is read before each size: else a size of few and long readings would be measured less compiled than others. */
    @Setup
    public void prepare() {
        Readouts.of(2_000, 500).forEach(reader::read);
        String[] numbers = size.split("x", 2);
        documents = Readouts.of(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    /** All documents. */
    @Benchmark
    public void collection(Read read, Blackhole codings) {
        for (Document document : documents) {
            codings.consume(reader.read(document));
            read.characters += document.text().content().length();
        }
    }
}
