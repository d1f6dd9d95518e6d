package org.readout.code.en.act;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.ActFrame;
import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Who acts and who is acted upon in a clause. */
record Roles(Acts acts, Actors actors) {
    private static final String BLAME = "ACCUSE";
    private static final String THREAT = "THREATEN";

    /** Acts of a government that its officials tell without saying whose they are. */
    private static final Set<String> DECIDED =
            Set.of("SANCTION", "CONCEDE", "RETREAT", "AID", "MOBILIZE", "AGREE", "COOPERATE");

    private static final Set<String> OWN = Set.of("its", "his", "her", "their");

    /** Stands for who says what the clause tells. */
    private static final String SPEAKER = "speaker";

    private static final Set<String> PARTNER = Set.of("with", "between", "among");

    /** Who acts, by the subject or agent of the clause. */
    List<Phrase> sources(Clause clause) {
        return new Doers(acts, actors).of(clause);
    }

    /** Who is acted upon: the first of the places a line names where an actor stands. */
    List<Phrase> targets(Clause clause, ActFrame frame, List<String> places) {
        boolean blame = frame.code() != null && frame.code().type().equals(BLAME);
        for (String place : places) {
            List<Phrase> found = resolved(clause, at(clause, frame, place), acts.all(blame ? "blamed" : "behind"));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Likewise of a noun, by the prepositions behind it. */
    List<Phrase> targets(Clause clause, Phrase noun, List<String> prepositions) {
        for (String preposition : prepositions) {
            List<Phrase> found = resolved(clause, Governed.by(noun.arguments(), preposition), acts.all("behind"));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Who acts where the subject does not: "received aid from X". */
    List<Phrase> sources(Clause clause, ActFrame frame) {
        if (frame.source().equals(SPEAKER)) {
            return clause.reporter().map(this::sources).orElse(List.of());
        }
        if (frame.source().isEmpty()) {
            List<Phrase> sources = sources(clause);
            return sources.isEmpty() && clause.verb().passive() ? unnamed(clause, frame) : sources;
        }
        return targets(clause, frame, List.of(frame.source().split("\\|")));
    }

    /** "Was dismissed in Warsaw"; "would be crushed, Minsk said". */
    private List<Phrase> unnamed(Clause clause, ActFrame frame) {
        String type = frame.code() == null ? "" : frame.code().type();
        if (type.equals(THREAT) || DECIDED.contains(type) && decided(clause)) {
            return clause.reporter().map(this::sources).orElse(List.of());
        }
        return !acts.in("received", clause.verb().lemma())
                ? List.of()
                : clause.argument("in").filter(actors::state).stream().toList();
    }

    /** "Said the exercises had been cancelled", "announced that the veto would be lifted": an official of those who decide it. */
    private boolean decided(Clause clause) {
        Optional<Phrase> said = clause.reporter().flatMap(Clause::agent);
        Optional<Phrase> done = clause.patient();
        boolean told = clause.reporter()
                .filter(above -> acts.in("telling", above.verb().lemma()))
                .isPresent();
        return actors.inDocument()
                && told
                && said.filter(actors::speaks).isPresent()
                && clause.argument("by").isEmpty()
                && done.filter(thing -> OWN.contains(thing.syntax()
                                        .token(thing.group().first())
                                        .lower())
                                || !Collections.disjoint(actors.states(thing), actors.states(said.get())))
                        .isEmpty();
    }

    private List<Phrase> resolved(Clause clause, List<Phrase> phrases, List<String> prepositions) {
        for (Phrase phrase : phrases) {
            List<Phrase> members = phrase.members();
            List<Phrase> found = members.stream()
                    .flatMap(member -> behindOrSelf(clause, member, prepositions).stream())
                    .flatMap(one -> members.contains(one) ? Stream.of(one) : one.members().stream())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Phrase> at(Clause clause, ActFrame frame, String place) {
        return switch (place) {
            case "obj" -> FrameMatcher.object(clause, frame).stream().toList();
            case "iobj" -> clause.indirectObject().stream().toList();
            case "subj" -> clause.agent().stream().toList();
            case "of" ->
                Governed.by(
                        FrameMatcher.object(clause, frame)
                                .map(Phrase::arguments)
                                .orElse(clause.arguments()),
                        "of");
            case "both" -> List.of();
            case "that" ->
                Reported.below(clause).stream()
                        .limit(1)
                        .filter(said -> !said.verb().passive())
                        .flatMap(said -> said.subject().stream())
                        .toList();
            case "who" ->
                Reported.below(clause).stream()
                        .limit(1)
                        .flatMap(said -> said.subject().stream())
                        .filter(subject -> !Pronouns.is(subject) && (actors.actor(subject) || actors.refers(subject)))
                        .toList();
            // Who stands behind the "by" of a passive acts.
            default ->
                Governed.by(Governed.of(clause), place).stream()
                        .filter(phrase -> clause.agent().filter(phrase::equals).isEmpty())
                        .toList();
        };
    }

    /** True if those acted upon stand where partners do: "agreed with X". */
    private static boolean partners(Clause clause, List<Phrase> targets) {
        return Governed.of(clause).stream()
                .filter(argument -> PARTNER.contains(argument.preposition()))
                .anyMatch(argument -> argument.phrase().members().containsAll(targets));
    }

    /** True if those who act do so together, or with those acted upon: "A and B agreed", "agreed with B". */
    boolean mutual(Clause clause, List<String> places, List<Phrase> sources, List<Phrase> targets) {
        boolean several = sources.size() > 1 || sources.stream().anyMatch(actors::several);
        boolean alone = targets.isEmpty()
                && (several || sources.isEmpty() && clause.verb().passive());
        return places.contains("both") && (alone || !targets.isEmpty() && partners(clause, targets));
    }

    private Optional<Phrase> behindOrSelf(Clause clause, Phrase phrase, List<String> prepositions) {
        if (Pronouns.is(phrase)) {
            return Antecedents.before(phrase, clause.verb().finite() ? sources(clause) : List.of(), actors)
                    .or(() -> Optional.of(phrase).filter(actors::refers));
        }
        Phrase counted = new Nouns(acts).counted(phrase);
        boolean somebody = actors.actor(counted) || actors.names(counted);
        return somebody
                ? Optional.of(phrase)
                : new Proxies(actors).behind(counted, prepositions).or(() -> belonging(counted));
    }

    /** "Shelled its villages": whose they are is known from before. */
    private Optional<Phrase> belonging(Phrase phrase) {
        return Optional.of(phrase).filter(actors::owned);
    }
}
