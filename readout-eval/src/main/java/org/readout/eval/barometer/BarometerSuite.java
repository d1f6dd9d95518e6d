package org.readout.eval.barometer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.eval.Evaluation;
import org.readout.eval.EveningNews;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.measure.space.Rehearsal;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.pipeline.library.Library;

/** {@code readout eval barometer}. */
public final class BarometerSuite implements Suite {
    static final YearMonth FIRST = YearMonth.of(2012, 7);
    static final YearMonth CHOSEN_FROM = YearMonth.of(2018, 1);
    static final YearMonth REPORTED_FROM = YearMonth.of(2019, 1);
    static final YearMonth LAST = YearMonth.of(2020, 12);
    private static final LocalDate FORETOLD_FROM = LocalDate.of(2016, 1, 1);
    private static final int PARTNERS = 40;
    private static final int RUNS = 1000;
    private static final long SEED = 1;

    private final EveningNews news;
    private final Path gdelt;

    /** @param shared the folder that holds the transcripts of the evening news and the event data */
    public BarometerSuite(Path shared) {
        this.news = EveningNews.all(shared);
        this.gdelt = shared.resolve("data").resolve("gdelt").resolve("gdelt-daily-dyads-2018-2020.csv.xz");
    }

    @Override
    public String name() {
        return "barometer";
    }

    @Override
    public String about() {
        return "readings against other data, forecasts, calibration, on the evening news (not bundled; see --shared)";
    }

    @Override
    public Optional<String> missing() {
        return Stream.of(news.file(), gdelt)
                .filter(file -> !Files.isReadable(file))
                .findFirst()
                .map(file -> "needs " + file + "; skipped (name the folder that holds it with --shared)");
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        BarometerPage page = news.in(lexicon, library -> page(library, lexicon));
        return new Evaluation(List.of(), page.rows(), page.markdown(), List.of());
    }

    private BarometerPage page(Library library, Lexicon lexicon) {
        Country china = ChineseLexicon.CHINA;
        Meetings meetings = new Meetings(library.measurements().dyads(china, null), china);
        List<Country> partners =
                meetings.partners(PARTNERS, REPORTED_FROM.atDay(1).minusDays(1));
        List<YearMonth> months = months(CHOSEN_FROM.minusMonths(1), LAST);
        Rolling rolling = Rolling.of(library, lexicon, china, partners, months);
        Grid titles = meetings.counts(partners, months, Meetings::inTitle);
        Grid account = Gdelt.read(gdelt, china).grid(partners, months);
        List<Country> known = meetings.partners(PARTNERS, FORETOLD_FROM.minusDays(1));
        Outlook outlook = Outlook.of(quarters(meetings, known), 2, 14);
        Korea korea = Korea.of(library);
        SetPhrases phrases = SetPhrases.of(
                library.phrasing().occasions(china), china, lexicon.formulas().all());
        Rehearsal rehearsal = Rehearsal.of(lexicon.channels(), lexicon.drifts(), RUNS, SEED);
        return new BarometerPage(new Compared(rolling, titles, account), outlook, korea, phrases, rehearsal);
    }

    /** Leaders' meetings by quarter, from the third of 2012 on: the first quarter of 2016 has index 14. */
    private static int[][] quarters(Meetings meetings, List<Country> partners) {
        Grid counts = meetings.counts(partners, months(FIRST, LAST), Meeting::leaderLevel)
                .quarters();
        return Stream.of(counts.values())
                .map(partner -> Stream.of(partner)
                        .flatMapToInt(row -> Arrays.stream(row).mapToInt(mean -> (int) Math.round(3 * mean)))
                        .toArray())
                .toArray(int[][]::new);
    }

    static List<YearMonth> months(YearMonth from, YearMonth to) {
        return Stream.iterate(from, month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(to))
                .toList();
    }
}
