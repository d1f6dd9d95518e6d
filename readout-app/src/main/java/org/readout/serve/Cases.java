package org.readout.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Signal;
import org.readout.pipeline.Period;
import org.readout.pipeline.TypedDay;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.signal.SignalQuery;
import org.readout.store.Titled;
import org.readout.store.TitledFilter;

/**
 * What a signal was held against.
 *
 * @param signal tested by itself: what was tested beside it is not looked at, so that its q is another one
 * @param documents of the earlier cases, the latest first
 */
public record Cases(Signal signal, List<Titled> documents) {
    public Cases {
        documents = List.copyOf(documents);
    }

    /** What says which signal is meant. */
    public static List<String> params() {
        return List.of("a", "b", "day", "kind", "about", "as_of");
    }

    /** @throws NotHere if there is no such signal in the record as it is now */
    public static Cases of(Library library, Asked asked) {
        LocalDate day = TypedDay.first(asked.needed("day"));
        Signal signal = found(library, asked, new Period(day, day))
                .or(() -> found(library, asked, new Period(day, null)))
                .orElseThrow(() -> new NotHere("no such signal in this record; it may have been corrected since"));
        return new Cases(
                signal,
                library.holdings().titled(TitledFilter.among(signal.base().opportunities())));
    }

    private static Optional<Signal> found(Library library, Asked asked, Period period) {
        SignalQuery query = new SignalQuery(
                asked.state("a"), asked.state("b"), period, asked.asOf(), Set.of(asked.needed("kind")), null);
        return library.measurements().signals(query).signals().stream()
                .filter(one -> one.day().equals(period.from()) && one.about().equals(asked.needed("about")))
                .findFirst();
    }
}
