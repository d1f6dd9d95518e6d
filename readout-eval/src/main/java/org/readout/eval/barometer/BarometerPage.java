package org.readout.eval.barometer;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.eval.Markdown;
import org.readout.measure.space.Rehearsal;
import org.readout.model.Country;
import org.readout.model.Reading;

/** The report of {@code eval barometer}. */
record BarometerPage(Compared compared, Outlook outlook, Korea korea, SetPhrases phrases, Rehearsal rehearsal) {
    private static final YearMonth YEAR_2018 = YearMonth.of(2018, 12);
    private static final YearMonth YEAR_2020 = YearMonth.of(2020, 1);
    private static final List<String> SINGLES = List.of("USA", "JPN", "KOR", "PRK", "RUS");

    private static final String ABOUT =
            """
            Generated, not written by hand:

                ./readout eval barometer --shared ../shared --page docs/eval/barometer.md

            All items of the evening news (2012-07 to 2020-12), read as they are; not bundled. Form and settings were chosen on
            2012 to 2018; 2019 and 2020 are reported and were not used for choice. Every reading is as of the end of its month:
            parameters, rates and values from what had been published by then.
            """;

    private static final String OTHER =
            """
            *Another account*: cooperation less conflict between China and a partner in GDELT, an event data set coded by
            machine from the world's newspapers; a month's sum over the sum of absolute amounts with all partners. The partners
            are the 40 with most meetings until 2018. *Level* is the value. *Change* is from one month to the next, of the value
            and by how much the month itself stands out (decision 35). *Titles*: the number of meetings face to face that a title tells
            of. Intervals of the difference are from 2,000 draws of blocks of six months of one partner.
            """;

    private static final String FORETOLD =
            """
            The number of leaders' meetings of the next quarter of each of the 40 partners with most meetings until 2015, from the first quarter of 2016 to
            the last of 2020, each from the quarters before it, parameters fitted anew. *Persistence* is a Poisson count with the
            mean of the last quarter, *seasonal* with that of the same quarter of earlier years, both drawn towards the mean of
            all by the share that would have foretold the past best.
            """;

    private static final String PHRASES =
            """
            Would labels of relations, the atmosphere of talks, warnings and words of friendship be a channel of the reading? Each
            partner with itself, 2013-07 to 2018-12: a meeting's words (the highest rung; of warnings and friendship whether there
            are any) less the partner's mean, against the meetings of the year after over those of the year before; and a
            year's mean words against its number of meetings. A channel would show correlations well above 0 (of warnings, below).
            By what stood here when it was decided, these words stand beside the reading as signals and not in it (decision 31).
            """;

    /** One figure against what was set. */
    record Row(String what, String figure, String set, boolean reached) {
        List<String> cells() {
            return List.of(what, figure, set, reached ? "yes" : "**no**");
        }
    }

    List<Row> rows() {
        Agreement level = compared.level(BarometerSuite.REPORTED_FROM, BarometerSuite.LAST);
        Agreement change = compared.change(BarometerSuite.REPORTED_FROM, BarometerSuite.LAST);
        Outlook often = outlook.often();
        double trough = korea.trough().date().getYear();
        double warming = korea.asOf().probWarming().m12();
        return List.of(
                new Row("level: better than titles by", difference(level), "interval above 0", level.better()),
                new Row("change: better than titles by", difference(change), "interval above 0", change.better()),
                within("forecasts: 80% interval", outlook.covered(0.8), 0.75, 0.85),
                within("the same, partners with half a meeting a quarter or more", often.covered(0.8), 0.75, 0.85),
                within("forecasts: 95% interval", outlook.covered(0.95), 0.92, 0.98),
                within("the same, partners with half a meeting a quarter or more", often.covered(0.95), 0.92, 0.98),
                gain("forecasts: log score better than persistence", outlook.score(), outlook.persistence()),
                gain("forecasts: log score better than seasonal", outlook.score(), outlook.seasonal()),
                new Row(
                        "China and North Korea: trough",
                        korea.trough().date().toString(),
                        "2013 to 2017",
                        trough >= 2013 && trough <= 2017),
                new Row(
                        "warming over the year as of 2016-06-02",
                        number(warming),
                        ".55 to .90",
                        warming >= 0.55 && warming <= 0.9),
                new Row(
                        "warming over the year, most in 2018, on "
                                + korea.warmest2018().date(),
                        number(korea.warmest2018().probWarming().m12()),
                        "strong: .90 or more",
                        korea.warmest2018().probWarming().m12() >= 0.9),
                within("simulation: 80% interval", rehearsal.covered() / (double) rehearsal.runs(), 0.77, 0.83),
                within("simulation: 95% interval", rehearsal.coveredWide() / (double) rehearsal.runs(), 0.92, 0.98));
    }

