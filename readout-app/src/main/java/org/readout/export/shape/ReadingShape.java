package org.readout.export.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Alarm;
import org.readout.model.Contribution;
import org.readout.model.Coverage;
import org.readout.model.Estimate;
import org.readout.model.Evidence;
import org.readout.model.Reading;
import org.readout.model.Turn;
import org.readout.pipeline.reading.Against;
import org.readout.pipeline.reading.DyadReadings;

/**
 * A row of the barometer.
 *
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @param level probability of the interval
 * @param filtered what was to be read without later months, under the parameters of the whole record
 * @param usual the value the two have been around over the record
 * @param month by how much the period's last month itself stands out: log of how many times as many texts name the two as usual
 * @param grade the model's word for the value, if its scale has words
 * @param turns change points of the level within the row's period, from the whole record
 * @param alarms when a departure could be told within it, from earlier months alone
 * @param contributions what each piece of evidence adds; they sum to {@code value}
 * @param coverage what the sources behind it cover
 * @param imported what was taken from imported lists, if that was asked for; its contributions say their layer too
 * @param against the imported series it is set beside, if that was asked for
 */
public record ReadingShape(
        String date,
        double value,
        double low,
        double high,
        double level,
        Warming probWarming,
        @Nullable Estimate filtered,
        @Nullable Double usual,
        @Nullable Double month,
        @Nullable String grade,
        List<TurnShape> turns,
        List<AlarmShape> alarms,
        List<Share> contributions,
        Basis coverage,
        @Nullable Imported imported,
        @Nullable AgainstShape against) {

    /** Probability that it is warmer than so many months before. */
    public record Warming(double m3, double m12, double m36) {}

    /** A change point. */
    public record TurnShape(String date, String direction, double probability) {
        static TurnShape of(Turn turn) {
            return new TurnShape(turn.date().toString(), way(turn.warming()), turn.probability());
        }
    }

    /** A departure told while it happened. */
    public record AlarmShape(String date, String direction, String since) {
        static AlarmShape of(Alarm alarm) {
            return new AlarmShape(
                    alarm.date().toString(), way(alarm.warming()), alarm.since().toString());
        }
    }

    /** What one piece of evidence adds. */
    public record Share(@Nullable EvidenceShape evidence, String what, double amount) {
        static Share of(Contribution contribution) {
            Evidence evidence = contribution.evidence();
            return new Share(
                    evidence == null ? null : EvidenceShape.of(evidence), contribution.what(), contribution.amount());
        }
    }

    /**
     * What the sources cover; the days a source misses are told by {@code readout coverage}.
     *
     * @param denominators {@code known} if all sources are complete, else {@code unknown}
     */
    public record Basis(String denominators, List<Covered> sources) {
        public static Basis of(List<Coverage> coverage) {
            boolean known = !coverage.isEmpty() && coverage.stream().allMatch(Coverage::denominatorKnown);
            return new Basis(
                    known ? "known" : "unknown",
                    coverage.stream().map(Covered::of).toList());
        }
    }

    /** One source in short. */
    public record Covered(
            String source,
            @Nullable String from,
            @Nullable String to,
            String selection,
            String criterion,
            int documents) {
        static Covered of(Coverage coverage) {
            return new Covered(
                    coverage.source(),
                    Objects.toString(coverage.from(), null),
                    Objects.toString(coverage.to(), null),
                    Words.of(coverage.selection()),
                    coverage.criterion(),
                    coverage.documents());
        }
    }

    /**
     * Known from elsewhere.
     *
     * @param acts imported events between the two states
     */
    public record Imported(int acts, List<Covered> sources) {
        static @Nullable Imported of(DyadReadings.@Nullable Elsewhere imported) {
            return imported == null
                    ? null
                    : new Imported(
                            imported.acts(),
                            imported.coverage().stream().map(Covered::of).toList());
        }
    }

    /** A row for each reading. */
    public static Stream<ReadingShape> of(DyadReadings found) {
        return of(found, null);
    }

    /** A row for each reading, each with what an imported series says of its month. */
    public static Stream<ReadingShape> of(Against found) {
        return of(found.readings(), found);
    }

    private static Stream<ReadingShape> of(DyadReadings found, @Nullable Against against) {
        Basis coverage = Basis.of(found.coverage());
        Imported imported = Imported.of(found.imported());
        return IntStream.range(0, found.readings().size()).mapToObj(i -> of(found, i, coverage, imported, against));
    }

    private static ReadingShape of(
            DyadReadings found, int index, Basis coverage, @Nullable Imported imported, @Nullable Against against) {
        Reading reading = found.readings().get(index);
        return new ReadingShape(
                reading.date().toString(),
                reading.value(),
                reading.low(),
                reading.high(),
                reading.level(),
                new Warming(
                        reading.probWarming().m3(),
                        reading.probWarming().m12(),
                        reading.probWarming().m36()),
                reading.filtered(),
                reading.usual(),
                reading.month(),
                found.grade(index).orElse(null),
                found.turns().stream()
                        .filter(turn -> within(found, index, turn.date()))
                        .map(TurnShape::of)
                        .toList(),
                found.alarms().stream()
                        .filter(alarm -> within(found, index, alarm.date()))
                        .map(AlarmShape::of)
                        .toList(),
                reading.contributions().stream().map(Share::of).toList(),
                coverage,
                imported,
                against == null ? null : AgainstShape.of(against, reading.date()));
    }

    private static boolean within(DyadReadings found, int index, LocalDate day) {
        LocalDate before =
                index == 0 ? LocalDate.MIN : found.readings().get(index - 1).date();
        return day.isAfter(before) && !day.isAfter(found.readings().get(index).date());
    }

    private static String way(boolean warming) {
        return warming ? "warmer" : "cooler";
    }
}
