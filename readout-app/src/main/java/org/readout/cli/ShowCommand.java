package org.readout.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.audit.Audit;
import org.readout.audit.Fault;
import org.readout.compare.wording.Rungs;
import org.readout.export.shape.DocumentShape;
import org.readout.export.shape.FaultShape;
import org.readout.lexicon.Lexicon;
import org.readout.model.Formula;
import org.readout.pipeline.library.Library;
import org.readout.store.Stored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout show}: a document with everything coded. */
@Command(
        name = "show",
        description = "A document with where it comes from, its text, and everything coded from it.",
        footer = {
            "  readout show 3f2a91c0",
            "  readout show essay.txt",
            "  readout show essay.txt --audit",
            "  readout show 3f2a91c0 --json",
            "  readout show 3f2a91c0 --cite bibtex"
        })
final class ShowCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            paramLabel = "DOC",
            description = "beginning of an identifier, at least four digits, or a file that holds the document alone")
    private String name = "";

    @Option(names = "--audit", description = "what is wrong with the text by itself, instead")
    private boolean audit;

    @Mixin
    private final CiteOption cite = new CiteOption();

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Lexicon lexicon = session.lexicon();
        return session.inCodedRecord(
                lexicon, library -> show(library, lexicon.formulas().byId()));
    }

    private int show(Library library, Map<String, Formula> register) {
        Stored stored = library.holdings().document(name, session.sources());
        if (cite.asked()) {
            return cite.show(session, session.citations().document(stored));
        }
        List<Fault> faults = audit ? Audit.of(stored.document(), stored.coding()) : List.of();
        List<Rungs> ladders = Rungs.of(stored.coding().wordings(), register);
        if (session.json()) {
            session.json(audit ? faults.stream().map(FaultShape::of) : Stream.of(DocumentShape.of(stored, ladders)));
        } else {
            session.lines(ProvenanceCard.lines(stored));
            session.lines(audit ? List.of() : ProvenanceCard.text(stored));
            session.lines(audit ? AuditView.lines(faults) : CodingView.lines(stored.coding(), ladders));
        }
        return 0;
    }
}
