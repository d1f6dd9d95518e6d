package org.readout.explain.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.explain.verdict.Assertion;
import org.readout.model.Claim;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.DocId;
import org.readout.model.Driver;
import org.readout.model.Dyad;
import org.readout.model.Meeting;
import org.readout.model.Qualifier;
import org.readout.model.Reading;
import org.readout.model.Signal;
import org.readout.model.Statement;
import org.readout.model.Wording;

/**
 * Everything a brief is made of, gathered from what was known on a day.
 *
 * @param a the state named first: its signals, its controls
 * @param b the other
 * @param day the last day of what is known
 * @param reading the barometer on that day; absent if the record holds nothing it could be read from
 * @param controls other dyads of {@code a} on the same day
 * @param visit the weightiest of the latest contacts with those of the days around it, by date
 * @param earlier everything of the two before these, by date
 * @param later everything after these, by date
 * @param words what was said at the meetings of the visit
 * @param signals what was tested of the visit, the strongest first
 * @param analyses what authors make of it, by day of publication
 * @param papers who published each document, and when
 * @param coverage what the sources cover
 * @param names what things are called
 */
public record Material(
        Country a,
        Country b,
        LocalDate day,
        @Nullable Reading reading,
        List<Control> controls,
        List<Meeting> visit,
        List<Meeting> earlier,
        List<Meeting> later,
        Said words,
        List<Signal> signals,
        List<Analysis> analyses,
        Function<DocId, Paper> papers,
        List<Coverage> coverage,
        Names names) {
    public Material {
        controls = List.copyOf(controls);
        visit = List.copyOf(visit);
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
        signals = List.copyOf(signals);
        analyses = List.copyOf(analyses);
        coverage = List.copyOf(coverage);
    }

    Dyad dyad() {
        return new Dyad(a, b);
    }

    /** Another dyad on the same day. */
    public record Control(Dyad dyad, Reading reading) {}

    /**
     * What was said at meetings, in all accounts.
     *
     * @param statements who said what
     * @param wordings set phrases in them
     */
    public record Said(List<Statement> statements, List<Wording> wordings) {
        public Said {
            statements = List.copyOf(statements);
            wordings = List.copyOf(wordings);
        }
    }

    /**
     * What an author concludes.
     *
     * @param document the analysis
     * @param claims which way relations go, of any states
     * @param qualifiers what weakens and strengthens in it
     * @param drivers what it says moves the two
     * @param asserted what it argues by that a record could bear out, in text order
     * @param statements what it reports to have been said, in text order
     */
    public record Analysis(
            DocId document,
            List<Claim> claims,
            List<Qualifier> qualifiers,
            List<Driver> drivers,
            List<Assertion> asserted,
            List<Statement> statements) {
        public Analysis {
            asserted = List.copyOf(asserted);
            statements = List.copyOf(statements);
            claims = List.copyOf(claims);
            qualifiers = List.copyOf(qualifiers);
            drivers = List.copyOf(drivers);
        }
    }

    /**
     * A document as it is cited.
     *
     * @param outlet who published it, else the source it was added from
     * @param published when; absent if not stated
     * @param title its title; may be empty
     */
    public record Paper(String outlet, @Nullable LocalDate published, String title) {}
}
