package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import org.readout.lexicon.en.ContactVerb;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Token;
import org.readout.model.syntax.VerbGroup;

/** Contacts told by what is done in somebody's company, by who brings others together, to whom something is said, and who is shunned. */
record Companions(Cast cast, Reality reality) {
    private static final int HOURS_REACH = 7;

    /** "Toured the port with B": somebody of another state is in the company of who acts. */
    List<Encounter> together(Clause clause, ContactVerb verb) {
        boolean timed = verb.object().equals("hours");
        Whom whom = new Whom(cast, new Words(reality.table()));
        List<Party> first = Agents.of(clause).stream()
                .flatMap(who -> timed ? cast.parties(who).stream().filter(Party::body) : whom.acting(who))
                .toList();
        List<Party> second = Governed.by(clause, verb.to())
                .flatMap(phrase -> whom.of(phrase, clause))
                .limit(timed ? 1 : Integer.MAX_VALUE)
                .toList();
        if (timed && second.isEmpty() && first.size() > 1 && hours(clause) && over(clause)) {
            return List.of(new Told(reality.table()).of(clause, "talks", reality.of(clause), first, List.of(), "none"));
        }
        if (second.isEmpty() && first.size() > 1 && Words.said(clause, "together")) {
            return List.of(new Told(reality.table())
                    .of(clause, format(clause, verb), reality.of(clause), first, List.of(), "none"));
        }
        return first.isEmpty() || second.isEmpty() || timed && !hours(clause)
                ? List.of()
                : List.of(new Told(reality.table())
                        .of(clause, format(clause, verb), reality.of(clause), first, second, "none"));
    }

    /** "Spent an hour on the treaty": on what those pass their time who act, and with nobody else. */
    private boolean over(Clause clause) {
        return clause.arguments().stream()
                .anyMatch(argument -> reality.table().is("matter", argument.preposition())
                        && !argument.preposition().equals("for")
                        && !Calendar.names(argument.phrase().head()));
    }

    /** "Laid a wreath with B": a ceremony. */
    private String format(Clause clause, ContactVerb verb) {
        return new Rites(reality.table()).format(clause).orElse(verb.format());
    }

    boolean time(Phrase phrase) {
        return reality.table().is("hours", Words.lemma(phrase.head()));
    }

    /** "Had two and a half hours with B". */
    private boolean hours(Clause clause) {
        int verb = clause.verb().head();
        List<Token> tokens = clause.syntax().tokens();
        return tokens.subList(verb, Math.min(tokens.size(), verb + HOURS_REACH)).stream()
                .anyMatch(token -> reality.table().is("hours", Words.lemma(token)));
    }

    /** "Brought A and B together": those brought meet, and who brings them is there. */
    List<Encounter> gathered(Clause clause, ContactVerb verb) {
        List<Party> met = clause.patient().map(phrase -> cast.others(phrase, clause)).orElse(List.of()).stream()
                .filter(Party::body)
                .toList();
        List<Party> hosts = Agents.of(clause).map(cast::parties).orElse(List.of()).stream()
                .filter(Party::body)
                .toList();
        return met.size() < 2
                ? List.of()
                : List.of(new Told(reality.table()).of(clause, verb.format(), reality.of(clause), hosts, met, "none"));
    }

    /** "In Hanoi A assured B": said to a guest or a host, or where one of them is at home. */
    List<Encounter> addressed(Clause clause, ContactVerb verb) {
        List<Party> first = Agents.of(clause).map(cast::parties).orElse(List.of());
        boolean honoured = clause.verb().passive() && verb.format().equals("ceremony");
        List<Party> second = clause.indirectObject()
                .or(clause::object)
                .or(() -> honoured ? clause.patient() : Optional.empty())
                .map(phrase -> cast.others(phrase, clause))
                .orElse(List.of());
        boolean two = first.size() == 1
                && second.size() == 1
                && first.get(0).named()
                && second.get(0).named();
        boolean real = two
                && (honoured || !clause.verb().passive())
                && (clause.verb().finite() || gone(clause, second.get(0)))
                && reality.of(clause) == Status.OCCURRED;
        return real
                        && (!clause.verb().finite()
                                || visiting(first.get(0), second.get(0))
                                || visiting(second.get(0), first.get(0))
                                || there(clause, first.get(0), second.get(0)))
                ? List.of(new Told(reality.table())
                        .of(clause, verb.format(), Status.OCCURRED, first, second, verb.host()))
                : List.of();
    }

    /** "Flew to Hanoi to thank B": said where B is at home. */
    private boolean gone(Clause clause, Party host) {
        return clause.verb().form() == VerbGroup.Form.INFINITIVE
                && clause.syntax().above(clause.verb().head()).stream()
                        .flatMap(relation -> clause.syntax().clause(relation.head()).stream())
                        .filter(above -> reality.governors().going(above))
                        .flatMap(above -> Governed.by(above, List.of("to", "in", "for")))
                        .flatMap(place -> cast.located(place).stream())
                        .anyMatch(state -> state.equals(host.country()));
    }

    private boolean visiting(Party guest, Party host) {
        return cast.whereabouts(guest, false)
                .filter(state -> state.equals(host.country()))
                .isPresent();
    }

    private boolean there(Clause clause, Party one, Party other) {
        return Governed.by(clause, List.of("in", "at"))
                .flatMap(place -> cast.located(place).stream())
                .anyMatch(state -> state.equals(one.country()) || state.equals(other.country()));
    }

    /** "Snubbed B": they did not meet. */
    List<Encounter> shunned(Clause clause, ContactVerb verb) {
        List<Party> first = Agents.of(clause).map(cast::parties).orElse(List.of());
        Whom whom = new Whom(cast, new Words(reality.table()));
        List<Party> second = clause.patient().stream()
                .flatMap(phrase -> whom.of(phrase, clause))
                .toList();
        boolean mutual = clause.object().filter(Partners::eachOther).isPresent()
                && first.stream()
                                .filter(Party::body)
                                .map(Party::country)
                                .distinct()
                                .count()
                        > 1;
        boolean both = mutual || first.stream().anyMatch(Party::body) && !second.isEmpty();
        boolean real = both && reality.of(clause) == Status.OCCURRED;
        return real
                ? List.of(
                        new Told(reality.table()).of(clause, verb.format(), Status.NEGATED, first, second, verb.host()))
                : List.of();
    }
}
