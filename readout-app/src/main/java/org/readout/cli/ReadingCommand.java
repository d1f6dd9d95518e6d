package org.readout.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.export.shape.ReadingShape;
import org.readout.lexicon.Lexicon;
import org.readout.measure.Query;
import org.readout.model.Coverage;
import org.readout.model.DocId;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.reading.Against;
import org.readout.pipeline.reading.DyadReadings;
import org.readout.pipeline.reading.ReadingQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout reading}: the barometer. */
@Command(
        name = "reading",
        description = {
            "The barometer of two states: value, interval, probability that relations are warmer than before,",
            "the evidence that moves it, and what the sources cover."
        },
        footer = {
            "  readout reading CHN PRK --by quarter",
            "  readout reading China 朝鲜 --as-of 2016-06-02",
            "  readout reading CHN KOR --from 2015 --to 2017 --by month --json",
            "  readout reading CHN JPN --by year --model tsinghua",
            "  readout reading CHN PRK --with-imported",
            "  readout reading CHN KOR --against trade",
            "  readout reading CHN PRK --as-of 2016-06-02 --cite csl"
        })
final class ReadingCommand implements Callable<Integer> {
    private static final int CONTROLS = 3;

    private final Session session;

    @Mixin
    private final Pair pair = new Pair();

    @Mixin
    private final PeriodOptions period = new PeriodOptions();

    @Option(names = "--by", paramLabel = "month|quarter|year", description = "length of the periods")
    private Query.@Nullable Grain by;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.Last.class,
            description = "one reading, from what was published by that day")
    private @Nullable LocalDate asOf;

    @Option(names = "--model", paramLabel = "NAME", description = "another model than the default")
    private @Nullable String model;

    @Option(names = "--without", paramLabel = "DOC", description = "leave out a document; may be repeated")
    private List<String> without = new ArrayList<>();

    @Option(names = "--with-imported", description = "imported events count too, though no text tells them")
    private boolean imported;

    @Option(
            names = "--against",
            paramLabel = "NAME",
            description = "an imported series beside it, by month, and how far the two go together")
    private @Nullable String against;

    @Mixin
    private final CiteOption cite = new CiteOption();

    ReadingCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Lexicon lexicon = session.lexicon();
        Pair.States states = pair.states(lexicon);
        return session.inCodedRecord(lexicon, library -> show(library, asked(library, states)));
    }

    private ReadingQuery asked(Library library, Pair.States states) {
        if (states.b() == null) {
            throw new BadRequest("a reading needs two states; give the second too");
        }
        Set<DocId> left = new HashSet<>();
        without.forEach(name -> left.add(
                library.holdings().document(name, session.sources()).document().id()));
        return new ReadingQuery(
                states.a(), states.b(), period.period(), grain(), asOf, model, left, imported, CONTROLS);
    }

    private Query.Grain grain() {
        if (against == null) {
            return by == null ? Query.Grain.QUARTER : by;
        }
        if (by != null && by != Query.Grain.MONTH) {
            throw new BadRequest("a series is held against a reading by month; leave out --by");
        }
        return Query.Grain.MONTH;
    }

    private int show(Library library, ReadingQuery asked) {
        return against == null
                ? show(library, asked, library.measurements().readings(asked), null)
                : show(library, asked, library.measurements().against(asked, against));
    }

    private int show(Library library, ReadingQuery asked, Against found) {
        return show(library, asked, found.readings(), found);
    }

    private int show(Library library, ReadingQuery asked, DyadReadings found, @Nullable Against beside) {
        boolean nothing = found.items() == 0;
        if (cite.asked() && !nothing) {
            LocalDate known = found.last().date();
            return cite.show(
                    session,
                    session.citations()
                            .reading(
                                    found.dyad(),
                                    found.model(),
                                    known,
                                    library.holdings().edition(asOf)));
        }
        if (session.json()) {
            session.json(nothing ? Stream.of() : beside == null ? ReadingShape.of(found) : ReadingShape.of(beside));
        } else if (!nothing) {
            session.lines(ReadingView.lines(found, asked.asOf() != null, AgainstView.lines(beside)));
        }
        if (nothing) {
            sayNothing(asked, found.coverage(), library.holdings().coverage());
        }
        return 0;
    }

    /** @param known what the record covered by the day asked for */
    private void sayNothing(ReadingQuery asked, List<Coverage> known, List<Coverage> all) {
        String what = "meetings or acts of " + asked.a() + " and " + asked.b();
        LocalDate day = asked.asOf();
        Optional<LocalDate> first = Nothing.first(all);
        if (day != null && known.isEmpty() && first.isPresent()) {
            session.say(Nothing.before(what, day, first.orElseThrow()));
        } else {
            session.sayNothing(what, known.isEmpty() ? all : known);
        }
    }
}
