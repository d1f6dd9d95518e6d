package org.readout.pipeline.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.measure.Query;
import org.readout.measure.panel.DyadRecord;
import org.readout.measure.panel.Items;
import org.readout.measure.panel.Month;
import org.readout.measure.panel.Texts;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.pipeline.Period;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.reading.DyadReadings;
import org.readout.pipeline.reading.ReadingQuery;
import org.readout.store.Filter;
import org.readout.store.Store;

/** What a snapshot counts is what the codings hold. */
class SnapshotTest {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final Retelling RETELLING = new Retelling(ChineseLexicon.CHINA);
    private static final Dyad KOREA = Dyad.of("CHN", "KOR");
    private static final Merger MERGER = new Merger();

    private static final String TEXTS =
            """
            {"date":"2014-02-03","title":"习近平会见韩国总统","text":"国家主席习近平2日在北京会见韩国总统朴槿惠。习近平强调，中方愿同韩方深化合作。"}
            {"date":"2014-02-03","title":"习近平会见韩国总统","text":"国家主席习近平昨天会见了韩国总统朴槿惠。"}
            {"date":"2014-03-10","title":"李克强同德国总理会谈","text":"国务院总理李克强10日同德国总理默克尔举行会谈。"}
            {"date":"2014-03-20","title":"外交部发言人答记者问","text":"外交部发言人强烈谴责日本。中国敦促日本反省历史。中国向朝鲜提供粮食援助。"}
            {"date":"2014-05-06","title":"三国外长会晤","text":"外交部长王毅6日在首尔同韩国外长尹炳世、日本外相岸田文雄举行会谈。"}
            {"date":"2014-06-01","title":"习近平访问韩国","text":"国家主席习近平6月1日抵达首尔，开始对韩国进行国事访问。"}
            """;

    @TempDir
    private Path home;

    @Test
    void countsOfAllDyadsAreThoseOfTheirRecords() {
        add();
        try (Store store = Store.open(home)) {
            assertThat(same(store, new Country("CHN"), null)).containsKeys(KOREA, Dyad.of("CHN", "DEU"));
            same(store, new Country("CHN"), LocalDate.of(2014, 3, 15));
            assertThat(same(store, new Country("KOR"), null)).containsKeys(KOREA);
            same(store, new Country("JPN"), null);
        }
    }

    /** A text that names both counts whether anything is coded of it or not; one that names Seoul and two leaders does not. */
    @Test
    void textsThatNameBothAreCounted() {
        add(
                TEXTS
                        + """
                {"date":"2014-07-01","title":"经济要闻","text":"中国和韩国的贸易额上升。"}
                {"date":"2014-07-02","title":"经济要闻二","text":"中国、韩国、日本、德国、法国、英国、美国、俄罗斯、印度都派出了代表。"}
                """);
        try (Store store = Store.open(home)) {
            Snapshot snapshot = Snapshot.of(store, RETELLING);
            assertThat(snapshot.dyads(new Country("CHN"), null, Set.of()).texts(KOREA))
                    .isEqualTo(Texts.in(
                            new int[] {Month.of(LocalDate.of(2014, 2, 1)), Month.of(LocalDate.of(2014, 7, 1))}));
            assertThat(snapshot.dyads(new Country("KOR"), LocalDate.of(2014, 6, 30), Set.of())
                            .texts(KOREA))
                    .isEqualTo(Texts.in(new int[] {Month.of(LocalDate.of(2014, 2, 1))}));
        }
    }

    @Test
    void aFittedModelIsKeptUntilTheRecordChanges() {
        ReadingQuery asked = new ReadingQuery(
                new Country("CHN"),
                new Country("KOR"),
                Period.ALWAYS,
                Query.Grain.MONTH,
                LocalDate.of(2014, 12, 31),
                null,
                Set.of(),
                0);
        add();
        try (Library library = Library.open(home, LEXICON, 1)) {
            DyadReadings before = library.measurements().readings(asked);
            assertThat(library.measurements().readings(asked)).isEqualTo(before);

            add(
                    """
                    {"date":"2014-12-01","title":"习近平会见韩国总统","text":"国家主席习近平1日在北京会见韩国总统朴槿惠。"}
                    """);

            assertThat(library.measurements().readings(asked).last().value())
                    .isGreaterThan(before.last().value());
        }
    }

    private static Map<Dyad, List<String>> same(Store store, Country state, @Nullable LocalDate asOf) {
        SortedMap<Dyad, Items> recorded = new TreeMap<>();
        DyadsOf dyads = new DyadsOf(state, RETELLING);
        store.each(new Filter(state, null, asOf, Set.of()), dyads::add);
        dyads.records(MERGER, List.of())
                .forEach((dyad, record) -> recorded.put(dyad, Items.of(record, LEXICON.channels(), asOf)));

        SortedMap<Dyad, Items> counted = Snapshot.of(store, RETELLING)
                .dyads(state, asOf, Set.of())
                .items(MERGER, LEXICON.channels(), asOf, dyad -> words(dyads, dyad, asOf));

        assertThat(lines(counted)).isEqualTo(lines(recorded));
        return lines(counted);
    }

    private static Items.Words words(DyadsOf dyads, Dyad dyad, @Nullable LocalDate asOf) {
        DyadRecord record = dyads.record(dyad, MERGER, List.of());
        return new Decoded(() -> record, LEXICON.channels(), asOf);
    }

    /** Month, channels, evidence and caption of every item; dyads of which nothing counts are left out. */
    private static Map<Dyad, List<String>> lines(SortedMap<Dyad, Items> items) {
        Map<Dyad, List<String>> lines = new TreeMap<>();
        items.forEach((dyad, some) -> {
            if (!some.isEmpty()) {
                lines.put(
                        dyad,
                        some.stream()
                                .map(item -> item.month() + " " + item.reaction() + " " + item.evidence() + " "
                                        + item.caption().get())
                                .toList());
            }
        });
        return lines;
    }

    private void add() {
        add(TEXTS);
    }

    private void add(String lines) {
        IntakeOptions options = IntakeOptions.plain(LocalDate.of(2026, 1, 15));
        Sources sources = new Sources(options, () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        try (Library library = Library.open(home, LEXICON, 1)) {
            library.add(List.of("-"), sources, options, problem -> {
                throw new IllegalStateException(problem.toString());
            });
        }
    }
}
