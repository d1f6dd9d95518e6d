package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.VerbGroup;

/** The end of a journey whose clause names no place: "landed there", "returned home", "toured the farm". */
record Untold(ContactWords table, Cast cast) {
    private static final Set<String> PLACES = Set.of("to", "into", "from", "for", "under", "as");
    private static final Set<String> TOWARD = Set.of("to", "into", "from", "in", "at");
    private static final Set<String> HIS = Set.of("his", "her", "their");

    /** The state gone to, if it is not that of the guests; empty if nothing tells. */
    Optional<Party> place(Clause clause, List<Party> guests) {
        return elsewhere(clause, guests)
                .or(() -> expected(clause, guests))
                .or(() -> received(clause, guests))
                .or(() -> new Homeward(table, cast).place(clause, guests));
    }

    /** "Landed there", "returned in May": where is told before. */
    private Optional<Party> elsewhere(Clause clause, List<Party> guests) {
        Syntax syntax = clause.syntax();
        int next = clause.verb().head() + 1;
        String word = next < syntax.tokens().size() ? Words.lower(syntax.token(next)) : "";
        boolean there = word.equals("there") || word.equals("here");
        boolean homeward = Homeward.goes(clause);
        if ((homeward || word.equals("here")) && guests.stream().allMatch(guest -> guest.country() == null)) {
            return Optional.empty();
        }
        boolean comes = clause.verb().lemma().equals("come")
                && alone(clause)
                && (guests.get(0).named()
                        || clause.subject().filter(cast::travels).isPresent());
        boolean bare = table.is("arriving", clause.verb().lemma()) && alone(clause);
        return there || bare || comes || homeward
                ? (word.equals("here") || comes || homeward
                                ? cast.here()
                                : cast.whereabouts(guests.get(0), there && word.equals("there")))
                        .filter(state -> guests.stream().noneMatch(guest -> state.equals(guest.country())))
                        .map(state -> new Party(
                                state, List.of(), false, false, clause.verb().span()))
                : Optional.empty();
    }

    /** "Will visit", "arrives", "is expected". */
    private boolean toCome(Clause clause) {
        String verb = clause.verb().lemma();
        boolean expected = clause.verb().passive() && table.is("expecting", verb);
        boolean ahead = clause.modality() == Modality.PLANNED
                || new Timetable(table).ahead(clause)
                || verb.equals("arrive") && new Present(table).simple(clause);
        return expected || table.is("coming_here", verb) && ahead;
    }

    /** "A team was to arrive to set up a camp": one sent to do something. */
    private boolean sent(Phrase who, Clause clause) {
        return table.apart("led", Words.lemma(who.head()))
                && Stream.concat(clause.complements().stream(), clause.adverbials().stream())
                        .anyMatch(next -> next.verb().form() == VerbGroup.Form.INFINITIVE);
    }

    /** "A delegation of A will visit in May", "was to arrive on Friday": where the text is written. */
    private Optional<Party> expected(Clause clause, List<Party> guests) {
        boolean comes = clause.verb().finite()
                && toCome(clause)
                && clause.object().isEmpty()
                && (guests.get(0).named()
                        || clause.subject()
                                .filter(who -> cast.travels(who) || sent(who, clause))
                                .isPresent())
                && clause.arguments().stream()
                        .filter(argument -> TOWARD.contains(argument.preposition()))
                        .map(Argument::phrase)
                        .allMatch(where -> Calendar.time(where.head()) || table.is("home", Words.lemma(where.head())));
        return comes
                ? cast.here()
                        .filter(state -> guests.stream()
                                .noneMatch(guest -> guest.country() == null || state.equals(guest.country())))
                        .map(state -> new Party(
                                state, List.of(), false, false, clause.verb().span()))
                : Optional.empty();
    }

    /** "A delegation of A toured the farm": a foreign delegation goes round where the text is written, if no other place is told. */
    private Optional<Party> received(Clause clause, List<Party> guests) {
        boolean delegation = clause.subject()
                .filter(subject -> cast.travels(subject) || inCompany(clause))
                .isPresent();
        boolean round = table.is("sightseeing", clause.verb().lemma())
                && clause.object()
                        .filter(sight -> cast.located(sight).isEmpty() && !cast.people(sight))
                        .isPresent();
        return delegation && round
                ? cast.here()
                        .filter(state -> guests.get(0).country() != null
                                && guests.stream().noneMatch(guest -> state.equals(guest.country())))
                        .map(state -> new Party(
                                state, List.of(), false, false, clause.verb().span()))
                : Optional.empty();
    }

    /** "The minister and his party". */
    private boolean inCompany(Clause clause) {
        Syntax syntax = clause.syntax();
        int last = clause.verb().head() - 1;
        return last > 0
                && table.is("suite", Words.lemma(syntax.token(last)))
                && HIS.contains(Words.lower(syntax.token(last - 1)));
    }

    private static boolean alone(Clause clause) {
        return clause.object().isEmpty()
                && clause.complements().isEmpty()
                && clause.arguments().stream().noneMatch(argument -> PLACES.contains(argument.preposition()));
    }
}
