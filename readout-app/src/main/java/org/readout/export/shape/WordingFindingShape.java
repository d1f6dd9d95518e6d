package org.readout.export.shape;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Absence;
import org.readout.compare.wording.Finding;
import org.readout.compare.wording.Occasion;
import org.readout.compare.wording.Opportunity;
import org.readout.compare.wording.Reason;
import org.readout.compare.wording.Series;
import org.readout.model.DocId;
import org.readout.model.Evidence;

/**
 * A formula on one side: a signal of kind {@code absence}, or {@code presence} where the last opportunity has it.
 *
 * @param value how many of the last opportunities lack it
 * @param bits surprise of {@code pPooled}; absent where the last opportunity has the formula
 * @param p the probability that all these lack it, partners taken as one
 * @param pPooled the same with partners that resemble each other: what is judged
 * @param q {@code pPooled} adjusted for the number of formulas tested
 * @param n opportunities before these
 * @param k of them with the formula
 * @param call nothing, suggestive or significant
 * @param byPartner the same counts partner by partner
 * @param byLevel of all opportunities, by rank band of the side's highest principal
 * @param opportunities documents of every opportunity
 * @param series every opportunity, earliest first
 * @param leftOut meetings that are no opportunity, their documents by reason
 * @param evidence where the formula stands; for an absence the words it is absent from
 */
public record WordingFindingShape(
        String kind,
        String formula,
        String side,
        int value,
        @Nullable Double bits,
        @Nullable Double p,
        @Nullable Double pPooled,
        @Nullable Double q,
        int n,
        int k,
        String call,
        Map<String, Share> byPartner,
        Map<Integer, Share> byLevel,
        @Nullable String firstUse,
        @Nullable String lastUse,
        List<String> opportunities,
        List<Row> series,
        Map<String, List<String>> leftOut,
        List<EvidenceShape> evidence,
        String caveat) {

    private static final String CAVEAT =
            "Of this record only. One absence is never more than suggestive; sources of one side that agree are not"
                    + " confirmation.";

    /** Counts with one partner. */
    public record Share(int n, int k) {}

    /** One opportunity. */
    public record Row(
            String date, String partner, boolean present, List<String> documents, List<EvidenceShape> places) {
        static Row of(Opportunity one) {
            return new Row(
                    one.day().toString(),
                    one.partner().code(),
                    one.present(),
                    ids(one.documents()),
                    EvidenceShape.all(one.places()));
        }
    }

    public static WordingFindingShape of(Finding finding) {
        Absence absence = finding.absence();
        Series series = absence.series();
        boolean lacks = absence.m() > 0;
        return new WordingFindingShape(
                lacks ? "absence" : "presence",
                series.formula(),
                series.side().code(),
                absence.m(),
                lacks ? absence.bits() : null,
                lacks ? absence.pUnpooled() : null,
                lacks ? absence.pPooled() : null,
                lacks ? finding.q() : null,
                absence.before().n(),
                absence.before().k(),
                Words.of(finding.call()),
                shares(absence),
                levels(series),
                day(series.firstUse().orElse(null)),
                day(series.lastUse().orElse(null)),
                series.opportunities().stream()
                        .flatMap(one -> ids(one.documents()).stream())
                        .distinct()
                        .toList(),
                series.opportunities().stream().map(Row::of).toList(),
                leftOut(series),
                EvidenceShape.all(evidence(absence)),
                CAVEAT);
    }

    private static Map<Integer, Share> levels(Series series) {
        Map<Integer, Share> levels = new TreeMap<>();
        series.byLevel().forEach((band, counts) -> levels.put(band, new Share(counts.n(), counts.k())));
        return levels;
    }

    private static Map<String, Share> shares(Absence absence) {
        Map<String, Share> shares = new TreeMap<>();
        absence.byPartner().forEach((state, counts) -> shares.put(state.code(), new Share(counts.n(), counts.k())));
        return shares;
    }

    private static Map<String, List<String>> leftOut(Series series) {
        Map<String, List<String>> documents = new TreeMap<>();
        for (Map.Entry<Reason, List<Occasion>> entry : series.leftOut().entrySet()) {
            documents.put(
                    Words.of(entry.getKey()),
                    entry.getValue().stream()
                            .flatMap(occasion -> occasion.readouts().stream())
                            .map(readout -> readout.document().sha256())
                            .distinct()
                            .toList());
        }
        return documents;
    }

    private static List<Evidence> evidence(Absence absence) {
        Series series = absence.series();
        return absence.m() == 0
                ? series.lastUse().map(Opportunity::places).orElse(List.of())
                : series.last(absence.m()).stream()
                        .flatMap(one -> one.words(series.side()).stream())
                        .toList();
    }

    private static List<String> ids(List<DocId> documents) {
        return documents.stream().map(DocId::sha256).toList();
    }

    private static @Nullable String day(@Nullable Opportunity one) {
        return one == null ? null : one.day().toString();
    }
}
