package org.readout.eval.english;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * A reported statement.
 *
 * @param id for a report
 * @param people identifiers of those who speak
 * @param states states that speak
 * @param speaker who speaks, in the annotation's words
 * @param issue what about, in the annotator's words
 * @param stance in the annotator's words
 * @param verb the verb of speech
 * @param restated true if the text says that it was said before
 * @param negated true if it was pointedly not said
 * @param joint true if several say it together
 * @param told from speaker or verb to the end
 */
record GoldStatement(
        String id,
        Set<String> people,
        Set<Country> states,
        String speaker,
        String issue,
        String stance,
        String verb,
        boolean restated,
        boolean negated,
        boolean joint,
        List<Span> told) {
    private static final Pattern PERSON = Pattern.compile("\\b(?:d\\d\\d-)?pe-[\\w-]*\\w");

    GoldStatement {
        people = Set.copyOf(people);
        states = Set.copyOf(states);
        told = List.copyOf(told);
    }

    static GoldStatement of(GoldNode node) {
        String speaker = String.join(" ", node.words("speaker"));
        Set<String> people =
                PERSON.matcher(speaker).results().map(found -> found.group()).collect(Collectors.toSet());
        return new GoldStatement(
                node.text("id"),
                people,
                new TreeSet<>(node.states("speaker")),
                speaker,
                node.text("issue"),
                node.text("stance"),
                node.child("speech_verb").text("text"),
                node.flag("restated") || node.json().has("continuity_cue"),
                node.flag("negated"),
                node.flag("joint"),
                node.spans("span", "quote", "speech_verb"));
    }

    @Override
    public String toString() {
        return speaker + " " + verb + ": " + issue + " (" + stance + ")";
    }
}
