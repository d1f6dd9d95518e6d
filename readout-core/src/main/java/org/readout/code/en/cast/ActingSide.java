package org.readout.code.en.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Who acts in a clause, for what stands below its verb: a title there means nobody of that side, "his minister" somebody of it.
 *
 * @param clause whose object or argument is read; absent if that acts itself
 */
record ActingSide(SceneCast cast, GuestReferents referents, Clauses clauses, Guests company, @Nullable Clause clause) {
    /** "X met his defence minister": who is somebody's own is of the state of who acts, not "his colleague from Peru". */
    Party own(Party party, Phrase member) {
        boolean his = party.country() == null
                && !party.named()
                && member.argument("from").isEmpty()
                && clauses.words()
                        .is(
                                "owning",
                                member.syntax().token(member.group().first()).lower())
                && !clauses.words().is("other", member.head().lemma());
        return !his
                ? party
                : agent(member)
                        .flatMap(agent -> cast.parties(agent).stream())
                        .flatMap(agent -> Optional.ofNullable(agent.country()).stream())
                        .findFirst()
                        .map(party::of)
                        .orElse(party);
    }

    /** Identifiers of whom a title below the verb does not mean: who acts, and those of the same state told of before. */
    Set<String> unmeant(Phrase member) {
        if (clause == null) {
            return Set.of();
        }
        List<Mention.OfPerson> acting = people(member);
        Set<Country> states = acting.stream()
                .flatMap(person -> Optional.ofNullable(company.state(person)).stream())
                .collect(Collectors.toSet());
        Stream<Mention.OfPerson> same =
                company.recent().stream().filter(person -> states.contains(company.state(person)));
        return Stream.concat(acting.stream(), same)
                .map(person -> person.person().id())
                .collect(Collectors.toSet());
    }

    private List<Mention.OfPerson> people(Phrase member) {
        return agent(member)
                .flatMap(agent -> agent.members().stream())
                .flatMap(agent -> Stream.concat(cast.people(agent.head().span()), referents.referred(agent).stream()))
                .toList();
    }

    private Stream<Phrase> agent(Phrase member) {
        return Stream.ofNullable(clause).flatMap(one -> one.agent().stream()).filter(agent -> !agent.equals(member));
    }
}
