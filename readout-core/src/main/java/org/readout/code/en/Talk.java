package org.readout.code.en;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Role;

/**
 * Whom a text has brought up, as far as later sentences refer to them: "he", "both sides", "the ministry". Changed by each
 * sentence in turn; not to be shared.
 */
final class Talk {
    private @Nullable Actor person;
    private @Nullable Actor body;
    private List<Actor> speakers = List.of();
    private List<Actor> several = List.of();
    private List<Actor> people = List.of();
    private List<Actor> states = List.of();
    private final List<Actor> turns = new ArrayList<>();
    private int paragraph = -1;

    /** Whom "he" means. */
    List<Actor> person() {
        return person == null ? List.of() : List.of(person);
    }

    /** Whom "it" means. */
    List<Actor> body() {
        return body == null ? List.of() : List.of(body);
    }

    /** Whom "they" means: who acted together last, else those who spoke in turn, else those who were together last. */
    List<Actor> several() {
        if (!several.isEmpty()) {
            return several;
        }
        return turns.size() > 1 ? turns.subList(turns.size() - 2, turns.size()) : people(2);
    }

    /** Who spoke last. */
    List<Actor> speakers() {
        return speakers;
    }

    /** One of each state of those who were named together last: "the two ministers". */
    List<Actor> people(int count) {
        return people.subList(0, Math.min(count, people.size()));
    }

    /**
     * The states named together last: "the two countries".
     *
     * @param sides true for those who sat together: "both sides", "the parties"
     */
    List<Actor> states(int count, boolean sides) {
        List<Actor> all = sides && sides(people).size() > 1 ? sides(people) : states;
        return all.subList(0, Math.min(count, all.size()));
    }

    private static List<Actor> sides(List<Actor> people) {
        List<Actor> sides = new ArrayList<>();
        for (Actor person : people) {
            Country country = person.country();
            if (country != null) {
                sides.add(side(country, person.evidence()));
            }
        }
        return sides;
    }

    /** Somebody is the subject of a clause. */
    void subject(List<Actor> actors) {
        if (actors.size() > 1) {
            several = actors;
        } else if (!actors.isEmpty()) {
            one(actors.get(0));
        }
    }

    private void one(Actor actor) {
        boolean state = actor.person() == null && actor.country() != null && actor.sector() == null;
        if (state) {
            body = actor;
        } else {
            person = actor;
        }
        if (actor.person() == null) {
            body = actor;
        }
    }

    void spoke(List<Actor> actors) {
        speakers = actors;
        subject(actors);
        if (actors.size() == 1) {
            several = List.of();
            turns.removeIf(actor -> same(actor, actors.get(0)));
            turns.add(actors.get(0));
        }
    }

    private static boolean same(Actor a, Actor b) {
        return Objects.equals(a.person(), b.person()) && Objects.equals(a.country(), b.country());
    }

    /** A sentence of a paragraph begins: who spoke in turn before it is no "they". */
    void in(int next) {
        if (next != paragraph) {
            paragraph = next;
            turns.clear();
        }
    }

    /** Everybody a sentence names: of each state who is named first. */
    void named(Clauses clauses) {
        Map<Object, Actor> heads = new LinkedHashMap<>();
        Map<Country, Actor> sides = new LinkedHashMap<>();
        for (Mention mention : clauses.mentions()) {
            if (mention instanceof Mention.OfPerson one) {
                Evidence evidence = clauses.quote(one.name());
                Country country = one.country();
                heads.putIfAbsent(country == null ? one.person() : country, actor(one, evidence));
                if (country != null) {
                    sides.putIfAbsent(country, side(country, evidence));
                }
            } else if (mention instanceof Mention.OfCountry state) {
                sides.putIfAbsent(state.country(), side(state.country(), clauses.quote(state.span())));
            }
        }
        people = together(heads.values(), people);
        states = together(sides.values(), states);
    }

    private static List<Actor> together(Collection<Actor> now, List<Actor> before) {
        return now.size() > 1 ? List.copyOf(new ArrayList<>(now)) : before;
    }

    private static Actor actor(Mention.OfPerson person, Evidence evidence) {
        return new Actor(person.country(), null, person.person(), Role.SOURCE, evidence);
    }

    static Actor side(Country state, Evidence evidence) {
        return new Actor(state, null, null, Role.SOURCE, evidence);
    }
}
