package org.readout.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.readout.eval.sample.Sample;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.Lexicon;
import org.readout.model.Language;

/** Names of people and states found in one pass: megabytes (10⁶ bytes of UTF-8) of the sample's text in a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class MatchingBenchmark {
    private static final int MEGABYTE = 1_000_000;

    @Param({"zh", "en"})
    private String language = "";

    private Gazetteer<String> gazetteer = Gazetteer.<String>builder().build();
    private String text = "";

    @Setup
    public void prepare() {
        Lexicon lexicon = Lexicon.bundled();
        Gazetteer.Builder<String> names = Gazetteer.builder();
        lexicon.people()
                .surfaces(
                        language,
                        (name, entry) -> names.add(name, entry.person().id()));
        lexicon.countries().surfaces(language, (name, country) -> names.add(name, country.code()));
        gazetteer = names.build();
        text = megabyte(Sample.documents().stream()
                .filter(document -> document.language().equals(new Language(language)))
                .map(document -> document.text().content())
                .collect(Collectors.joining("\n")));
    }

    /** The text as often as fits, cut after a whole character. */
    private static String megabyte(String once) {
        int size = once.getBytes(StandardCharsets.UTF_8).length;
        String often = once.repeat(MEGABYTE / size + 1);
        byte[] bytes = often.getBytes(StandardCharsets.UTF_8);
        int end = MEGABYTE;
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }

    @Benchmark
    public List<Gazetteer.Hit<String>> megabyte() {
        return gazetteer.longest(text);
    }
}
