package org.readout.code.en.deed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.lexicon.en.ActCode;
import org.readout.lexicon.en.VerbalActs;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * What is said as an act towards another state: praise, blame, demands, promises. Whoever is not addressed in words is, in a
 * document about two states, the other one.
 *
 * @param acts which act it is to say something
 */
record VerbalDeeds(Clauses clauses, ActorPhrases phrases, VerbalActs acts) {
    /** Characters before a speaker who stands first: an article, a quotation mark. */
    private static final int LEAD = 5;

    private static final Set<String> WRONGS = Set.of("ASSAULT", "COERCE");

    static final ActCode CHARGE = new ActCode("112", "ACCUSE", "allege");

    /** What several want together they ask of nobody. */
    private static final String WISH = "wish";

    /**
     * An act that was said.
     *
     * @param code its kind
     * @param actors who says it and to whom
     * @param utterance the first of those that say it together
     */
    record Said(ActCode code, List<Actor> actors, Utterance utterance) {}

    /** The acts said in a sentence of which no deed tells yet. */
    List<Said> read(List<Utterance> utterances, List<Deed> told) {
        Map<Span, List<Utterance>> together = new LinkedHashMap<>();
        for (Utterance one : utterances) {
            if (one.statement().speaker().country() != null) {
                together.computeIfAbsent(one.statement().evidence().span(), span -> new ArrayList<>())
                        .add(one);
            }
        }
        return together.values().stream()
                .flatMap(group -> said(group, told).stream())
                .toList();
    }

    private Optional<Said> said(List<Utterance> group, List<Deed> told) {
        Utterance first = group.get(0);
        VerbalTelling telling = new VerbalTelling(clauses, phrases);
        Optional<ActCode> code =
                first.toned() ? Optional.empty() : acts.act(first.statement().stance(), first.words(), first.whose());
        List<Country> speaking = group.stream()
                .map(one -> one.statement().speaker().country())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (code.isEmpty()) {
            return charged(first, told, speaking)
                    .filter(accused -> asserts(first))
                    .map(accused -> new Said(CHARGE, aimed(group, accused, false), first));
        }
        if (first.statement().stance().equals(WISH) && speaking.size() > 1) {
            return Optional.empty();
        }
        return code.filter(act -> told.stream().noneMatch(deed -> telling.of(deed, first, speaking)))
                .map(act -> new Said(act, actors(act.type(), group, speaking), first));
    }

    /** "X says that", before what it says: told to blame; "…, X confirmed" and "X reports that" vouch for it. */
    boolean asserts(Utterance one) {
        Span said = one.statement().evidence().span();
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().equals(one.core()))
                .anyMatch(clause -> phrases.acts().in("charging", clause.verb().lemma())
                        && clause.subject()
                                .filter(who -> phrases.quote(who).span().start() <= said.start() + LEAD)
                                .isPresent());
    }

    /** "B said A had shelled its villages": told by who was wronged, that is a charge. */
    Optional<List<Actor>> charged(Utterance one, List<Deed> told, List<Country> speaking) {
        return told.stream()
                .filter(deed -> WRONGS.contains(deed.code().type()) && deed.reporter() != null)
                .filter(deed -> deed.status() == Status.OCCURRED || deed.status() == Status.DISPUTED)
                .filter(deed -> one.statement().evidence().span().contains(deed.core()))
                .map(deed -> deed.sources().stream()
                        .flatMap(source -> phrases.actors(source, Role.TARGET).stream())
                        .filter(actor -> actor.country() != null && !speaking.contains(actor.country()))
                        .toList())
                .filter(accused -> !accused.isEmpty())
                .findFirst();
    }

    private List<Actor> actors(String type, List<Utterance> group, List<Country> speaking) {
        List<Actor> targets = new VerbalTargets(clauses, phrases).of(type, group.get(0), speaking);
        return aimed(group, targets, speaking.size() > 1 && targets.isEmpty());
    }

    static List<Actor> aimed(List<Utterance> group, List<Actor> targets, boolean mutual) {
        Role role = mutual ? Role.BOTH : Role.SOURCE;
        Stream<Actor> sources = group.stream()
                .map(one -> one.statement().speaker())
                .map(actor -> new Actor(actor.country(), actor.sector(), actor.person(), role, actor.evidence()));
        return Stream.concat(sources, targets.stream()).distinct().toList();
    }
}
