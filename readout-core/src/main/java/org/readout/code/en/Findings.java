package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import org.readout.code.Publication;
import org.readout.code.Telling;
import org.readout.code.Timeline;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.deed.Denials;
import org.readout.code.en.deed.Silences;
import org.readout.code.en.deed.Told;
import org.readout.code.en.deed.WordingReader;
import org.readout.code.en.told.SettledMeetings;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Annotated;
import org.readout.model.Attestation;
import org.readout.model.Claim;
import org.readout.model.Coding;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.Qualifier;
import org.readout.model.Reference;
import org.readout.model.Silence;
import org.readout.model.Statement;

/** What has been found in one document, sentence by sentence, and the coding it makes. Not to be shared. */
final class Findings {
    private final Annotated annotated;
    private final WordingReader wordings = new WordingReader();
    private final List<Telling> tellings = new ArrayList<>();
    private final List<Timeline.Offset> offsets = new ArrayList<>();
    private final WordKinds words;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Qualifier> qualifiers = new ArrayList<>();
    private final List<Silence> silences = new ArrayList<>();

    /** @param words for times told by other happenings */
    Findings(Annotated annotated, WordKinds words) {
        this.annotated = annotated;
        this.words = words;
    }

    /** The contacts told so far; it grows with what is added. */
    List<Telling> tellings() {
        return tellings;
    }

    /** Adds what a sentence that was analysed tells. */
    void add(Clauses clauses, Told told) {
        tellings.addAll(told.tellings());
        List<Telling> settled = new Denials(clauses).of(tellings);
        if (settled != tellings) {
            tellings.set(tellings.size() - 1, settled.get(settled.size() - 1));
        }
        offsets.addAll(told.offsets());
        statements.addAll(told.statements());
        events.addAll(told.events());
        claims.addAll(told.claims());
        wordings.read(clauses, told.statements());
        if (told.nothing()) {
            addNothing(clauses);
        }
    }

    /** Adds the states a sentence refers to, and the words that qualify in it. */
    void add(List<Reference> referred, List<Qualifier> qualified) {
        references.addAll(referred);
        qualifiers.addAll(qualified);
    }

    /** Adds why a sentence yielded nothing. */
    void addNothing(Clauses clauses) {
        silences.add(Silences.of(clauses));
    }

    /** @param attested the offices that mentions of people attest */
    Coding coding(String coder, String lexicon, List<Attestation> attested) {
        Publication publication = Publication.of(annotated);
        List<Meeting> meetings = new SettledMeetings(annotated, publication, statements, words).of(tellings, offsets);
        return Coding.of(annotated.document().id(), coder, lexicon)
                .frontMatter(annotated.frontMatter())
                .meetings(meetings)
                .events(events)
                .statements(statements)
                .wordings(wordings.wordings())
                .claims(claims)
                .references(references)
                .qualifiers(qualifiers)
                .attested(attested)
                .repairs(annotated.repairs())
                .whyNothing(silences())
                .build();
    }

    private List<Silence> silences() {
        return annotated.sentences().isEmpty() ? List.of(new Silence("no_text", null)) : silences;
    }
}
