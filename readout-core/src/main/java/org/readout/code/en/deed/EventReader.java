package org.readout.code.en.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.DocumentActors;
import org.readout.code.Telling;
import org.readout.code.en.act.ActReader;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.day.Dating;
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
import org.readout.model.Annotated;
import org.readout.model.Event;
import org.readout.model.Layer;
import org.readout.model.Reference;

/** Acts of a sentence as events. A sentence without a word that may tell of one is not analysed. Safe to share. */
public final class EventReader {
    private static final String DEMONSTRATION = "141";
    private static final String DENIAL = "REJECT";
    private static final ActCode COMPLAINT = new ActCode("114", "ACCUSE", "allege");

    private final Acts acts;
    private final ActReader reader;
    private final Codes codes;
    private final StateReferences words;
    private final Contexts contexts;
    private final VerbalActs verbal;
    private final DeedNouns deedNouns;
    private final Sayings sayings;

    public EventReader(Lexicon lexicon, Acts acts) {
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
    public Doings doings() {
        return new Doings(deedNouns, sayings);
    }

    /** Whom words of a document mean that name nobody: to be asked for once. */
    public Referents referents(Annotated annotated) {
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
    public ActorPhrases phrases(
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
    public List<Event> read(
            Clauses clauses,
            ActorPhrases phrases,
            Dating dating,
            List<Telling> tellings,
            List<Utterance> said,
            @Nullable String reporter) {
        EventMaker maker = new EventMaker(clauses, phrases, dating, tellings, reporter, codes, contexts);
        List<Event> events = new ArrayList<>();
        List<Deed> deeds = new ArrayList<>();
        List<Deed> silent = new ArrayList<>();
        List<Deed> all = clauses.leads(Lead.ACT) ? reader.read(clauses.syntax(), phrases) : List.of();
        DeniedOnce denied = new DeniedOnce(clauses, phrases, all);
        if (clauses.leads(Lead.ACT)) {
            ContactActs contacts = new ContactActs(clauses, phrases, tellings, all);
            for (Deed read : all) {
                if (denied.again(read)) {
                    deeds.add(read);
                    continue;
                }
                Deed deed = new Measures(clauses, phrases).of(complaint(denied.owned(read), phrases));
                boolean contact = contacts.is(deed);
                Optional<Event> event = contact ? Optional.empty() : maker.of(deed, said);
                if (contact || event.isPresent()) {
                    deeds.add(deed);
                } else {
                    silent.add(deed);
                }
                event.ifPresent(events::add);
            }
        }
        List<Event> told = List.copyOf(events);
        silent.forEach(deed -> maker.beside(deed, said, told).ifPresent(events::add));
        if (phrases.inDocument()) {
            new VerbalDeeds(clauses, phrases, verbal)
                    .read(said, deeds).stream()
                            .filter(act -> !denied.again(act))
                            .filter(act -> !phrases.referents().stage().alone() || Interstate.addressed(act.actors()))
                            .forEach(act -> events.add(maker.of(act)));
        } else {
            if (phrases.report()) {
                denials(new VerbalDeeds(clauses, phrases, verbal), said, deeds)
                        .forEach(act -> events.add(maker.of(act)));
            }
            new Charges(new VerbalDeeds(clauses, phrases, verbal), told)
                    .read(said, deeds)
                    .forEach(act -> events.add(maker.of(act)));
        }
        return phrases.inDocument() ? events : alone(events, phrases);
    }

    /** What a report tells of one state turning down what another, which is named, has said. */
    private static Stream<VerbalDeeds.Said> denials(VerbalDeeds verbal, List<Utterance> said, List<Deed> deeds) {
        return verbal.read(said, deeds).stream()
                .filter(act -> act.code().type().equals(DENIAL))
                .filter(act -> DeedActors.states(act.actors()).size() > 1)
                .filter(act ->
                        act.actors().stream().allMatch(actor -> actor.evidence().layer() == Layer.SAID));
    }

    private static List<Event> alone(List<Event> events, ActorPhrases phrases) {
        List<Event> answered = new InTurn(events).answered();
        return phrases.report() ? new TellingOnce(answered).told() : answered;
    }

    /** Governments do not demonstrate: their protests are complaints. */
    private static Deed complaint(Deed deed, ActorPhrases phrases) {
        boolean official = deed.code().cameo().equals(DEMONSTRATION)
                && !deed.sources().isEmpty()
                && deed.sources().stream().allMatch(phrases::governs);
        return official ? deed.as(COMPLAINT) : deed;
    }
}
