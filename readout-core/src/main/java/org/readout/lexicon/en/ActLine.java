package org.readout.lexicon.en;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.lexicon.Codes;
import org.readout.lexicon.Row;

/**
 * A line of {@code en/acts.tsv}, whose head says what stands where.
 *
 * @param classes what its "@" stand for
 * @param codes the codes there are
 */
record ActLine(Row row, ActClasses classes, Codes codes) {
    /** Before a verb that has to be negated. */
    private static final String NOT = "not ";

    /** Before a verb that has to be to come. */
    private static final String WILL = "will ";

    private static final String WONT = WILL + NOT;

    /** The constructions of its verbs. */
    List<ActFrame> frames() {
        return row.list("verbs").stream().map(this::frame).toList();
    }

    private ActFrame frame(String form) {
        ActFrame.Mood mood = mood(form);
        List<String> told = List.of(form.split(" "));
        return new ActFrame(
                mood,
                told.subList(mood.words(), told.size()),
                nouns(row.list("object")),
                governed(),
                op(),
                row.list("at"),
                row.optional("cameo") == null ? null : ActCode.of(row, codes),
                row.optional("source") == null ? "" : row.text("source"),
                row.list("target"));
    }

    private static ActFrame.Mood mood(String form) {
        if (form.startsWith(WONT)) {
            return ActFrame.Mood.WONT;
        }
        if (form.startsWith(NOT)) {
            return ActFrame.Mood.NOT;
        }
        return form.startsWith(WILL) ? ActFrame.Mood.WILL : ActFrame.Mood.ANY;
    }

    private ActFrame.Op op() {
        String op = row.text("op").toUpperCase(Locale.ROOT);
        return Stream.of(ActFrame.Op.values())
                .filter(known -> known.name().equals(op))
                .findFirst()
                .orElseThrow(() -> row.error("'" + row.text("op") + "' is no operation; see the head of the file"));
    }

    private Map<String, ActFrame.Nouns> governed() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String cell : row.list("with")) {
            int colon = cell.indexOf(':');
            Set<String> same = words.computeIfAbsent(
                    colon < 0 ? cell : cell.substring(0, colon), preposition -> new LinkedHashSet<>());
            if (colon >= 0) {
                same.add(cell.substring(colon + 1));
            }
        }
        return words.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> nouns(List.copyOf(entry.getValue()))));
    }

    private ActFrame.Nouns nouns(List<String> cells) {
        if (cells.isEmpty()) {
            return ActFrame.Nouns.WHATEVER;
        }
        Set<ActFrame.Need> needs = new HashSet<>();
        Set<List<String>> words = new HashSet<>();
        for (String cell : cells) {
            switch (cell) {
                case "any" -> needs.add(ActFrame.Need.ANY);
                case "actor" -> needs.add(ActFrame.Need.ACTOR);
                case "named" -> needs.add(ActFrame.Need.NAMED);
                case "none" -> needs.add(ActFrame.Need.NONE);
                default -> words(cell).forEach(word -> words.add(List.of(word.split(" "))));
            }
        }
        if (!words.isEmpty()) {
            needs.add(ActFrame.Need.WORD);
        }
        return ActFrame.Nouns.of(needs, words);
    }

    private List<String> words(String cell) {
        if (!cell.startsWith("@")) {
            return List.of(cell);
        }
        List<String> words = classes.find(cell.substring(1));
        if (words == null) {
            throw row.error("'" + cell + "' is no class of act-words.tsv; add it there");
        }
        return words;
    }
}
