package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.DocumentActors;
import org.readout.actor.en.Stage;
import org.readout.code.Telling;
import org.readout.code.en.act.ActReader;
import org.readout.code.en.act.Deed;
import org.readout.lexicon.Codes;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.en.ActCode;
import org.readout.lexicon.en.Acts;
import org.readout.lexicon.en.Contexts;
import org.readout.lexicon.en.DeedNouns;
import org.readout.lexicon.en.LeadWords.Lead;
import org.readout.lexicon.en.Sayings;
import org.readout.lexicon.en.StateReferences;
import org.readout.lexicon.en.VerbalActs;
import org.readout.model.Actor;
import org.readout.model.Annotated;
import org.readout.model.Event;
import org.readout.model.EventCode;
import org.readout.model.Layer;
import org.readout.model.Mention;
import org.readout.model.Reference;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.syntax.Phrase;

/** Acts of a sentence as events. A sentence without a word that may tell of one is not analysed. Safe to share. */
final class EventReader {

    private static final String DEMONSTRATION = "141";
    private static final ActCode COMPLAINT = new ActCode("114", "ACCUSE", "allege");
    /** Roots of comments and appeals, which PLOVER leaves out. */
    private static final List<String> TALK = List.of("01", "02");

    private static final String VISIT = "042";
    private static final Set<String> NO_VISITORS =
            Set.of("MIL", "COP", "UAF", "REB", "CVL", "REF", "LAB", "OPP", "CRM", "SET", "AGR", "EDU");
    /** Acts of words, which within a document are some state's. */
    private static final Set<String> SAID = Set.of("SUPPORT", "AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN");

    private final Acts acts;
    private final ActReader reader;
    private final Codes codes;
    private final StateReferences words;
    private final Contexts contexts;
    private final VerbalActs verbal;
    private final DeedNouns deedNouns;
    private final Sayings sayings;

    EventReader(Lexicon lexicon, Acts acts) {
        this.acts = acts;
        this.reader = new ActReader(acts);
        this.codes = lexicon.codes();
        this.words = StateReferences.read(lexicon);
        this.contexts = Contexts.read(lexicon);
        this.verbal = VerbalActs.read(lexicon);
        this.deedNouns = DeedNouns.read(lexicon.source());
        this.sayings = Sayings.read(lexicon.source());
    }

    /** What states do in a document, from its beginning on. */
    Doings doings() {
        return new Doings(deedNouns, sayings);
    }

    /** Whom words of a document mean that name nobody: to be asked for once. */
    Referents referents(Annotated annotated) {
        return Referents.of(annotated, words);
    }

    /**
     * Whom the phrases of a sentence name.
     *
     * @param actors whom phrases of the document name
     * @param references the states it refers to
     * @param homes whom people have spoken for
     * @param doings what states have done before
     */
    ActorPhrases phrases(
            Clauses clauses,
            DocumentActors actors,
            Referents referents,
            List<Reference> references,
            Homes homes,
            Doings doings) {
        return new ActorPhrases(
                clauses, acts, actors, new ActorWords(clauses, actors), referents, references, homes, doings);
    }

    /**
     * The events of a sentence.
     *
     * @param phrases whom its phrases name
     * @param tellings the contacts it tells of, which are no events besides
     * @param said what is said in it, which may be an act
     * @param reporter who is credited with the account; absent if the document speaks for itself
     */
    List<Event> read(
            Clauses clauses,
            ActorPhrases phrases,
            Dating dating,
            List<Telling> tellings,
            List<Utterance> said,
            @Nullable String reporter) {
        List<Event> events = new ArrayList<>();
        List<Deed> deeds = new ArrayList<>();
        if (clauses.leads(Lead.ACT)) {
            List<Deed> all = reader.read(clauses.syntax(), phrases);
            ContactActs contacts = new ContactActs(clauses, phrases, tellings, all);
            for (Deed read : all) {
                Deed deed = complaint(read, phrases);
                boolean contact = contacts.is(deed);
                Optional<Event> event =
                        contact ? Optional.empty() : event(clauses, deed, phrases, said, dating, tellings, reporter);
                if (contact || event.isPresent()) {
                    deeds.add(deed);
                }
                event.ifPresent(events::add);
            }
        }
        if (phrases.inDocument()) {
            new VerbalDeeds(clauses, phrases, verbal)
                    .read(said, deeds)
                    .forEach(act -> events.add(event(clauses, act, dating, tellings)));
        }
        return events;
    }

