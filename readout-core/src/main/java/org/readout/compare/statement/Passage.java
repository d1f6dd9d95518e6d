package org.readout.compare.statement;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Presence;
import org.readout.model.Span;
import org.readout.model.Statement;

/**
 * A sentence, or the part of one before a semicolon, of what a side said.
 *
 * @param side the state whose side speaks
 * @param speaker name of the person, as the statement has it; empty if a side or body speaks
 * @param evidence the words
 * @param formulas formulas in it, by identifier, in the order of their first words
 */
public record Passage(Country side, String speaker, Evidence evidence, Set<String> formulas) {
    private static final String SEMICOLONS = ";；";

    public Passage {
        formulas = Collections.unmodifiableSet(new LinkedHashSet<>(formulas));
    }

    /** What every side is reported to have said, in text order. What both say together is a passage of each. */
    public static List<Passage> of(Coding coding, Locale language) {
        List<Passage> passages = new ArrayList<>();
        for (Statement statement : coding.said()) {
            Country side = statement.speaker().country();
            if (side != null) {
                for (Evidence part : parts(statement.evidence(), language)) {
                    passages.add(new Passage(side, name(statement), part, formulas(part, side, coding)));
                }
            }
        }
        return List.copyOf(passages);
    }

    /** The same words with formulas under other identifiers, where the map has one. */
    public Passage renamed(Map<String, String> names) {
        return new Passage(
                side,
                speaker,
                evidence,
                formulas.stream()
                        .map(formula -> names.getOrDefault(formula, formula))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static String name(Statement statement) {
        return statement.speaker().person() == null
                ? ""
                : statement.speaker().person().id();
    }

    private static Set<String> formulas(Evidence part, Country side, Coding coding) {
        TreeMap<Evidence, Set<String>> places = new TreeMap<>();
        coding.wordings().stream()
                .filter(wording -> wording.presence() == Presence.PRESENT && side.equals(wording.side()))
                .forEach(wording -> wording.evidence().stream()
                        .filter(place -> part.span().contains(place.span()))
                        .forEach(place -> places.computeIfAbsent(place, at -> new TreeSet<>())
                                .add(wording.formula())));
        Set<String> formulas = new LinkedHashSet<>();
        places.values().forEach(formulas::addAll);
        return formulas;
    }

    private static List<Evidence> parts(Evidence statement, Locale language) {
        String text = statement.quote();
        BreakIterator sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(text);
        List<Evidence> parts = new ArrayList<>();
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
            cut(statement, from, to, parts);
        }
        return parts;
    }

    private static void cut(Evidence statement, int from, int to, List<Evidence> parts) {
        String text = statement.quote();
        int begun = from;
        for (int i = from; i < to; i++) {
            if (i + 1 == to || SEMICOLONS.indexOf(text.charAt(i)) >= 0) {
                add(statement, begun, i + 1, parts);
                begun = i + 1;
            }
        }
    }

    private static void add(Evidence statement, int from, int to, List<Evidence> parts) {
        String text = statement.quote();
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            int start = statement.span().start();
            parts.add(new Evidence(statement.text(), new Span(start + first, start + last), statement.layer()));
        }
    }
}
