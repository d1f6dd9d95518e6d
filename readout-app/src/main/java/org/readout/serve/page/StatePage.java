package org.readout.serve.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.explain.Confidence;
import org.readout.model.Country;
import org.readout.pipeline.Library;
import org.readout.pipeline.Partner;
import org.readout.pipeline.PartnersQuery;
import org.readout.pipeline.TypedDay;
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
        int most = asked.number("most", 1, MOST).orElse(USUAL);
        PartnersQuery query =
                new PartnersQuery(state, asked.day("to", TypedDay::last), asked.textOrNull("model"), most);
        Frame frame = opening.frame(opening.names(asked).of(state), library, asked);
        return new StatePage(frame, state, library.partners(query), most);
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
