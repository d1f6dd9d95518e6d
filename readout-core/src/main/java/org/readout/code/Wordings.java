package org.readout.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.lexicon.Formulas;
import org.readout.model.Actor;
import org.readout.model.Evidence;
import org.readout.model.Formula;
import org.readout.model.Mention;
import org.readout.model.Presence;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.Wording;

/** Formulas by who says them. Only presence is coded; absence follows from it where the wording is known. */
public final class Wordings {
    private final Map<String, Formula> formulas;

    public Wordings(Formulas formulas) {
        this.formulas = formulas.all().stream().collect(Collectors.toUnmodifiableMap(Formula::id, f -> f));
    }

    /** One wording for each formula and speaker, in order of formula and first place. */
    public List<Wording> in(List<Passage> passages, List<Statement> statements) {
        Map<String, List<Evidence>> evidence = new TreeMap<>();
        Map<String, Optional<Actor>> speakers = new TreeMap<>();
        for (Passage passage : passages) {
            for (Mention.OfTerm term : passage.terms("formula")) {
                for (Optional<Actor> speaker : speakers(term.span(), statements)) {
                    String key = term.id() + "\t" + speaker.map(Wordings::name).orElse("");
                    speakers.putIfAbsent(key, speaker);
                    evidence.computeIfAbsent(key, k -> new ArrayList<>()).add(passage.quote(term.span()));
                }
            }
        }
        return evidence.entrySet().stream()
                .map(entry -> wording(
                        entry.getKey(), speakers.getOrDefault(entry.getKey(), Optional.empty()), entry.getValue()))
                .toList();
    }

    /** Identifiers of the issues named within an extent, in alphabetical order. */
    public List<String> issues(List<Passage> passages, Span extent) {
        return passages.stream()
                .flatMap(passage -> passage.terms("formula").stream())
                .filter(term -> extent.contains(term.span()))
                .map(term -> formulas.get(term.id()))
                .flatMap(formula -> Stream.ofNullable(formula == null ? null : formula.issue()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Wording wording(String key, Optional<Actor> speaker, List<Evidence> evidence) {
        return new Wording(
                key.substring(0, key.indexOf('\t')),
                speaker.map(Actor::country).orElse(null),
                speaker.map(Actor::person).orElse(null),
                Presence.PRESENT,
                evidence);
    }

    /** Everyone who says it: of what both sides say together, both; nobody if no statement holds it. */
    private static List<Optional<Actor>> speakers(Span formula, List<Statement> statements) {
        List<Optional<Actor>> speakers = statements.stream()
                .filter(statement -> statement.evidence().span().contains(formula))
                .map(statement -> Optional.of(statement.speaker()))
                .toList();
        return speakers.isEmpty() ? List.of(Optional.empty()) : speakers;
    }

    private static String name(Actor actor) {
        return actor.country() + " "
                + (actor.person() == null ? "" : actor.person().id());
    }
}
