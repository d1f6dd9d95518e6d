package org.readout.code.zh.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.zh.party.Party;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;

/** Makes the actors of acts of who acts and upon whom, each with those listed beside (甲、乙和丙). Immutable. */
record ActRoles(Passage passage, ActSource source, ActTarget target) {

    /** 甲国试射导弹: it acts upon nobody. */
    List<List<Actor>> alone(Optional<Party> one) {
        return one.map(s -> List.of(List.of(actor(s, Role.SOURCE)))).orElse(List.of());
    }

    /** 甲国和乙国谴责丙国: each of those who act together does so upon each of those named together. */
    List<List<Actor>> pair(Optional<Party> from, Function<Party, Optional<Party>> upon) {
        List<List<Actor>> acts = new ArrayList<>();
        List<Party> together = together(from);
        for (Party one : together) {
            others(from, upon, together).stream()
                    .map(other -> List.of(actor(one, Role.SOURCE), actor(other, Role.TARGET)))
                    .forEach(acts::add);
        }
        return acts;
    }

    /** 甲和乙否决丙的草案: one act of all who do it upon all they do it to. */
    List<List<Actor>> at(Optional<Party> from, Function<Party, Optional<Party>> upon) {
        List<Party> together = together(from);
        List<Party> targets = others(from, upon, together);
        if (together.isEmpty() || targets.isEmpty()) {
            return List.of();
        }
        List<Actor> actors = new ArrayList<>();
        together.forEach(one -> actors.add(actor(one, Role.SOURCE)));
        targets.forEach(other -> actors.add(actor(other, Role.TARGET)));
        return List.of(actors);
    }

    /** 甲国承诺向乙国提供, 甲国承诺减排: with its target, if one is told, else alone. */
    List<List<Actor>> may(Optional<Party> from, Function<Party, Optional<Party>> upon) {
        List<List<Actor>> acts = at(from, upon);
        return acts.isEmpty() ? allAlone(from) : acts;
    }

    private List<List<Actor>> allAlone(Optional<Party> one) {
        List<Actor> all = together(one).stream().map(s -> actor(s, Role.SOURCE)).toList();
        return all.isEmpty() ? List.of() : List.of(all);
    }

    private List<Party> together(Optional<Party> one) {
        return one.map(source::together).orElse(List.of());
    }

    private List<Party> others(Optional<Party> from, Function<Party, Optional<Party>> upon, List<Party> together) {
        return from.flatMap(upon).map(target::together).orElse(List.of()).stream()
                .filter(other -> together.stream().allMatch(each -> ActTarget.differ(each, other)))
                .toList();
    }

    Actor actor(Party party, Role role) {
        return actor(passage, party, role);
    }

    static Actor actor(Passage passage, Party party, Role role) {
        @Nullable Country country = party.country();
        return new Actor(
                country,
                "GOV",
                party.people().isEmpty() ? null : party.people().get(0).person(),
                role,
                passage.quote(party.span()));
    }
}
