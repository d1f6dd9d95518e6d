package org.readout.code.outside;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Evidence;
import org.readout.model.Outcome;
import org.readout.model.Span;

/** By which words a record says how a test ended: {@code outcomes.tsv}. */
final class Outcomes {
    private static final Pattern SENTENCE = Pattern.compile("[^.;]+");
    private static final String CLAIM = "CLAIM";

    private final Map<String, String> cell = new TreeMap<>();
    private final Pattern words;

    Outcomes(Source source) {
        List<String> inText = new ArrayList<>();
        for (Row row : source.rows("outcomes.tsv", Set.of("word", "outcome", "where"))) {
            cell.put(row.text("word"), row.text("outcome").toUpperCase(Locale.ROOT));
            if (row.text("where").equals("text")) {
                inText.add(row.text("word"));
            }
        }
        inText.sort((a, b) -> b.length() - a.length());
        words = Pattern.compile(
                inText.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);
    }

    /** How it ended, and where that is said. */
    record Said(Outcome outcome, @Nullable Evidence where) {
        static final Said NOTHING = new Said(Outcome.UNKNOWN, null);
    }

    /** By the field {@code outcome}, else by the words of the description. */
    Said of(RecordLines record) throws Unclear {
        Evidence stated = record.get("outcome");
        if (stated != null) {
            String outcome = cell.get(stated.quote().toLowerCase(Locale.ROOT));
            if (outcome == null || outcome.equals(CLAIM)) {
                throw new Unclear("outcome_not_known", stated);
            }
            return new Said(Outcome.valueOf(outcome), stated);
        }
        Evidence description = record.get("description");
        return description == null ? Said.NOTHING : told(description);
    }

    private Said told(Evidence description) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        Evidence first = null;
        Matcher sentence = SENTENCE.matcher(description.quote());
        while (sentence.find()) {
            boolean claimed = false;
            Matcher word = words.matcher(sentence.group());
            while (word.find()) {
                String means = cell.getOrDefault(word.group().toLowerCase(Locale.ROOT), CLAIM);
                claimed |= means.equals(CLAIM);
                if (!means.equals(CLAIM) && !(claimed && means.equals(Outcome.SUCCESS.name()))) {
                    outcomes.add(Outcome.valueOf(means));
                    first = first == null ? at(description, sentence.start() + word.start(), word.group()) : first;
                }
            }
        }
        return first == null
                ? Said.NOTHING
                : new Said(outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.MIXED, first);
    }

    private static Evidence at(Evidence description, int offset, String word) {
        int start = description.span().start() + offset;
        return new Evidence(description.text(), new Span(start, start + word.length()), description.layer());
    }
}
