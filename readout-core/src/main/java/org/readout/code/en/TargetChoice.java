package org.readout.code.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.actor.en.Stage;
import org.readout.lexicon.en.TargetWeights;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Evidence;
import org.readout.model.Layer;
import org.readout.model.PossibleTargets;
import org.readout.model.PossibleTargets.Option;
import org.readout.model.Role;
import org.readout.model.StoredText;

/**
 * Whom an act is done to where neither its words nor a reason tell: of all it may be done to, the one for which most speaks, by learned weights
 * (decision 44). What a rule concluded is one sign among them; what is said stays.
 *
 * @param weights of the signs
 * @param scenes the sentences of the document
 * @param stage its states
 * @param text the document
 */
record TargetChoice(TargetWeights weights, List<Scene> scenes, Stage stage, StoredText text) {

    /** All acts of the document, in its order, each with whom it is done to. */
    List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (int at = 0; at < scenes.size(); at++) {
            for (int act = 0; act < scenes.get(at).acts().size(); act++) {
                events.add(chosen(at, act));
            }
        }
        return events;
    }

    /** What is to be weighed of each act that is done by a state to others. */
    List<PossibleTargets> possible() {
        List<PossibleTargets> possible = new ArrayList<>();
        for (int at = 0; at < scenes.size(); at++) {
            for (int act = 0; act < scenes.get(at).acts().size(); act++) {
                if (oneSided(scenes.get(at).acts().get(act).event())) {
                    possible.add(possible(at, act));
                }
            }
        }
        return possible;
    }

    private Event chosen(int at, int act) {
        ToldAct told = scenes.get(at).acts().get(act);
        Event event = told.event();
        return !told.settled() && oneSided(event)
                ? possible(at, act).options().stream()
                        .filter(option -> option.ruled() || option.states().stream().allMatch(this::placed))
                        .max(Comparator.comparingDouble(this::weight))
                        .filter(option -> !option.ruled())
                        .map(option -> aimed(event, option.states(), scenes.get(at)))
                        .orElse(event)
                : event;
    }

    private static boolean oneSided(Event event) {
        return !EventStates.mutual(event) && !EventStates.acting(event).isEmpty();
    }

    private double weight(Option option) {
        return weights.of(option.signs()) + (option.ruled() ? weights.of(List.of(TargetWeights.RULED)) : 0);
    }

    private PossibleTargets possible(int at, int number) {
        ToldAct act = scenes.get(at).acts().get(number);
        StatePlaces places = scenes.get(at).places().get(number);
        TargetSigns signs = new TargetSigns(scenes, stage.about());
        Set<Country> ruled = EventStates.actedUpon(act.event());
        List<Option> options = new TargetOptions(scenes, stage.about())
                .of(act.event(), at, places).stream()
                        .map(states -> new Option(states, states.equals(ruled), signs.of(states, act, at, places)))
                        .toList();
        return new PossibleTargets(act.event(), !act.settled(), options);
    }

    /** One known by its people alone stands nowhere. */
    private boolean placed(Country state) {
        return stage.named(state, 0).isPresent();
    }

    /** Who is named without a state stays beside them. */
    private Event aimed(Event event, Set<Country> states, Scene scene) {
        Stream<Actor> kept = event.actors().stream()
                .filter(actor -> actor.role() != Role.TARGET
                        || actor.country() == null
                        || states.contains(actor.country()));
        Stream<Actor> added = states.stream()
                .sorted()
                .filter(state -> !EventStates.actedUpon(event).contains(state))
                .flatMap(state -> last(state, scene).stream());
        List<Actor> actors = Stream.concat(kept, added).toList();
        return new Event(event.code(), actors, event.date(), event.status(), event.reportedBy(), event.evidence());
    }

    /** A state where it was named last. */
    private Optional<Actor> last(Country state, Scene scene) {
        return stage.named(state, scene.span().end())
                .map(span -> new Actor(state, null, null, Role.TARGET, new Evidence(text, span, Layer.COMPUTED)));
    }
}
