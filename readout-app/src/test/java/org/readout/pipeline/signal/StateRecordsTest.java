package org.readout.pipeline.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.compare.wording.Occasion;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.pipeline.dyad.Snapshots;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.meeting.SidesTold;
import org.readout.store.Store;

/** Meetings whose codings are not opened are known as those whose are. */
class StateRecordsTest {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final Country CHINA = new Country("CHN");
    private static final Country KOREA = new Country("KOR");
    private static final String TEXTS =
            """
            {"date":"2014-02-03","title":"习近平会见韩国总统","text":"国家主席习近平2日在北京会见韩国总统朴槿惠。习近平强调，中方愿同韩方深化合作，实现半岛无核化。"}
            {"date":"2014-03-10","title":"李克强同德国总理会谈","text":"国务院总理李克强10日同德国总理默克尔举行会谈。李克强表示，中德是全方位战略伙伴，要坚持互利共赢。"}
            {"date":"2014-03-20","title":"外交部发言人答记者问","text":"外交部发言人强烈谴责日本。"}
            {"date":"2014-05-06","title":"三国外长会晤","text":"外交部长王毅6日在首尔同韩国外长尹炳世、日本外相岸田文雄举行会谈。王毅指出，要维护半岛和平稳定。"}
            """;

    @TempDir
    private Path home;

    @Test
    void whatIsToldByTheIndexIsWhatTheCodingsTell() {
        StateRecords.Known opened = known(null);
        StateRecords.Known korea = known(Set.of(KOREA));

        assertThat(korea.said())
                .extracting(Said::words, Said::formulas, Said::band, Said::others)
                .isEqualTo(opened.said().stream()
                        .map(one -> tuple(one.words(), one.formulas(), one.band(), one.others()))
                        .toList());
        assertThat(korea.said()).anySatisfy(one -> assertThat(one.formulas()).isNotEmpty());
        assertThat(korea.record().all()).isEqualTo(opened.record().all());
    }

    @Test
    void wordsAreReadOfMeetingsOfThePartnersLookedAt() {
        assertThat(known(Set.of(KOREA)).occasions())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.words(CHINA)).isNotEmpty())
                .isEqualTo(known(null).occasions().stream()
                        .filter(one -> one.meeting().countries().contains(KOREA))
                        .toList());
        assertThat(known(Set.of()).occasions()).isEmpty();
        assertThat(known(null).occasions()).extracting(Occasion::day).contains(LocalDate.of(2014, 3, 10));
    }

    private StateRecords.Known known(@Nullable Set<Country> partners) {
        Retelling retelling = new Retelling(ChineseLexicon.CHINA);
        IntakeOptions options = IntakeOptions.plain(LocalDate.of(2026, 1, 15));
        Sources sources = new Sources(options, () -> new ByteArrayInputStream(TEXTS.getBytes(StandardCharsets.UTF_8)));
        try (Library library = Library.open(home, LEXICON, 1)) {
            library.add(List.of("-"), sources, options, problem -> {
                throw new IllegalStateException(problem.toString());
            });
        }
        try (Store store = Store.open(home, new SidesTold())) {
            return new StateRecords(store, new Snapshots(store, retelling).now(), new Merger(), retelling)
                    .of(CHINA, partners, null);
        }
    }
}
