package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.export.BriefMarkdown;
import org.readout.export.BriefPage;
import org.readout.export.shape.BriefShape;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.brief.BriefQuery;
import org.readout.pipeline.brief.Briefed;
import org.readout.pipeline.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout brief}: what is known of two states in few words. */
@Command(
        name = "brief",
        description = {
            "An analyst's brief of two states, in Markdown: which way they go and how sure that is, the latest visit, what was",
            "said, what is unusual about it and what speaks against making much of it, other pairs, conflicts, coverage.",
            "Each sentence carries the numbers of what it rests on; the list below it has the words.",
            ""
        },
        footer = {
            "  readout brief CHN PRK --as-of 2016-06-02",
            "  readout brief China Japan --words 400 --html brief.html",
            "  readout brief CHN KOR --json",
            "  readout brief CHN KOR --as-of 2016-06-02 --cite bibtex"
        })
final class BriefCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    private final Session session;

    @Mixin
    private final Pair pair = new Pair();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.Last.class,
            description = "only what was published by that day")
    private @Nullable LocalDate asOf;

    @Option(names = "--words", paramLabel = "N", description = "at most so many words (default: ${DEFAULT-VALUE})")
    private int words = BriefQuery.WORDS;

    @Option(names = "--html", paramLabel = "FILE", description = "write it as a web page with a chart too")
    private @Nullable Path html;

    @Mixin
    private final CiteOption cite = new CiteOption();

    BriefCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Lexicon lexicon = session.lexicon();
        Pair.States states = pair.states(lexicon);
        Country b = states.b();
        if (b == null) {
            throw new BadRequest("a brief is of two states; give the second too");
        }
        return session.inCodedRecord(
                lexicon,
                library -> show(library, library.reports().brief(new BriefQuery(states.a(), b, asOf, words)), states));
    }

    private int show(Library library, Briefed brief, Pair.States states) {
        boolean nothing = brief.brief().sources().isEmpty();
        if (cite.asked() && !nothing) {
            return cite.show(
                    session,
                    session.citations()
                            .brief(brief.dyad(), brief.day(), library.holdings().edition(asOf)));
        }
        if (session.json()) {
            session.json(nothing ? Stream.of() : Stream.of(BriefShape.of(brief)));
        } else if (!nothing) {
            session.lines(BriefMarkdown.lines(brief));
        }
        if (nothing) {
            session.sayNothing(
                    "anything of " + states + (asOf == null ? "" : " known by " + asOf),
                    brief.coverage().isEmpty() ? library.holdings().coverage() : brief.coverage());
        }
        return html == null || nothing ? 0 : written(html, BriefPage.of(brief));
    }

    private int written(Path file, String page) {
        try {
            Files.writeString(file, page);
            return 0;
        } catch (IOException e) {
            session.complain("the page " + file + " cannot be written ("
                    + e.getClass().getSimpleName() + "); name a file in a folder that exists and can be written");
            return FAILED;
        }
    }
}
