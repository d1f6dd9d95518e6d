package org.readout.code.en;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.ActorReader;
import org.readout.actor.en.DocumentActors;
import org.readout.code.Publication;
import org.readout.code.Telling;
import org.readout.code.Tellings;
import org.readout.code.Timeline;
import org.readout.code.en.claim.ClaimReader;
import org.readout.code.en.claim.Dyads;
import org.readout.code.en.meet.EncounterReader;
import org.readout.code.en.qualify.QualifierReader;
import org.readout.code.en.sentence.SentenceText;
import org.readout.code.en.state.ReferenceReader;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Annotated;
import org.readout.model.Attestation;
import org.readout.model.Claim;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Evidence;
import org.readout.model.FrontMatter;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.NamedActor;
import org.readout.model.Qualifier;
import org.readout.model.Reference;
import org.readout.model.Sentence;
import org.readout.model.Side;
import org.readout.model.Silence;
import org.readout.model.Statement;
import org.readout.model.Status;
import org.readout.model.syntax.Phrase;

/** One document while it is read, sentence by sentence. Not to be shared. */
final class Reading {
    /** Where somebody was among others. */
    private static final Set<String> BESIDE = Set.of("attendance", "appearance", "conference");

    private final Annotated annotated;
    private final StatementReader statementReader;
    private final EventReader eventReader;
    private final Gate gate;
    private final Talk talk = new Talk();
    private final Homes homes = new Homes();
    private final Accused accused = new Accused();
    private final Answered answered = new Answered();
    private final InKind inKind = new InKind();
    private final Doings doings;
    private final Referents referents;
    private final WordingReader wordings = new WordingReader();
    private final List<Telling> tellings = new ArrayList<>();
    private final List<Timeline.Offset> offsets = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Silence> silences = new ArrayList<>();
    private final EncounterReader encounters;
    private final DocumentActors actors;
    private final Guests company;
    private final ReferenceReader referenceReader;
    private final List<Reference> references = new ArrayList<>();
    private final QualifierReader qualifierReader;
    private final ClaimReader claimReader;
    private final List<Qualifier> qualifiers = new ArrayList<>();
    private Discourse discourse = Discourse.START;

    Reading(
            Annotated annotated,
            English english,
            StatementReader statementReader,
            EventReader eventReader,
            EncounterReader encounters,
            ActorReader actors,
            Gate gate) {
        this.gate = gate;
        this.annotated = annotated;
        this.claimReader = new ClaimReader(english);
        this.qualifierReader = new QualifierReader(english);
        this.referenceReader = new ReferenceReader(annotated, english);
        this.statementReader = statementReader;
        this.eventReader = eventReader;
        this.referents = eventReader.referents(annotated);
        this.doings = eventReader.doings();
        this.encounters = encounters;
        this.actors = new DocumentActors(actors, day(annotated));
        this.company = new Guests(annotated, this.actors, english.nationalTitles(), english.newsrooms());
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
        headed(clauses);
        silences.add(Silences.of(clauses));
        homes.heard(clauses.found().all());
        company.heard(clauses.all(Mention.OfPerson.class), null, List.of(), List.of());
    }

    private void analysed(Clauses clauses) {
        SentenceText sentence = clauses.text();
        List<Reference> here = referenceReader.read(sentence);
        List<Qualifier> qualified = qualifierReader.read(sentence);
        references.addAll(here);
        qualifiers.addAll(qualified);
        List<Claim> claimed =
                claimReader.read(sentence, qualified, new Dyads(here, referenceReader::two, referenceReader::it));
        MeetingReader meetings = new MeetingReader(clauses, company, discourse.reporter(), tellings);
        Told told = told(clauses, meetings, here, claimed);
        tellings.addAll(told.tellings());
        List<Telling> settled = Denials.of(clauses, tellings);
        if (settled != tellings) {
            tellings.set(tellings.size() - 1, settled.get(settled.size() - 1));
        }
        offsets.addAll(told.offsets());
        statements.addAll(told.statements());
        events.addAll(told.events());
        claims.addAll(told.claims());
        wordings.read(clauses, told.statements());
        if (told.nothing()) {
            silences.add(Silences.of(clauses));
        }
        homes.heard(clauses.found().all());
        Mention.OfPerson acting = acting(clauses);
        company.heard(clauses.all(Mention.OfPerson.class), acting, meetings.met(), meetings.guests());
        homes.met(company.guests(), company.met());
        discourse = discourse.speakingOf(acting, sides(told.tellings()));
    }

    /** Who has no state where named may be known by title, or by words that stand elsewhere. */
    private void homes(Clauses clauses) {
        homes.in(referents.stage(), company.home().orElse(null), talk.opening());
        headed(clauses);
        for (Mention.OfPerson person : clauses.all(Mention.OfPerson.class)) {
            Country state = person.country() == null ? company.told(person) : null;
            if (state != null) {
                homes.speaksFor(person.person(), state);
            } else if (person.country() == null && official(clauses, person)) {
                homes.official(clauses, person.span()).ifPresent(likely -> homes.likely(person.person(), likely));
            }
        }
    }

    /** Who leads a side is of its state, and stays so. */
    private void headed(Clauses clauses) {
        for (Mention.OfPerson person : clauses.all(Mention.OfPerson.class)) {
            if (person.country() == null) {
                new DelegationHeads(clauses).of(person).ifPresent(state -> homes.speaksFor(person.person(), state));
            }
        }
    }

