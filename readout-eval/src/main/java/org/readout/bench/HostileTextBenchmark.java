package org.readout.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.readout.lexicon.Lexicon;
import org.readout.model.Coding;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Provenance;
import org.readout.model.StoredText;
import org.readout.pipeline.intake.Reader;

/** One hostile text coded, at lengths 1:2:4; times in the same ratio show that the work grows with the length. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HostileTextBenchmark {
    @Param({"250000", "500000", "1000000"})
    private int units = 0;

    @Param({"中国会见", "国家主席习近平会见韩国总统朴槿惠", "習近平會見奧巴馬。李克強參加上述活動。", "（"})
    private String again = "";

    private final Reader reader = Reader.of(Lexicon.bundled());
    private Document document = document("");

    @Setup
    public void prepare() {
        document = document(again.repeat(units / again.length()));
    }

    @Benchmark
    public Coding document() {
        return reader.read(document);
    }

    private static Document document(String content) {
        StoredText text = new StoredText(new DocId("0".repeat(64)), content);
        LocalDate published = LocalDate.of(2016, 6, 1);
        return new Document(text, "", published, Language.CHINESE, "", true, new Provenance("benchmark", 0, null));
    }
}
