package org.readout.code.en;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.ActorReader;
import org.readout.actor.en.DocumentActors;
import org.readout.code.Telling;
import org.readout.code.en.cast.Guests;
import org.readout.code.en.cast.OfficeActing;
import org.readout.code.en.claim.ClaimReader;
import org.readout.code.en.claim.Dyads;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.day.Dating;
import org.readout.code.en.day.WhenClauses;
import org.readout.code.en.deed.Accused;
import org.readout.code.en.deed.ActorPhrases;
import org.readout.code.en.deed.Allegiances;
import org.readout.code.en.deed.Answered;
import org.readout.code.en.deed.Discourse;
import org.readout.code.en.deed.Doings;
import org.readout.code.en.deed.EventReader;
import org.readout.code.en.deed.FirstSubject;
import org.readout.code.en.deed.Homes;
import org.readout.code.en.deed.InKind;
import org.readout.code.en.deed.Many;
import org.readout.code.en.deed.Quarrels;
import org.readout.code.en.deed.Referents;
import org.readout.code.en.deed.ReporterReader;
import org.readout.code.en.deed.Teller;
import org.readout.code.en.deed.Told;
import org.readout.code.en.deed.Utterance;
import org.readout.code.en.meet.EncounterReader;
import org.readout.code.en.meet.Party;
import org.readout.code.en.qualify.QualifierReader;
import org.readout.code.en.sentence.SentenceText;
import org.readout.code.en.speech.StatementReader;
import org.readout.code.en.speech.Talk;
import org.readout.code.en.state.ReferenceReader;
import org.readout.code.en.told.Attendance;
import org.readout.code.en.told.HeadedBy;
import org.readout.code.en.told.MeetingReader;
import org.readout.lexicon.en.English;
import org.readout.model.Annotated;
import org.readout.model.Attestation;
import org.readout.model.Claim;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Evidence;
import org.readout.model.FrontMatter;
import org.readout.model.Mention;
import org.readout.model.Qualifier;
import org.readout.model.Reference;
import org.readout.model.Sentence;
import org.readout.model.Side;

/** One document while it is read, sentence by sentence. Not to be shared. */
final class Reading {
    private final Annotated annotated;
    private final StatementReader statementReader;
    private final EventReader eventReader;
    private final Gate gate;
    private final Talk talk = new Talk();
    private final Homes homes = new Homes();
    private final Accused accused = new Accused();
    private final Answered answered = new Answered();
    private final Quarrels quarrels = new Quarrels();
    private final InKind inKind = new InKind();
    private final Doings doings;
    private final Referents referents;
    private final Findings findings;
    private final Allegiances allegiances;
    private final EncounterReader encounters;
    private final DocumentActors actors;
    private final Guests company;
    private final ReferenceReader referenceReader;
    private final QualifierReader qualifierReader;
    private final ClaimReader claimReader;
    private Discourse discourse = Discourse.START;

    Reading(
            Annotated annotated,
            English english,
            StatementReader statementReader,
            EventReader eventReader,
            EncounterReader encounters,
            ActorReader actors,
            ClaimReader claims,
            Gate gate) {
        this.gate = gate;
        this.findings = new Findings(annotated, english.ruleWords());
        this.annotated = annotated;
        this.claimReader = claims;
        this.qualifierReader = new QualifierReader(english);
        this.referenceReader = new ReferenceReader(annotated, english);
        this.statementReader = statementReader;
        this.eventReader = eventReader;
        this.referents = eventReader.referents(annotated);
        this.doings = eventReader.doings();
        this.encounters = encounters;
        this.actors = new DocumentActors(actors, day(annotated));
        this.company = new Guests(annotated, this.actors, english);
        this.allegiances = new Allegiances(homes, company, this.actors);
    }

    /** The day the document is of. */
    private static @Nullable LocalDate day(Annotated annotated) {
        FrontMatter front = annotated.frontMatter();
        LocalDate told = front == null ? null : front.published().latest();
        return told == null ? annotated.document().published() : told;
    }

    /** Reads the next sentence. */
    void read(Clauses clauses) {
        discourse = discourse.in(clauses.sentence().paragraph());
        ReporterReader.read(clauses).ifPresent(reporter -> discourse = discourse.reportedBy(reporter.name()));
        talk.in(clauses.sentence().paragraph());
        if (gate.opens(clauses, talk)) {
            analysed(clauses);
        } else {
            passed(clauses);
        }
    }

