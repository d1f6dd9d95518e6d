package org.readout.code.en;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Country;
import org.readout.model.Event;

/**
 * What is seen of states that an act may be done to: where its words name them, how the sentence does, what the sentence before
 * told, what the document is about. No sign holds a name or a word but prepositions.
 *
 * @param scenes the sentences of the document
 * @param about the states it is about
 */
record TargetSigns(List<Scene> scenes, List<Country> about) {
    private static final int MOST = 3;

    List<String> of(Set<Country> option, ToldAct act, int at, StatePlaces places) {
        String type = act.event().code().type();
        String number = "n" + Math.min(2, option.size());
        List<String> signs = new ArrayList<>(
                List.of(number, number + " " + type, number + (act.said() ? " said" : " done")));
        if (option.isEmpty()) {
            nobody(signs, act.event(), at);
        } else if (option.size() > 1) {
            several(signs, option, act.event(), places);
        } else {
            Country state = option.iterator().next();
            placed(signs, state, act.event(), places);
            near(signs, state, act.event(), at);
            before(signs, state, act.event(), at);
            stage(signs, state, act.event(), at);
        }
        return signs;
    }

    private void nobody(List<String> signs, Event event, int at) {
        Set<Country> acting = EventStates.acting(event);
        signs.add("nobody, others named " + few(named(at, acting)));
        signs.add("nobody, others in front " + few(front(acting).size()));
        signs.add("nobody, acting " + few(acting.size()));
        signs.add("nobody, " + event.status());
        if (acting.stream().anyMatch(about::contains)) {
            signs.add("nobody, one in front acts");
        }
    }

    private void several(List<String> signs, Set<Country> option, Event event, StatePlaces places) {
        if (option.equals(front(EventStates.acting(event)))) {
            signs.add("several, those in front");
        }
        if (option.stream().noneMatch(state -> places.of(state).isEmpty())) {
            signs.add("several, all in the clause");
        }
    }

    /** Where the words that tell the act name it. */
    private static void placed(List<String> signs, Country state, Event event, StatePlaces places) {
        Set<String> where = places.of(state);
        where.forEach(place -> signs.add("at " + place));
        if (where.stream().anyMatch(place -> !place.contains(">"))) {
            signs.add("at the verb");
        }
        Set<Country> there = TargetOptions.others(places.places().keySet(), EventStates.acting(event));
        signs.add(where.isEmpty() ? "not in the clause" : there.size() == 1 ? "alone in the clause" : "in the clause");
    }

    /** How the sentence names it. */
    private void near(List<String> signs, Country state, Event event, int at) {
        Scene scene = scenes.get(at);
        int others = named(at, EventStates.acting(event));
        Set<String> forms = scene.named().getOrDefault(state, Set.of());
        String where = forms.isEmpty() ? "away" : "here";
        signs.add(where);
        signs.add(where + " " + event.code().type());
        signs.add(where + ", named " + few(others));
        forms.forEach(form -> signs.add("as " + form));
        if (scene.speaking().contains(state)) {
            signs.add("speaks");
        }
        if (scene.addressed().contains(state)) {
            signs.add("spoken to");
        }
    }

    /** What the sentences before told of it. */
    private void before(List<String> signs, Country state, Event event, int at) {
        for (int back = 1; back <= 2 && back <= at; back++) {
            if (scenes.get(at - back).named().containsKey(state)) {
                signs.add("named " + back + " before");
            }
        }
        List<ToldAct> told = at == 0 ? List.of() : scenes.get(at - 1).acts();
        Set<String> once = new LinkedHashSet<>();
        for (ToldAct act : told) {
            Set<Country> hurt = EventStates.actedUpon(act.event());
            if (EventStates.acting(act.event()).contains(state)) {
                once.add("acted before");
            }
            if (hurt.contains(state)) {
                boolean same = EventStates.acting(act.event()).equals(EventStates.acting(event));
                once.add("acted upon before");
                once.add(same ? "acted upon before by the same" : "acted upon before by another");
            }
        }
        signs.addAll(once);
    }

    /** What it is to the document. */
    private void stage(List<String> signs, Country state, Event event, int at) {
        if (!about.contains(state)) {
            signs.add("not in front");
            return;
        }
        Set<Country> others = front(EventStates.acting(event));
        signs.add("in front");
        signs.add("in front " + about.indexOf(state));
        if (about.stream().filter(others::contains).findFirst().filter(state::equals).isPresent()) {
            signs.add("first other in front");
        }
        if (others.size() == 1) {
            String where = scenes.get(at).named().containsKey(state) ? " here" : " away";
            signs.add("the other");
            signs.add("the other" + where);
            signs.add("the other" + where + " " + event.code().type());
        }
    }

    private Set<Country> front(Set<Country> acting) {
        return TargetOptions.others(new LinkedHashSet<>(about), acting);
    }

    private int named(int at, Set<Country> acting) {
        return TargetOptions.others(scenes.get(at).named().keySet(), acting).size();
    }

    private static int few(int number) {
        return Math.min(MOST, number);
    }
}
