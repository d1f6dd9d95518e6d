package org.readout.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.export.shape.WordingFindingShape;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.StateNames;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.wording.MatrixQuery;
import org.readout.pipeline.wording.MiningQuery;
import org.readout.pipeline.wording.WordingFindings;
import org.readout.pipeline.wording.WordingQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout wording}: what a side said, and what it left out. */
@Command(
        name = "wording",
        description = {
            "Whether a set phrase stands in what a state's side said at its meetings with others, meeting by meeting,",
            "and whether its absence from the last of them means anything.",
            "",
            "  ●  said   ○  absent from words that are known and touch its topic",
            "  An opportunity is one meeting, face to face or by telephone, in which the side's highest principal is of the",
            "  rank band asked for, the side's words are reported, and they touch the topic the phrase belongs to.",
            "  p is the probability that the last opportunities lack it by chance, given those before; one absence is never",
            "  more than suggestive.",
            ""
        },
        footer = {
            "  readout wording denuclearization CHN PRK,KOR --as-of 2016-06-02",
            "  readout wording \"traditional friendship\" China \"North Korea\" --level 6",
            "  readout wording all CHN JPN --from 2013 --json",
            "  readout wording --matrix CHN PRK,KOR --level 2 --format talks",
            "  readout wording --ladder warning CHN JPN",
            "  readout wording --since-when 2016-01-06 CHN PRK,KOR",
            "  readout wording --mine CHN PRK --limit 20"
        })
final class WordingCommand implements Callable<Integer> {
    private static final String ALL = "all";
    private static final int LEADERS = 2;

    private final Session session;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FORMULA",
            description = "identifier, name or words of a formula; 'all' tests every one")
    private String formula = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "A", description = "a state, whose side is read")
    private String a = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "B[,C...]", split = ",", description = "the states it meets")
    private List<String> others = List.of();

    @Mixin
    private final PeriodOptions period = new PeriodOptions();

    @Option(names = "--side", paramLabel = "STATE", description = "read this one's side instead, met by A")
    private @Nullable String side;

    @Mixin
    private final AccountOptions accounts = new AccountOptions();

    @Option(
            names = "--topic",
            paramLabel = "F[,F...]",
            split = ",",
            description = "formulas of which one must be spoken of; 'any' for any words; else the register's choice")
    private @Nullable List<String> topics;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.Last.class,
            description = "only what was published by that day")
    private @Nullable LocalDate asOf;

    @Mixin
    private final MiningOptions mining = new MiningOptions();

    @Mixin
    private final MatrixOptions matrix = new MatrixOptions();

    @Mixin
    private final UsageOptions use = new UsageOptions();

    WordingCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Lexicon lexicon = session.lexicon();
        StateNames names = new StateNames(lexicon.countries());
        if (mining.asked()) {
            MiningQuery query = mining.query(names, formula, a, others, period.period(), asOf);
            return session.inCodedRecord(lexicon, library -> mining.show(session, library, query));
        }
        if (matrix.asked()) {
            MatrixQuery query = matrix.query(names, formula, a, others, side, accounts, period.period(), asOf);
            return session.inCodedRecord(lexicon, library -> matrix.show(session, library, query));
        }
        if (use.asked()) {
            UsageOptions.Words words = use.words(names, formula, a, others, side);
            return session.inCodedRecord(
                    lexicon,
                    library -> use.show(
                            session,
                            library,
                            library.phrasing().usage(words.side(), words.partners(), period.period(), asOf)));
        }
        WordingQuery asked = asked(names);
        return session.inCodedRecord(lexicon, library -> show(library, asked));
    }

    private WordingQuery asked(StateNames names) {
        if (formula.isEmpty() || a.isEmpty() || others.isEmpty()) {
            throw new BadRequest("name a formula, a state and the states it meets, as in: wording denuclearization CHN"
                    + " PRK,KOR; or --mine to find formulas");
        }
        Country first = names.named(a);
        List<Country> partners = others.stream().map(names::named).distinct().toList();
        Country read = side == null ? first : names.named(side);
        if (!read.equals(first) && !partners.contains(read)) {
            throw new BadRequest(read + " is not among the states asked for; --side takes " + a + " or one of "
                    + String.join(", ", others));
        }
        return new WordingQuery(
                formula.equals(ALL) ? null : formula,
                read,
                read.equals(first) ? partners : List.of(first),
                accounts.level() == null ? LEADERS : accounts.level(),
                accounts.counterpart(),
                accounts.speaker(),
                accounts.outlet(),
                accounts.format(),
                topics(),
                period.period(),
                asOf);
    }

    private @Nullable Set<String> topics() {
        if (topics == null) {
            return null;
        }
        return topics.equals(List.of("any")) ? Set.of() : Set.copyOf(topics);
    }

    private int show(Library library, WordingQuery asked) {
        WordingFindings found = library.phrasing().wordings(asked);
        boolean nothing = found.findings().stream()
                .allMatch(finding -> finding.absence().series().opportunities().isEmpty());
        if (session.json()) {
            session.json(nothing ? Stream.of() : found.findings().stream().map(WordingFindingShape::of));
        } else if (!nothing) {
            session.lines(
                    asked.formula() == null
                            ? WordingView.table(found)
                            : WordingView.one(found.findings().get(0), found));
        }
        if (nothing) {
            session.say(WordingView.emptied(found));
        }
        return 0;
    }
}
