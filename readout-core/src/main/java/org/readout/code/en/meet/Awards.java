package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Contacts granted to somebody: "granted B an audience", "was given a dinner by B". */
record Awards(Cast cast, Words words, Reality reality, Set<Integer> taken) {
    private static final List<String> GRANTED = List.of("contact", "occasion", "welcome");

    List<Encounter> read(Clause clause) {
        boolean passive = clause.verb().passive();
        if (clause.object().filter(new Companions(cast, reality)::time).isPresent()) {
            return timed(clause, passive);
        }
        Optional<Words.Found> found = clause.object().flatMap(words::noun).filter(one -> GRANTED.stream()
                .anyMatch(one.noun()::is));
        if (found.filter(one -> !new Interviews(words).press(clause, one)).isEmpty()) {
            return List.of();
        }
        Optional<Phrase> to =
                passive ? clause.patient() : clause.indirectObject().or(() -> clause.argument("to"));
        List<Party> guests = to.map(cast::parties).orElse(List.of());
        List<Party> hosts = new ArrayList<>(Agents.of(clause).map(cast::parties).orElse(List.of()));
        hosts.addAll(NounEncounters.partners(cast, found.get().phrase(), clause));
        if (hosts.isEmpty()) {
            Governed.by(clause, List.of("with", "by")).forEach(phrase -> hosts.addAll(cast.others(phrase, clause)));
        }
        if (hosts.isEmpty() && passive && guests.stream().anyMatch(Party::named)) {
            cast.whereabouts(guests.get(0), false)
                    .map(state -> new Party(
                            state, List.of(), false, true, clause.verb().span()))
                    .ifPresent(hosts::add);
        }
        if (guests.isEmpty() || hosts.stream().noneMatch(Party::body)) {
            return List.of();
        }
        taken.add(found.get().phrase().group().head());
        String format = found.get().noun().format();
        return List.of(new Told(words.table()).of(clause, format, reality.of(clause), hosts, guests, "subject"));
    }

    /** "Gave B forty minutes", "gave her an hour", "was granted half an hour by A". */
    private List<Encounter> timed(Clause clause, boolean passive) {
        Optional<Phrase> to = passive
                ? clause.patient()
                : clause.indirectObject().or(() -> clause.object().flatMap(Words::owner));
        List<Party> guests = to.map(cast::parties).orElse(List.of());
        List<Party> hosts = Agents.of(clause).map(cast::parties).orElse(List.of());
        boolean two = guests.stream().anyMatch(Party::named) && hosts.stream().anyMatch(Party::body);
        return two
                ? List.of(new Told(words.table()).of(clause, "meeting", reality.of(clause), hosts, guests, "subject"))
                : List.of();
    }
}
