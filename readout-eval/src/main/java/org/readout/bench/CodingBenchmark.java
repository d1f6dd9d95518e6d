package org.readout.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.readout.eval.sample.Sample;
import org.readout.lexicon.Lexicon;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.pipeline.intake.Reader;

/** Documents of the sample coded in a second, by one thread; they are some 300 (zh) and 1,000 (en) characters long. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CodingBenchmark {
    @Param({"zh", "en"})
    private String language = "";

    private final Reader reader = Reader.of(Lexicon.bundled());
    private List<Document> documents = List.of();
    private int next;

    @Setup
    public void prepare() {
        Language wanted = new Language(language);
        documents = Sample.documents().stream()
                .filter(document -> document.language().equals(wanted))
                .toList();
    }

    /** One document after the other, round and round. */
    @Benchmark
    public Coding document() {
        next = (next + 1) % documents.size();
        return reader.read(documents.get(next));
    }
}
