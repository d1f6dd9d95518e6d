package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.export.shape.HitShape;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.library.Library;
import org.readout.store.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout search}: keyword in context. */
@Command(
        name = "search",
        description = "The words in their context, up to three places a document.",
        footer = {"  readout search 无核化", "  readout search \"traditional friendship\" --most 20"})
final class SearchCommand implements Callable<Integer> {
    private static final int MOST = 50;

    private final Session session;

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "words as they stand in the text")
    private List<String> words = List.of();

    @Option(names = "--most", paramLabel = "N", description = "the most places to show (default: ${DEFAULT-VALUE})")
    private int most = MOST;

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String query = String.join(" ", words);
        if (query.isBlank() || most < 1) {
            throw new BadRequest(query.isBlank() ? "nothing to search for; give a word" : "--most must be 1 or more");
        }
        return session.inRecord(library -> show(library, library.holdings().search(query, most), query));
    }

    private int show(Library library, List<Hit> hits, String query) {
        if (session.json()) {
            session.json(hits.stream().map(HitShape::of));
        } else {
            session.lines(ContextView.lines(hits));
        }
        if (hits.isEmpty()) {
            session.sayNothing(
                    "place with “" + query + "”",
                    Stream.concat(
                                    library.holdings().coverage().stream(),
                                    library.holdings().importedCoverage().stream())
                            .toList());
        } else if (hits.size() == most) {
            session.say("there may be more than " + most + "; raise --most");
        }
        return 0;
    }
}
