package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Country;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.VerbGroup;

/**
 * Journeys told at their home end: "returned home after a congress in Lisbon", "left here to attend a congress in Lisbon". Where
 * they went stands with what they went for, and whose they are need not be said where the text is written.
 */
record Homeward(ContactWords table, Cast cast) {
    private static final Set<String> TOWARD = Set.of("for", "back");
    private static final Set<String> WHERE = Set.of("in", "at");

    /** The state of the occasion they went for, if it is neither theirs nor that of the text. */
    Optional<Party> place(Clause clause, List<Party> guests) {
        boolean home = goes(clause);
        boolean leaves = table.is("leaving", clause.verb().lemma());
        return Stream.concat(clause.adverbials().stream(), clause.complements().stream())
                .filter(other -> home && other.conjunction().equals("after")
                        || leaves && other.verb().form() == VerbGroup.Form.INFINITIVE)
                .flatMap(Homeward::places)
                .flatMap(place -> abroad(place, guests).stream())
                .findFirst();
    }

    private Optional<Party> abroad(Phrase place, List<Party> guests) {
        return cast.located(place)
                .filter(state -> guests.stream().noneMatch(guest -> state.equals(guest.country())))
                .filter(state -> cast.here().filter(state::equals).isEmpty())
                .map(state -> new Party(state, List.of(), false, false, place.span()));
    }

    /** They are of the state the text is written in, where nothing else is told of them. */
    List<Party> ours(Clause clause, List<Party> guests, Party place) {
        Optional<Country> here = cast.here();
        boolean told = guests.stream().anyMatch(guest -> guest.country() != null);
        boolean ours = Stream.concat(Stream.of(clause), above(clause)).anyMatch(one -> goes(one) || leavesHere(one));
        return told || here.isEmpty() || here.get().equals(place.country()) || !ours
                ? guests
                : guests.stream().map(guest -> guest.of(here.get())).toList();
    }

    /** "Left for home", "returned home". */
    static boolean goes(Clause clause) {
        Syntax syntax = clause.syntax();
        int next = clause.verb().head() + 1;
        return IntStream.of(next, next + 1)
                .filter(at -> at < syntax.tokens().size())
                .filter(at -> Words.lower(syntax.token(at)).equals("home"))
                .anyMatch(at -> at == next || TOWARD.contains(Words.lower(syntax.token(next))));
    }

    private boolean leavesHere(Clause clause) {
        int next = clause.verb().head() + 1;
        return table.is("leaving", clause.verb().lemma())
                && next < clause.syntax().tokens().size()
                && Words.lower(clause.syntax().token(next)).equals("here");
    }

    private static Stream<Clause> above(Clause clause) {
        Syntax syntax = clause.syntax();
        return syntax.above(clause.verb().head()).stream().flatMap(relation -> syntax.clause(relation.head()).stream());
    }

    /** The places told with what is done, with what it is done to, or with that it is to be held. */
    private static Stream<Phrase> places(Clause clause) {
        Stream<Phrase> told = Stream.concat(
                        clause.object().stream(), clause.arguments().stream().map(Argument::phrase))
                .flatMap(what -> Stream.concat(Stream.of(what), what.argument("of").stream()));
        Stream<Clause> held =
                clause.adverbials().stream().filter(below -> below.verb().passive());
        Stream<Argument> own = Stream.concat(Stream.of(clause), held).flatMap(one -> one.arguments().stream());
        return Stream.concat(own, told.flatMap(Homeward::tied))
                .filter(argument -> WHERE.contains(argument.preposition()))
                .map(Argument::phrase);
    }

    private static Stream<Argument> tied(Phrase occasion) {
        return Stream.concat(
                occasion.arguments().stream(),
                occasion.relatives().stream().flatMap(held -> held.arguments().stream()));
    }
}
