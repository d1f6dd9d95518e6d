package org.readout.serve.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.readout.explain.Confidence;
import org.readout.model.Country;
import org.readout.pipeline.TypedDay;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.reading.Partner;
import org.readout.pipeline.reading.PartnersQuery;
import org.readout.serve.Asked;
import org.readout.serve.chart.Spark;
import org.readout.serve.chart.Whisker;

/**
 * A state's partners at a glance.
 *
 * @param most how many are shown at most
 */
public record StatePage(Frame frame, Country state, List<Partner> partners, int most) {
    private static final int USUAL = 24;
    private static final int MOST = 300;

    static StatePage of(Opening opening, Library library, Asked asked) {
        Country state = asked.state("a");
        PartnersQuery query = query(asked);
        Frame frame = opening.frame(opening.names(asked).of(state), library, asked);
        return new StatePage(frame, state, library.measurements().partners(query), query.most());
    }

    static PartnersQuery query(Asked asked) {
        return new PartnersQuery(
                asked.state("a"),
                asked.day("to", TypedDay::last),
                asked.textOrNull("model"),
                asked.number("most", 1, MOST).orElse(USUAL));
    }

    public Spark spark(Partner partner) {
        return Spark.of(partner.readings());
    }

    public Whisker whisker(Partner partner) {
        double reach = partners.stream()
                .mapToDouble(one ->
                        Math.max(Math.abs(one.last().low()), Math.abs(one.last().high())))
                .max()
                .orElse(1);
        return Whisker.of(
                partner.last().value(), partner.last().low(), partner.last().high(), reach);
    }

    /** How sure it is that the two are warmer, or cooler, than a year before. */
    public String confidence(Partner partner) {
        double warmer = partner.last().probWarming().m12();
        return Confidence.of(warmer).words()
                + String.format(Locale.ROOT, " (%.2f)", Math.max(warmer, 1 - warmer))
                        .replace("(0.", "(.");
    }

    public double change(Partner partner) {
        Double change = partner.change();
        return change == null ? 0 : change;
    }

    /** The middle of all shown: each is held against the others, and what moves all is nothing particular to one. */
    public double middle() {
        return middle(partners.stream().mapToDouble(one -> one.last().value()));
    }

    public double middleChange() {
        return middle(partners.stream().filter(one -> one.change() != null).mapToDouble(this::change));
    }

    private static double middle(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length == 0 ? 0 : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    public String cite(String as) {
        return frame.links()
                .with(
                        "/state/" + state.code() + "/cite." + as,
                        Map.of("most", most, "to", frame.value("to"), "model", frame.value("model")));
    }

    /** What moves the last reading of a partner. */
    public String drivers(Partner partner) {
        return frame.links().dyad(state, partner.partner()) + "#drivers";
    }

    public String export(String as) {
        return Links.api(
                "/states/" + state.code() + "/partners",
                Map.of("as", as, "most", most, "to", frame.value("to"), "model", frame.value("model")));
    }
}
