package org.readout.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.export.shape.TriangleShape;
import org.readout.lexicon.Lexicon;
import org.readout.measure.Query;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.StateNames;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.reading.Triangle;
import org.readout.pipeline.reading.TriangleQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout triangle}: third parties. */
@Command(
        name = "triangle",
        description = {
            "Three states two by two: the three readings beside each other, and whether any two of them move together or",
            "against each other, with how sure that is."
        },
        footer = {
            "  readout triangle CHN PRK KOR",
            "  readout triangle China 朝鲜 \"South Korea\" --from 2013 --to 2018 --by quarter",
            "  readout triangle CHN PRK KOR --as-of 2016-06-02 --json"
        })
final class TriangleCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "3",
            paramLabel = "STATE",
            description = "three states: ISO 3166-1 alpha-3 code, or a name in English, Chinese or Korean")
    private List<String> states = List.of();

    @Mixin
    private final PeriodOptions period = new PeriodOptions();

    @Option(names = "--by", paramLabel = "month|quarter|year", description = "length of the periods")
    private Query.Grain by = Query.Grain.YEAR;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.Last.class,
            description = "one reading each, from what was published by that day")
    private @Nullable LocalDate asOf;

    @Option(names = "--model", paramLabel = "NAME", description = "another model than the default")
    private @Nullable String model;

    TriangleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (states.size() != 3) {
            throw new BadRequest("a triangle needs three states, not " + states.size());
        }
        Lexicon lexicon = session.lexicon();
        StateNames names = new StateNames(lexicon.countries());
        List<Country> three = states.stream().map(names::named).toList();
        TriangleQuery asked =
                new TriangleQuery(three.get(0), three.get(1), three.get(2), period.period(), by, asOf, model);
        return session.inCodedRecord(lexicon, library -> show(library, asked));
    }

    private int show(Library library, TriangleQuery asked) {
        Triangle found = library.measurements().triangle(asked);
        if (session.json()) {
            session.json(found.nothing() ? Stream.of() : Stream.of(TriangleShape.of(found)));
        } else if (!found.nothing()) {
            session.lines(TriangleView.lines(found, asked.asOf() != null));
        }
        if (found.nothing()) {
            sayNothing(asked, found.sides().get(0).readings().coverage(), library);
        }
        return 0;
    }

    private void sayNothing(TriangleQuery asked, List<Coverage> known, Library library) {
        String two = asked.dyads().stream().map(Object::toString).collect(Collectors.joining(", "));
        String by = asked.asOf() == null ? "" : " known by " + asked.asOf();
        session.sayNothing(
                "meetings or acts of " + two + by,
                known.isEmpty() ? library.holdings().coverage() : known);
    }
}
