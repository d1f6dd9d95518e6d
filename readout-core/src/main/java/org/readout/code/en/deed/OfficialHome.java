package org.readout.code.en.deed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.Stage;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Of which state an official or a ministry is that the text names without one: where the sentence opens with a place, of that; in
 * a paragraph the state the sentence before speaks
 * of, else the state the document is at home in; never the one it faces in its own clause, of two states the other then.
 *
 * @param stage the states of the document
 * @param home where it was published or filed; absent if not known
 * @param spokenOf the state the sentence before speaks of; absent if none does
 * @param opening true in the first sentence of a paragraph
 */
record OfficialHome(Stage stage, @Nullable Country home, @Nullable Country spokenOf, boolean opening) {
    private static final int PAIR = 2;

    /**
     * @param official where he, she or it is named in the sentence
     * @param body true of a ministry, which may be of a state the document is not about; an official may be somebody named before
     */
    Optional<Country> of(Clauses clauses, Span official, boolean body) {
        List<Country> about = stage.about();
        Set<Country> faced = faced(clauses, official);
        Optional<Country> fronted = Fronted.place(clauses).filter(state -> !faced.contains(state));
        if (fronted.isPresent()) {
            return fronted;
        }
        Optional<Country> other = about.stream()
                .filter(faced::contains)
                .findFirst()
                .filter(state -> about.size() == PAIR)
                .flatMap(stage::other);
        Optional<Country> own = Optional.ofNullable(home);
        Optional<Country> before = Optional.ofNullable(spokenOf);
        Stream<Optional<Country>> order = opening ? Stream.of(other, own, before) : Stream.of(other, before, own);
        return order.flatMap(Optional::stream)
                .filter(state ->
                        (about.contains(state) || body && !opening && state.equals(spokenOf)) && !faced.contains(state))
                .findFirst();
    }

    /** The states to which the official does something: "the minister told his Iranian colleague". */
    private static Set<Country> faced(Clauses clauses, Span official) {
        List<Span> facing = clauses.syntax().clauses().stream()
                .filter(clause -> subject(clause, official))
                .flatMap(OfficialHome::facing)
                .map(Phrase::span)
                .toList();
        Optional<Mention.OfCountry> fronted = Fronted.named(clauses);
        return clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> fronted.filter(state::equals).isEmpty())
                .filter(state -> facing.stream().anyMatch(span -> span.contains(state.span())))
                .map(Mention.OfCountry::country)
                .collect(Collectors.toSet());
    }

    private static boolean subject(Clause clause, Span official) {
        return clause.agent()
                .filter(agent -> agent.span().overlaps(official)
                        || agent.appositions().stream()
                                .anyMatch(one -> one.span().overlaps(official)))
                .isPresent();
    }

    private static Stream<Phrase> facing(Clause clause) {
        return Stream.of(
                        clause.object().stream(),
                        clause.indirectObject().stream(),
                        clause.arguments().stream().map(Argument::phrase))
                .flatMap(phrases -> phrases);
    }
}