    private Event event(Clauses clauses, VerbalDeeds.Said said, Dating dating, List<Telling> tellings) {
        Statement statement = said.utterance().statement();
        Span span = statement.evidence().span();
        When when = dating.when(span, said.utterance().core(), tellings)
                .map(Mention.OfDate::when)
                .orElse(When.UNKNOWN);
        return new Event(
                code(said.code(), told(clauses, span)),
                said.actors(),
                when,
                statement.negated() ? Status.NEGATED : Status.OCCURRED,
                statement.reportedBy(),
                statement.evidence());
    }

    private Optional<Event> event(
            Clauses clauses,
            Deed deed,
            ActorPhrases phrases,
            List<Utterance> said,
            Dating dating,
            List<Telling> tellings,
            @Nullable String reporter) {
        List<Actor> actors = new DeedActors(clauses, phrases, phrases.referents(), said).of(deed);
        if (actors.isEmpty()
                || phrases.inDocument() && SAID.contains(deed.code().type()) && states(actors) == 0
                || talk(deed) && !phrases.referents().stage().inDocument()
                || betweenStates(deed)
                        && states(actors) < fewest(phrases.referents().stage(), deed, actors)
                || deed.code().cameo().equals(VISIT) && !visitors(actors)) {
            return Optional.empty();
        }
        Span span = actors.stream()
                .filter(actor -> actor.evidence().layer() == Layer.SAID)
                .map(actor -> actor.evidence().span())
                .reduce(deed.core(), Span::to);
        When when = dating.when(span, deed.core(), tellings)
                .map(Mention.OfDate::when)
                .orElse(When.UNKNOWN);
        Phrase says = deed.reporter();
        String by = says == null ? reporter : phrases.quote(says).quote();
        return Optional.of(new Event(
                code(deed.code(), told(clauses, span)), actors, when, deed.status(), by, clauses.quote(span)));
    }

    /** Governments do not demonstrate: their protests are complaints. */
    private static Deed complaint(Deed deed, ActorPhrases phrases) {
        boolean official = deed.code().cameo().equals(DEMONSTRATION)
                && !deed.sources().isEmpty()
                && deed.sources().stream().allMatch(phrases::governs);
        return official ? deed.as(COMPLAINT) : deed;
    }

    /** Comments and appeals tell of relations in a row of sentences; a lone one is only talk. */
    private static boolean talk(Deed deed) {
        return TALK.stream().anyMatch(deed.code().cameo()::startsWith);
    }

    /**
     * Whether an act is told only where one state acts upon another: comments and appeals, which readouts consist of,
     * and what is said in passing.
     */
    private static boolean betweenStates(Deed deed) {
        return deed.aside() || talk(deed);
    }

    /** In a document, what a state says, and what one does that it is about, counts, to whomever it is done. */
    private static int fewest(Stage stage, Deed deed, List<Actor> actors) {
        boolean counts = actors.stream()
                .filter(actor -> actor.role() != Role.TARGET)
                .map(Actor::country)
                .anyMatch(country ->
                        country != null && (stage.about().contains(country) || !deed.aside() && stage.inDocument()));
        return counts ? 1 : 2;
    }

    /** Soldiers who land and refugees who arrive are on no visit. */
    private static boolean visitors(List<Actor> actors) {
        return actors.stream()
                .filter(actor -> actor.role() != Role.TARGET)
                .noneMatch(actor -> actor.sector() != null && NO_VISITORS.contains(actor.sector()));
    }

    private static long states(List<Actor> actors) {
        return actors.stream()
                .map(Actor::country)
                .filter(state -> state != null)
                .distinct()
                .count();
    }

    /** In which fields an act stands: by the words of its sentence from the one who acts on. */
    private List<String> told(Clauses clauses, Span act) {
        Span sentence = clauses.sentence().span();
        return contexts.of(clauses.lower().substring(Math.min(act.start(), sentence.end()), sentence.end()));
    }

    private EventCode code(ActCode code, List<String> fields) {
        return codes.code(code.cameo(), code.type(), code.mode(), fields);
    }
}