    /** Those who met somebody are of the side they met for. */
    private void homes(Telling contact) {
        contact.sides()
                .forEach(side -> side.people().forEach(person -> homes.speaksFor(person.person(), side.country())));
    }

    /** Somebody who holds an office of a state that his title does not name. */
    private boolean official(Clauses clauses, Mention.OfPerson person) {
        if (person.offices().isEmpty() || company.stateless(person)) {
            return false;
        }
        NamedActor named = actors.named(clauses.quote(person.span()).quote());
        return named.country() == null && Homes.OFFICIAL.contains(String.valueOf(named.sector()))
                || person.offices().stream().anyMatch(office -> office.title().startsWith("spokes"));
    }

    private Told told(Clauses clauses, MeetingReader meetings, List<Reference> here, List<Claim> claimed) {
        homes(clauses);
        Dating dating = new Dating(clauses);
        List<Telling> plain = meetings.read(encounters);
        plain.forEach(this::homes);
        List<Telling> alone = WhenClauses.joined(clauses, dating.dated(plain));
        List<Telling> dated = new HeadedBy(clauses, company).read(Attendance.read(clauses, alone, tellings), tellings);
        ActorPhrases phrases = eventReader.phrases(clauses, actors, referents, here, homes, doings);
        boolean title = title(clauses);
        List<Utterance> said = statementReader.read(
                clauses, phrases, referents.cast(), title ? new Talk() : talk, discourse.reporter());
        List<Event> read = eventReader.read(clauses, phrases, dating, dated, said, discourse.reporter());
        List<Event> acts = inKind.completed(
                clauses,
                phrases,
                dating,
                answered.addressed(accused.completed(read), clauses.sentence().paragraph()));
        doings.heard(clauses, phrases);
        Many.acting(clauses, phrases).ifPresent(homes::many);
        return new Told(
                dated,
                dating.offsets(dated, tellings.size()),
                title ? List.of() : Utterance.statements(said),
                acts,
                claimed);
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

    /** The person who is the first subject of a sentence. */
    private static Mention.@Nullable OfPerson acting(Clauses clauses) {
        List<Mention.OfPerson> people = clauses.all(Mention.OfPerson.class);
        return people.isEmpty()
                ? null
                : clauses.syntax().clauses().stream()
                        .flatMap(clause -> clause.subject().stream())
                        .flatMap(subject -> people.stream().filter(person -> names(subject, person)))
                        .findFirst()
                        .orElse(null);
    }

    /** "Xi said", "the premier, Hun Manet, said". */
    private static boolean names(Phrase subject, Mention.OfPerson person) {
        return person.name().overlaps(subject.head().span())
                || subject.appositions().stream()
                        .anyMatch(other -> person.name().overlaps(other.head().span()));
    }

    private static List<Country> sides(List<Telling> told) {
        return told.isEmpty()
                ? List.of()
                : told.get(told.size() - 1).sides().stream().map(Side::country).toList();
    }

    Coding coding(String coder, String lexicon, List<Attestation> attested) {
        Publication publication = Publication.of(annotated);
        List<Telling> told = Prospects.of(Doubts.of(Visits.hosted(tellings)), publication.day());
        LeadDay lead = LeadDay.of(annotated, publication.day());
        String plain = Spelling.plain(annotated.document().text().content());
        List<Meeting> stays = Stays.dated(new Tellings(told, offsets).meetings());
        List<Meeting> meetings =
                Stays.dated(stays.stream()
                                .map(meeting -> lead.dated(meeting, plain))
                                .toList())
                        .stream()
                        .map(this::recalled)
                        .map(publication::complete)
                        .toList();
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

    /**
     * That somebody was at an occasion of which no day or month is told is no record of it. What stands only in a speaker's words
     * and is not dated there is recalled or hoped for, not told.
     */
    private Meeting recalled(Meeting meeting) {
        boolean somewhen = BESIDE.contains(meeting.format().id())
                && meeting.status().counts()
                && !meeting.date().known();
        if (somewhen) {
            return meeting.withStatus(Status.DISPUTED);
        }
        boolean spoken = meeting.date().evidence().isEmpty()
                && meeting.status().counts()
                && meeting.sides().stream().anyMatch(side -> side.people().isEmpty())
                && meeting.mentions().stream().allMatch(this::spoken);
        return spoken ? meeting.withStatus(Status.GENERIC) : meeting;
    }

    /** "The minister, visiting Hanoi, told reporters": what stands before the verb is not said. */
    private static boolean before(Evidence mention, Statement said) {
        int verb = said.evidence().quote().indexOf(said.verb());
        int start = said.evidence().span().start();
        boolean quoted = said.evidence().quote().startsWith("\"")
                || said.evidence().quote().startsWith("“");
        return verb > 0 && !quoted && mention.span().end() <= start + verb;
    }

    private boolean spoken(Evidence mention) {
        return statements.stream()
                .filter(said -> said.speaker().person() != null)
                .anyMatch(said -> said.evidence().span().contains(mention.span()) && !before(mention, said));
    }

    private List<Silence> silences() {
        return annotated.sentences().isEmpty() ? List.of(new Silence("no_text", null)) : silences;
    }
}
