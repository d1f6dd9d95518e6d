package org.readout.pipeline.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.compare.Readouts;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Presence;
import org.readout.model.Readout;
import org.readout.model.Statement;
import org.readout.model.Wording;
import org.readout.store.Store;
import org.readout.store.Stored;

/**
 * What one document tells of a meeting.
 *
 * @param stored the document
 * @param mentions where it tells of it
 * @param statements what was said at it
 * @param wordings formulas in these words
 */
public record MeetingAccount(
        Stored stored, List<Evidence> mentions, List<Statement> statements, List<Wording> wordings) {
    public MeetingAccount {
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        wordings = List.copyOf(wordings);
    }

    /** The account of each document that tells of a merged meeting, in the order of its mentions. */
    static List<MeetingAccount> of(Store store, Meeting meeting) {
        Set<DocId> documents = new LinkedHashSet<>();
        meeting.mentions().forEach(mention -> documents.add(mention.docId()));
        return documents.stream()
                .flatMap(id -> store.find(id.sha256()).stream())
                .map(stored -> of(stored, meeting))
                .toList();
    }

    private static MeetingAccount of(Stored stored, Meeting meeting) {
        List<Evidence> mentions = meeting.mentions().stream()
                .filter(mention -> mention.docId().equals(stored.document().id()))
                .toList();
        List<Statement> statements = new ArrayList<>();
        List<Wording> wordings = new ArrayList<>();
        for (Readout readout : Readouts.of(stored.document(), stored.coding())) {
            if (readout.meeting().mentions().stream().anyMatch(mentions::contains)) {
                statements.addAll(readout.statements());
                wordings.addAll(readout.wordings());
            }
        }
        return new MeetingAccount(stored, mentions, statements, wordings);
    }

    /** Identifiers of the formulas in it, sorted. */
    public Set<String> formulas() {
        Set<String> formulas = new TreeSet<>();
        wordings.stream()
                .filter(wording -> wording.presence() == Presence.PRESENT)
                .forEach(wording -> formulas.add(wording.formula()));
        return formulas;
    }
}
