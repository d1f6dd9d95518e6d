package org.readout.code.en.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Telling;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Of which states those in office are that a sentence tells of, be it that the office alone is named: "The Secretary met the foreign
 * minister of Peru".
 */
record OfficeHolders(Clauses clauses, ActorPhrases phrases, OfficesTold offices) {
    /** Offices that stand with a state. */
    void named() {
        parties().filter(this::official).forEach(phrase -> state(phrase)
                .ifPresent(state -> offices.told(clauses, phrase, state)));
    }

    /** Of a body by its own words alone, since a guess is nothing told; of a council of several capitals that of who tells. */
    private Optional<Country> state(Phrase phrase) {
        if (!is("told_body", phrase)) {
            return Optional.ofNullable(phrases.actor(phrase, Role.SOURCE).country());
        }
        return Optional.ofNullable(phrases.words().named(phrase).country())
                .or(() -> titled(phrase) ? phrases.homes().voice() : Optional.empty());
    }

    /** "The Revolutionary Command Council". */
    private boolean titled(Phrase phrase) {
        return is("joint_body", phrase)
                && phrase.argument("of").isEmpty()
                && phrase.group().head() - phrase.group().first() > 1
                && IntStream.range(phrase.group().first() + 1, phrase.group().head())
                        .allMatch(at -> clauses.words()
                                .is("sovereign", phrase.syntax().token(at).lower()));
    }

    /** "The Secretary met the foreign minister of Peru": those who meet are of the states that meet. */
    void attended(List<Party> met) {
        for (Party party : met) {
            Country state = party.country();
            parties()
                    .filter(phrase ->
                            state != null && party.span().contains(phrase.head().span()))
                    .filter(phrase -> !phrase.head().lower().endsWith("s"))
                    .findFirst()
                    .ifPresent(phrase -> offices.told(clauses, phrase, Objects.requireNonNull(state)));
        }
    }

    /** "The Minister spoke with the premier of Peru": who stands in a contact of two states without his is of the other. */
    void unstated(Telling contact, PairTold pair) {
        List<Phrase> there = parties()
                .filter(phrase -> official(phrase) && contact.evidence().span().contains(phrase.span()))
                .toList();
        List<Country> known = there.stream()
                .flatMap(phrase ->
                        Stream.ofNullable(phrases.actor(phrase, Role.TARGET).country()))
                .toList();
        List<Phrase> open = there.stream()
                .filter(phrase -> phrases.actor(phrase, Role.TARGET).country() == null)
                .limit(1)
                .toList();
        pair.besides(known).ifPresent(state -> open.forEach(phrase -> offices.told(clauses, phrase, state)));
    }

    /** Of which state the person is that the first clause has as its subject; another pronoun for him changes nothing. */
    Optional<Country> subject() {
        return summoned().or(this::agent);
    }

    /** "The Chilean government called in the ambassador of Peru": no government is "he". */
    private Optional<Country> summoned() {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().finite())
                .findFirst()
                .filter(clause -> clause.agent()
                        .filter(agent ->
                                clauses.words().is("ministry", agent.head().lemma()))
                        .isPresent())
                .flatMap(clause -> clause.patient().or(() -> clause.argument("in")))
                .filter(office -> clauses.words().is("kin_envoy", office.head().lemma()))
                .flatMap(office ->
                        Optional.ofNullable(phrases.actor(office, Role.SOURCE).country()));
    }

    private Optional<Country> agent() {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().finite())
                .flatMap(clause -> clause.agent().stream())
                .findFirst()
                .filter(agent -> agent.members().size() == 1)
                .filter(agent -> official(agent)
                        || demonym(agent)
                        || !phrases.referents().people(agent).isEmpty())
                .map(agent -> DeedActors.states(phrases.actors(agent, Role.SOURCE)))
                .filter(states -> states.size() == 1)
                .map(states -> states.get(0));
    }

    /** "The Chilean": one man or woman. */
    private boolean demonym(Phrase phrase) {
        return phrase.group().first() < phrase.group().head()
                && phrase.syntax().token(phrase.group().first()).lower().equals("the")
                && !phrase.head().lower().endsWith("s")
                && clauses.all(Mention.OfCountry.class).stream()
                        .anyMatch(state -> state.form().equals("adjective")
                                && state.span().end() == phrase.head().span().end());
    }

    /** All who act or are dealt with, and what stands beside them. */
    private Stream<Phrase> parties() {
        List<Phrase> parties = new ArrayList<>();
        for (Clause clause : clauses.syntax().clauses()) {
            clause.object().ifPresent(phrase -> add(phrase, parties));
            clause.indirectObject().ifPresent(phrase -> add(phrase, parties));
            for (Argument argument : clause.arguments()) {
                add(argument.phrase(), parties);
            }
            clause.agent().ifPresent(phrase -> add(phrase, parties));
        }
        return parties.stream();
    }

    private static void add(Phrase phrase, List<Phrase> parties) {
        for (Phrase member : phrase.members()) {
            parties.add(member);
            parties.addAll(member.appositions());
        }
    }

    private boolean official(Phrase phrase) {
        return !phrases.state(phrase)
                && (phrases.sectored(phrase) || is("party_body", phrase) || is("told_body", phrase));
    }

    private boolean is(String kind, Phrase phrase) {
        return clauses.words().is(kind, phrase.head().lemma().toLowerCase(Locale.ROOT));
    }
}
