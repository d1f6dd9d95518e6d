package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.lexicon.en.ContactVerb;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/** Contacts told by a noun that is the object of a verb: "held talks with B", "received a call from B", "gave a dinner for B". */
record Holding(Cast cast, Words words, Reality reality, Journey journeys, Set<Integer> taken) {
    private static final int FAR = 2;

    List<Encounter> read(Clause clause, ContactVerb verb) {
        Optional<Words.Found> found = Particles.object(clause, verb.words()).flatMap(words::noun);
        if (found.isEmpty()) {
            return List.of();
        }
        Phrase phrase = found.get().phrase();
        if (found.get().noun().is("visit")) {
            return journeys.visit(clause, phrase, taken);
        }
        boolean swap = verb.format().equals("letter");
        if (verb.object().equals("banquet") && !found.get().noun().format().equals("banquet")) {
            return List.of();
        }
        boolean demarche = found.get().noun().format().equals("contact");
        if (verb.object().equals("demarche") != demarche) {
            return List.of();
        }
        if (new Interviews(words).press(clause, found.get())) {
            return List.of();
        }
        boolean attended = found.get().noun().format().equals("attendance");
        if (attended
                || found.get().noun().is("wish") && !swap
                || found.get().noun().is("paper")
                || found.get().noun().is("presence")
                || found.get().noun().is("written") != swap
                        && !found.get().noun().is("wish")) {
            return List.of();
        }
        if (found.get().noun().is("gathering") || words.ofOneBody(phrase)) {
            taken.add(phrase.group().head());
            return List.of();
        }
        List<Party> first = Agents.parties(clause, cast);
        List<Party> second = new ArrayList<>(NounEncounters.partners(cast, phrase, clause));
        Governed.by(clause, verb.to())
                .forEach(other -> cast.others(other, clause).forEach(party -> NounEncounters.add(second, party)));
        if (second.isEmpty()) {
            clause.indirectObject().stream()
                    .flatMap(given -> cast.others(given, clause).stream())
                    .forEach(party -> NounEncounters.add(second, party));
        }
        if (second.isEmpty()) {
            new Partnered(cast, words).honoured(clause).forEach(party -> NounEncounters.add(second, party));
        }
        if (second.isEmpty()) {
            new Partnered(cast, words).before(clause).forEach(party -> NounEncounters.add(second, party));
        }
        second.addAll(first.isEmpty() && second.isEmpty() ? cast.states(phrase) : List.of());
        if (first.size() + second.size() < 2) {
            phrase.relatives().stream()
                    .flatMap(relative -> relative.agent().stream())
                    .flatMap(agent -> cast.parties(agent).stream())
                    .forEach(party -> NounEncounters.add(second, party));
        }
        if (demarche
                && (first.stream().noneMatch(Party::body) || second.stream().noneMatch(Party::body))) {
            return List.of();
        }
        if (second.isEmpty() && first.size() < 2 && between(found.get())) {
            taken.add(phrase.group().head());
            return List.of();
        }
        if (second.isEmpty() && (first.isEmpty() || verb.object().equals("partner"))) {
            return List.of();
        }
        taken.add(phrase.group().head());
        clause.patient().ifPresent(object -> taken.add(object.group().head()));
        String host = Words.has(phrase, Set.of("courtesy")) ? "object" : verb.host();
        return apart(
                        clause,
                        found.get().noun().format(),
                        settled(clause, found.get(), second),
                        first,
                        second,
                        host,
                        Words.has(phrase, words.table().of("apart"))
                                || apart(clause)
                                || new Counted(words.table()).kind(phrase, false) && states(second))
                .stream()
                .map(one -> one.manner(
                        new Counted(words.table()).again(phrase) ? Encounter.Manner.ANEW : Encounter.Manner.TOLD))
                .toList();
    }

    /** What is no contact unless both are named: "had a word", "held a press conference". */
    private boolean between(Words.Found found) {
        return words.table().apart("social", Words.lemma(found.phrase().head()))
                || found.noun().format().equals("press");
    }

    /** "Separately met and had talks with A and B", "had talks respectively with A and B". */
    private boolean apart(Clause clause) {
        Syntax syntax = clause.syntax();
        int head = clause.verb().head();
        boolean here = IntStream.rangeClosed(head - FAR, head + FAR)
                .filter(at -> at >= 0 && at < syntax.tokens().size())
                .anyMatch(at -> words.table().is("apart", Words.lower(syntax.token(at))));
        return here
                || syntax.above(head).stream()
                        .filter(relation -> relation.role() == Role.CONJUNCT)
                        .flatMap(relation -> syntax.clause(relation.head()).stream())
                        .anyMatch(this::apart);
    }

    /** One contact; one with each partner where they are met separately. */
    private List<Encounter> apart(
            Clause clause,
            String format,
            Status status,
            List<Party> first,
            List<Party> second,
            String host,
            boolean separate) {
        if (!separate
                || second.size() < 2
                || second.stream().anyMatch(party -> first.stream()
                        .anyMatch(one -> one.country() != null && one.country().equals(party.country())))) {
            return List.of(new Told(words.table()).of(clause, format, status, first, second, host));
        }
        return second.stream()
                .map(partner -> new Told(words.table()).of(clause, format, status, first, List.of(partner), host))
                .toList();
    }

    /** "Received a courtesy call from B", "took a call from B". */
    List<Encounter> got(Clause clause, ContactVerb verb) {
        Optional<Words.Found> found = clause.patient().flatMap(words::noun);
        boolean fits = found.filter(
                        one -> one.noun().is("contact") || one.noun().is("visit"))
                .filter(one -> !Words.plural(one.phrase()))
                .isPresent();
        List<Party> first = fits ? Agents.of(clause).map(cast::parties).orElse(List.of()) : List.of();
        List<Party> second = new ArrayList<>();
        Governed.by(clause, verb.to()).forEach(other -> second.addAll(cast.others(other, clause)));
        if (found.isEmpty() || second.isEmpty() || first.stream().noneMatch(Party::named)) {
            return List.of();
        }
        taken.add(found.get().phrase().group().head());
        boolean visit = found.get().noun().is("visit");
        String format = visit ? "meeting" : found.get().noun().format();
        String host = format.equals("meeting") ? "subject" : "none";
        return List.of(new Told(words.table()).of(clause, format, reality.of(clause), first, second, host));
    }

    private static boolean states(List<Party> parties) {
        return parties.stream().map(Party::country).distinct().count() > 1;
    }

    private Status settled(Clause clause, Words.Found found, List<Party> second) {
        Status own = reality.of(clause);
        if (own != Status.OCCURRED) {
            return own;
        }
        boolean told =
                clause.verb().finite() && (states(second) || second.stream().anyMatch(Party::named));
        return new Counted(words.table()).kind(found.phrase(), false) && !told
                ? Status.GENERIC
                : reality.governors()
                        .verb(clause)
                        .filter(status -> status == Status.NEGATED)
                        .orElse(own);
    }
}
