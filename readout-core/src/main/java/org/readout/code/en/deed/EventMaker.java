package org.readout.code.en.deed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.code.Telling;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.day.Dating;
import org.readout.lexicon.Codes;
import org.readout.lexicon.en.ActCode;
import org.readout.lexicon.en.Contexts;
import org.readout.model.Actor;
import org.readout.model.Event;
import org.readout.model.EventCode;
import org.readout.model.Layer;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.syntax.Phrase;

/**
 * Makes events of what a sentence tells.
 *
 * @param phrases whom its phrases name
 * @param tellings the contacts it tells of, by whose days it may be dated
 * @param reporter who is credited with the account; absent if the document speaks for itself
 * @param codes what acts are by each system
 * @param contexts words for the field an act stands in
 */
record EventMaker(
        Clauses clauses,
        ActorPhrases phrases,
        Dating dating,
        List<Telling> tellings,
        @Nullable String reporter,
        Codes codes,
        Contexts contexts) {

    /** Words that are an act. */
    Event of(VerbalDeeds.Said said) {
        Statement statement = said.utterance().statement();
        Span span = statement.evidence().span();
        When when = dating.when(span, said.utterance().core(), tellings)
                .map(Mention.OfDate::when)
                .orElse(When.UNKNOWN);
        return new Event(
                code(said.code(), told(span)),
                said.actors(),
                when,
                statement.negated() ? Status.NEGATED : Status.OCCURRED,
                statement.reportedBy(),
                statement.evidence());
    }

    /** A deed, if it is an event between states. */
    Optional<Event> of(Deed deed, List<Utterance> said) {
        List<Actor> actors = actors(deed, said);
        return new Interstate(phrases).is(deed, counted(actors)) ? Optional.of(event(deed, actors)) : Optional.empty();
    }

    /** An appeal that a lone sentence tells beside an act of either: "accepted a request from X", "protested and urged X to stop". */
    Optional<Event> beside(Deed deed, List<Utterance> said, List<Event> others) {
        List<Actor> actors = actors(deed, said);
        return new Interstate(phrases).appeals(deed, counted(actors), others)
                ? Optional.of(event(deed, actors))
                : Optional.empty();
    }

    private List<Actor> actors(Deed deed, List<Utterance> said) {
        return new DeedActors(clauses, phrases, phrases.referents(), said).of(deed);
    }

    private Event event(Deed deed, List<Actor> actors) {
        Span span = actors.stream()
                .filter(actor -> actor.evidence().layer() == Layer.SAID)
                .map(actor -> actor.evidence().span())
                .reduce(deed.core(), Span::to);
        When when = dating.when(span, deed.core(), tellings)
                .map(Mention.OfDate::when)
                .orElse(When.UNKNOWN);
        Phrase says = deed.reporter();
        String by = says == null ? reporter : phrases.quote(says).quote();
        return new Event(code(deed.code(), told(span)), actors, when, deed.status(), by, clauses.quote(span));
    }

    /** Who makes an act one between states: in a lone sentence only who is named as acting or acted upon, not who must be meant. */
    private List<Actor> counted(List<Actor> actors) {
        return phrases.inDocument()
                ? actors
                : actors.stream()
                        .filter(actor -> actor.evidence().layer() != Layer.COMPUTED)
                        .toList();
    }

    /** In which fields an act stands: by the words of its sentence from the one who acts on. */
    private List<String> told(Span act) {
        Span sentence = clauses.sentence().span();
        return contexts.of(clauses.lower().substring(Math.min(act.start(), sentence.end()), sentence.end()));
    }

    private EventCode code(ActCode code, List<String> fields) {
        return codes.code(code.cameo(), code.type(), code.mode(), fields);
    }
}
