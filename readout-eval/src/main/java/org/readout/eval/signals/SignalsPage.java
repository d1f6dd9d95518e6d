package org.readout.eval.signals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.eval.Markdown;

/**
 * The report of {@code eval signals}.
 *
 * @param real of the record as it is
 * @param dealt of all records dealt anew
 * @param records how many those are
 */
record SignalsPage(Probabilities real, Probabilities dealt, int records) {
    private static final List<Double> BOUNDS = List.of(0.01, 0.05, 0.10, 0.25);
    private static final double SET_AT = 0.05;
    private static final double SET = 0.05;
    private static final Map<String, String> WHAT = Map.ofEntries(
            Map.entry("rarity", "so long since the last meeting at that level"),
            Map.entry("frequency", "so short a time since then"),
            Map.entry("silence", "no meeting at that level for so long, at the end of what is known"),
            Map.entry("timing", "a visit that begins so near to an event of the two"),
            Map.entry("audience", "a guest of that rank received by the leader"),
            Map.entry("no_audience", "a guest of that rank not received by the leader"),
            Map.entry("symmetry", "the two principals' ranks apart"),
            Map.entry("sequence", "lower officials met just before"),
            Map.entry("company", "so many, so high, beside the principal"),
            Map.entry("delay", "told so many days later"),
            Map.entry("length", "told at such length"));

    private static final String ABOUT =
            """
            Generated, not written by hand:

                ./readout eval signals --shared ../shared --page docs/eval/signals.md

            A signal's probability says how often something as unusual comes about by chance. Whether it does is tried on the
            evening news (2012-07 to 2020-12; not bundled), China's meetings with everyone: the visits of each partner are dealt out
            anew over the days on which that partner's visits began, each with its meetings and accounts, so that none
            comes when it does for a reason. Silence and timing rest on the days alone: for these all visits of a partner are
            moved by one number of days, over the end of the record to its beginning; of timing the nearest event of each visit is
            taken, of all visits with any event in the year before. Of the signals of such a record at most a twentieth should
            have a probability of .05 or less.
            """;

    /**
     * One kind.
     *
     * @param signals signals with a probability in the record as it is
     * @param real share of them at .05 or less
     * @param dealt the same on records dealt anew
     * @param reached whether that is no more than what the probability says
     */
    record Row(String kind, int signals, double real, double dealt, boolean reached) {}

    List<Row> rows() {
        return real.byKind().keySet().stream()
                .map(kind -> new Row(
                        kind,
                        real.number(kind),
                        real.within(kind, SET_AT),
                        dealt.within(kind, SET_AT),
                        dealt.within(kind, SET_AT) <= SET))
                .toList();
    }

    String markdown() {
        return new Markdown()
                .heading(1, "Signals")
                .paragraph(ABOUT)
                .table(
                        List.of("kind", "what is unusual", "signals", "p ≤ .05 as it is", "dealt anew", "reached"),
                        rows().stream().map(SignalsPage::cells).toList())
                .heading(2, "Shares on records dealt anew")
                .paragraph("Of " + records
                        + " records. A share below its bound says that the probability is too large, as it must be where"
                        + " few earlier cases allow few values; above it, that it promises too much.")
                .table(
                        Stream.concat(Stream.of("kind"), BOUNDS.stream().map(bound -> "p ≤ " + bound))
                                .toList(),
                        dealt.byKind().keySet().stream().map(this::shares).toList())
                .paragraph(
                        "Kinds that rest on wordings are tried by [wording](wording.md). Rank against access claims no"
                                + " probability: how often two stays are in such an order by chance is not known.")
                .page();
    }

    private static List<String> cells(Row row) {
        return List.of(
                row.kind(),
                WHAT.getOrDefault(row.kind(), ""),
                String.valueOf(row.signals()),
                share(row.real()),
                share(row.dealt()),
                row.reached() ? "yes" : "**no**");
    }

    private List<String> shares(String kind) {
        return Stream.concat(Stream.of(kind), BOUNDS.stream().map(bound -> share(dealt.within(kind, bound))))
                .toList();
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
