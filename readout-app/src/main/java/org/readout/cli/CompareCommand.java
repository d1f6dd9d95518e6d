package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Occasion;
import org.readout.export.ComparedPage;
import org.readout.export.shape.AccountsShape;
import org.readout.export.shape.ComparedRows;
import org.readout.model.Country;
import org.readout.pipeline.StateNames;
import org.readout.pipeline.library.Compared;
import org.readout.pipeline.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout compare}: two documents, formula by formula and sentence by sentence. */
@Command(
        name = "compare",
        description =
                "What each side kept, reworded, dropped and added from one readout to another: set phrases, sentences,"
                        + " topics and length; on which rung of the ladders (label, atmosphere, warning) it stands;"
                        + " how people are called. Of two accounts of one meeting by two outlets: what only one has.",
        footer = {
            "  readout compare 3f2a91c0 77b0e4d1",
            "  readout compare 3f2a91c0 77b0e4d1 --changes-only --html changes.html",
            "  readout compare before.txt after.txt --json",
            "  readout compare --accounts CHN PRK"
        })
final class CompareCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "DOC",
            description = "beginning of an identifier, or a file; with --accounts a state")
    private String first = "";

    @Parameters(index = "1", paramLabel = "DOC", description = "the one held against it, usually the later")
    private String second = "";

    @Option(names = "--changes-only", description = "leave out what was kept")
    private boolean changesOnly;

    @Option(
            names = "--accounts",
            description = "list the meetings of two states that two outlets tell of instead: --accounts A B")
    private boolean accounts;

    @Mixin
    private final PeriodOptions period = new PeriodOptions();

    @Option(names = "--html", paramLabel = "FILE", description = "write both side by side as a web page too")
    private @Nullable Path html;

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (accounts) {
            StateNames names = new StateNames(session.lexicon().countries());
            Country a = names.named(first);
            Country b = names.named(second);
            return session.inCodedRecord(session.lexicon(), library -> toldTwice(library, a, b));
        }
        return session.inCodedRecord(session.lexicon(), this::show);
    }

    private int toldTwice(Library library, Country a, Country b) {
        List<Occasion> told = library.phrasing().toldTwice(a, b, period.period());
        if (session.json()) {
            session.json(told.stream().map(AccountsShape::of));
        } else if (!told.isEmpty()) {
            session.lines(AccountPairs.lines(told));
        }
        if (told.isEmpty()) {
            session.sayNothing(
                    "meetings of " + a + " and " + b + " told by two outlets",
                    library.holdings().coverage());
        }
        return 0;
    }

    private int show(Library library) {
        Compared compared = library.holdings().compared(first, second, session.sources());
        if (session.json()) {
            session.json(ComparedRows.of(compared, changesOnly));
        } else {
            session.lines(CompareView.lines(compared, changesOnly));
        }
        if (compared.formulas().differences().isEmpty()
                && compared.statements().pairs().isEmpty()) {
            session.say("neither document holds a formula of the lexicon or words of a side");
        }
        return html == null ? 0 : written(html, ComparedPage.of(compared, changesOnly));
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