    String markdown() {
        return new Markdown()
                .heading(1, "The barometer")
                .paragraph(ABOUT)
                .table(
                        List.of("figure", "measured", "set", "reached"),
                        rows().stream().map(Row::cells).toList())
                .heading(2, "Against another account")
                .paragraph(OTHER)
                .table(
                        List.of("Spearman", "readings", "titles", "difference [95%]", "points"),
                        Stream.of(
                                        row("2018 (chosen on), level", level(BarometerSuite.CHOSEN_FROM, YEAR_2018)),
                                        row("2018 (chosen on), change", change(BarometerSuite.CHOSEN_FROM, YEAR_2018)),
                                        row(
                                                "2019-2020, level",
                                                level(BarometerSuite.REPORTED_FROM, BarometerSuite.LAST)),
                                        row(
                                                "2019-2020, change",
                                                change(BarometerSuite.REPORTED_FROM, BarometerSuite.LAST)),
                                        row("2020 alone, level", level(YEAR_2020, BarometerSuite.LAST)),
                                        row("2020 alone, change", change(YEAR_2020, BarometerSuite.LAST)),
                                        row(
                                                "2019-2020 by quarter, level",
                                                compared.quarterly(BarometerSuite.REPORTED_FROM, BarometerSuite.LAST)))
                                .toList())
                .paragraph("Single partners, and all with each partner's own mean taken off, 2019 to 2020 by month:")
                .table(List.of("partner", "value", "value and month", "titles"), singles())
                .heading(2, "Foretold")
                .paragraph(FORETOLD)
                .table(List.of("", "all", "half a meeting a quarter or more"), foretold())
                .heading(2, "China and North Korea")
                .paragraph(
                        "By quarter, smoothed: value, interval of 0.8, and probability that it is warmer than a year before;"
                                + " South Korea beside it.")
                .table(List.of("quarter's end", "CHN-PRK", "warmer than a year before", "CHN-KOR"), history())
                .heading(2, "Set phrases")
                .paragraph(PHRASES)
                .table(
                        List.of("kind", "meetings", "year after", "years of a partner", "same year"),
                        phrases.kinds().stream().map(BarometerPage::phrases).toList())
                .heading(2, "Data drawn from the model")
                .paragraph(String.format(
                        Locale.ROOT,
                        "%d dyads of 102 months each. The level is read with an error of %.2f where a reader of nothing would"
                                + " have %.2f. Of %d changes over a year called with .90 or more, %.2f are so (promised: %.2f).",
                        rehearsal.runs(),
                        rehearsal.error(),
                        rehearsal.spread(),
                        rehearsal.called(),
                        rehearsal.right(),
                        rehearsal.promised()))
                .page();
    }

    private static List<String> phrases(SetPhrases.Row row) {
        return List.of(
                row.kind().name().toLowerCase(Locale.ROOT),
                String.valueOf(row.meetings()),
                number(row.ahead()),
                String.valueOf(row.years()),
                number(row.same()));
    }

    private Agreement level(YearMonth from, YearMonth to) {
        return compared.level(from, to);
    }

    private Agreement change(YearMonth from, YearMonth to) {
        return compared.change(from, to);
    }

    private static List<String> row(String what, Agreement agreement) {
        return List.of(
                what,
                number(agreement.ours()),
                number(agreement.base()),
                difference(agreement),
                String.valueOf(agreement.points()));
    }

    private List<List<String>> singles() {
        List<List<String>> rows = new ArrayList<>();
        for (String code : SINGLES) {
            rows.add(
                    cells(code, compared.single(new Country(code), BarometerSuite.REPORTED_FROM, BarometerSuite.LAST)));
        }
        rows.add(cells("all, centred", compared.within(BarometerSuite.REPORTED_FROM, BarometerSuite.LAST)));
        return rows;
    }

    private static List<String> cells(String what, List<Double> values) {
        return Stream.concat(Stream.of(what), values.stream().map(BarometerPage::number))
                .toList();
    }

    private List<List<String>> foretold() {
        Outlook often = outlook.often();
        return List.of(
                List.of(
                        "cases",
                        String.valueOf(outlook.cases().size()),
                        String.valueOf(often.cases().size())),
                List.of("80% interval covers", number(outlook.covered(0.8)), number(often.covered(0.8))),
                List.of("95% interval covers", number(outlook.covered(0.95)), number(often.covered(0.95))),
                List.of("mean width of the 80% interval", number(outlook.width(0.8)), number(often.width(0.8))),
                List.of("mean log score", number(outlook.score()), number(often.score())),
                List.of("of persistence", number(outlook.persistence()), number(often.persistence())),
                List.of("of the season", number(outlook.seasonal()), number(often.seasonal())));
    }

    private List<List<String>> history() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < korea.history().size(); i++) {
            Reading north = korea.history().get(i);
            rows.add(List.of(
                    north.date().toString(),
                    String.format(Locale.ROOT, "%+.2f [%+.2f, %+.2f]", north.value(), north.low(), north.high()),
                    number(north.probWarming().m12()),
                    i < korea.control().size()
                            ? String.format(
                                    Locale.ROOT, "%+.2f", korea.control().get(i).value())
                            : ""));
        }
        return rows;
    }

    private static Row within(String what, double figure, double low, double high) {
        return new Row(what, number(figure), number(low) + " to " + number(high), figure >= low && figure <= high);
    }

    private static Row gain(String what, double ours, double other) {
        double gain = (ours - other) / Math.abs(other);
        return new Row(what, String.format(Locale.ROOT, "%.1f%%", 100 * gain), "5%", gain >= 0.05);
    }

    private static String difference(Agreement agreement) {
        return String.format(
                Locale.ROOT, "%+.3f [%+.3f, %+.3f]", agreement.difference(), agreement.low(), agreement.high());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