    /** A sentence that can tell nothing: who is named in it may be meant by words of later ones. */
    private void passed(Clauses clauses) {
        referenceReader.passed(clauses.found());
        statementReader.passed(clauses, talk);
        allegiances.headed(clauses);
        findings.addNothing(clauses);
        homes.heard(clauses.found().all());
        company.heard(clauses.all(Mention.OfPerson.class), null, null, List.of(), List.of());
    }

    private void analysed(Clauses clauses) {
        SentenceText sentence = clauses.text();
        List<Reference> here = referenceReader.read(sentence);
        List<Qualifier> qualified = qualifierReader.read(sentence);
        findings.add(here, qualified);
        Dyads states = new Dyads(here, referenceReader::two, referenceReader::it, referenceReader.first());
        List<Claim> claimed = claimReader.read(sentence, qualified, states, states.with(people(clauses)));
        MeetingReader meetings = new MeetingReader(clauses, company, discourse.reporter(), findings.tellings());
        Told told = told(clauses, meetings, here, claimed);
        findings.add(clauses, told);
        homes.heard(clauses.found().all());
        Mention.OfPerson acting = FirstSubject.of(clauses);
        Party office = acting == null ? OfficeActing.of(clauses, company) : null;
        company.heard(clauses.all(Mention.OfPerson.class), acting, office, meetings.met(), meetings.guests());
        homes.met(company.guests(), company.met());
        discourse = discourse.speakingOf(acting, sides(told.tellings()));
    }

    /** The people of a sentence, each for a state: "ties between Modi and Xi". */
    private List<Reference> people(Clauses clauses) {
        return clauses.all(Mention.OfPerson.class).stream()
                .flatMap(person -> home(person).stream()
                        .map(state -> new Reference(
                                List.of(state), Reference.Form.NAME, false, clauses.quote(person.name()))))
                .toList();
    }

    private Optional<Country> home(Mention.OfPerson person) {
        return Optional.ofNullable(person.country()).or(() -> homes.of(person.person()));
    }

    private Told told(Clauses clauses, MeetingReader meetings, List<Reference> here, List<Claim> claimed) {
        allegiances.in(clauses, referents.stage(), talk.opening());
        Dating dating = new Dating(clauses, findings.tellings());
        List<Telling> dated = contacts(clauses, meetings, dating);
        ActorPhrases phrases = eventReader.phrases(clauses, actors, referents, here, homes, doings);
        boolean title = title(clauses);
        List<Utterance> said = statementReader.read(
                clauses, phrases, referents.cast(), title ? new Talk() : talk, discourse.reporter());
        List<Event> read = eventReader.read(clauses, phrases, dating, dated, said, discourse.reporter());
        List<Event> acts = inKind.completed(
                clauses,
                phrases,
                dating,
                quarrels.completed(
                        clauses,
                        answered.addressed(
                                accused.completed(read), clauses.sentence().paragraph())));
        doings.heard(clauses, phrases, acts);
        homes.parts().heard(clauses, phrases, dated, meetings.met(), acts);
        Many.acting(clauses, phrases).ifPresent(homes::many);
        homes.told(Teller.behind(clauses, phrases));
        return new Told(
                dated,
                dating.offsets(dated, findings.tellings().size()),
                title ? List.of() : Utterance.statements(said),
                acts,
                claimed);
    }

    /** The contacts a sentence tells of, with their days, and those who attend or lead there. */
    private List<Telling> contacts(Clauses clauses, MeetingReader meetings, Dating dating) {
        List<Telling> plain = meetings.read(encounters);
        plain.forEach(allegiances::met);
        List<Telling> alone = WhenClauses.joined(clauses, dating.dated(plain));
        List<Telling> before = findings.tellings();
        return new HeadedBy(clauses, company).read(Attendance.read(clauses, alone, before), before);
    }

    /** What a title says is said again below it, by those named in full there. */
    private boolean title(Clauses clauses) {
        FrontMatter front = annotated.frontMatter();
        Evidence title = front == null ? null : front.title();
        List<Sentence> all = annotated.sentences();
        return title != null
                && title.span().contains(clauses.sentence().span())
                && all.get(all.size() - 1).span().start() >= title.span().end();
    }

    private static List<Country> sides(List<Telling> told) {
        return told.isEmpty()
                ? List.of()
                : told.get(told.size() - 1).sides().stream().map(Side::country).toList();
    }

    /** The coding of the document, once all its sentences have been read. */
    Coding coding(String coder, String lexicon, List<Attestation> attested) {
        return findings.coding(coder, lexicon, attested);
    }
}
