package org.readout.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.export.shape.TenureShape;
import org.readout.lexicon.Lexicon;
import org.readout.model.Rank;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.tenure.Held;
import org.readout.pipeline.tenure.TenureQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout tenures}: who held what from when to when, as attested. */
@Command(
        name = "tenures",
        description = {
            "Who held which office from when to when, as the titles beside names attest it in this record.",
            "",
            "  from and to are the first and the last day attested, not those of taking and leaving office.",
            "  A gap does not end a tenure unless somebody else is attested in an office of one holder.",
            "  band 1 is the highest; 1c a head of state who does not govern.",
            "  ! marks two people attested in an office of one holder at the same time; nothing is repaired.",
            "  --at shows who is attested around that day, else who is attested nearest to it, and how far away.",
            ""
        },
        footer = {
            "  readout tenures 王毅",
            "  readout tenures PRK --at 2016-06-01 --band 3",
            "  readout tenures \"South Korea\" --office 外交 --as-of 2014-12",
            "  readout tenures CHN --at 2013-03-10 --json"
        })
final class TenuresCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            paramLabel = "NAME|COUNTRY",
            description = "a person, or a state (code or name), in English, Chinese or Korean")
    private String name = "";

    @Option(
            names = "--at",
            paramLabel = "DATE",
            converter = Day.First.class,
            description = "who held the offices on this day")
    private @Nullable LocalDate at;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.Last.class,
            description = "as known then: nothing published later is used")
    private @Nullable LocalDate asOf;

    @Option(names = "--office", paramLabel = "WORD", description = "only offices with this in their words")
    private @Nullable String office;

    @Option(names = "--band", paramLabel = "N", description = "only offices of rank band N (1 to 6) or higher")
    private @Nullable Integer band;

    TenuresCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (band != null && (band < 1 || band > Rank.LOWEST)) {
            throw new BadRequest("there is no rank band " + band + "; bands are 1 (highest) to " + Rank.LOWEST);
        }
        TenureQuery asked = new TenureQuery(name, at, asOf, office, band);
        Lexicon lexicon = session.lexicon();
        return session.inCodedRecord(
                lexicon, library -> show(library, library.chronicle().tenures(asked)));
    }

    private int show(Library library, List<Held> tenures) {
        if (session.json()) {
            session.json(tenures.stream().map(held -> TenureShape.of(held, at)));
        } else if (!tenures.isEmpty()) {
            session.lines(TenureView.lines(tenures, at));
        }
        if (tenures.isEmpty()) {
            session.say(Nothing.of(
                    "tenures of " + name + (at == null ? "" : " near " + at),
                    library.holdings().coverage()));
        }
        return 0;
    }
}
