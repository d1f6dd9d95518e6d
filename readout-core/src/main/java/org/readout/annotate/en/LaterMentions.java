package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Span;

/**
 * Mentions by one part of a name ("Xi", "President Park", "Chinh"): the person last named in full with that part first or
 * last; if none was named before, the first named after.
 */
final class LaterMentions {
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'-]*");
    private static final int SHORTEST = 2;

    private final English english;
    private final Landmarks landmarks;

    LaterMentions(English english, Landmarks landmarks) {
        this.english = english;
        this.landmarks = landmarks;
    }

    List<Named> read(TreeMap<Integer, Named> full) {
        Map<String, List<Named>> byPart = new HashMap<>();
        full.values().forEach(named -> parts(named).forEach(part -> byPart.computeIfAbsent(part, p -> new ArrayList<>())
                .add(named)));
        List<Named> later = new ArrayList<>();
        Matcher word = WORD.matcher(landmarks.plain());
        while (!byPart.isEmpty() && word.find()) {
            candidate(word, byPart).filter(named -> alone(named.span(), full)).ifPresent(later::add);
        }
        return later;
    }

    /**
     * Heads of state and government called by the family name alone, whose state the text names. A name that is part of
     * another name somewhere in the text, or known already, is left.
     *
     * @param known names found so far
     */
    List<Named> heads(TreeMap<Integer, Named> known) {
        Map<String, List<Named>> heads = new HashMap<>();
        Matcher word = WORD.matcher(landmarks.plain());
        while (word.find()) {
            head(word).ifPresent(named -> heads.computeIfAbsent(named.person().id(), id -> new ArrayList<>())
                    .add(named));
        }
        return heads.values().stream()
                .filter(named -> named.stream().allMatch(n -> alone(n.span(), known)))
                .flatMap(List::stream)
                .toList();
    }

    private Optional<Named> head(Matcher word) {
        return Stream.of(word.group(), stem(word))
                .flatMap(name -> english.surnames().head(name, landmarks.states()).stream()
                        .map(head -> new Named(
                                new Span(word.start(), word.start() + name.length()), head.person(), head.country())))
                .findFirst();
    }

    private List<String> parts(Named named) {
        String[] words = landmarks
                .plain()
                .substring(named.span().start(), named.span().end())
                .split(" ");
        return words.length < 2 ? List.of() : List.of(words[0], words[words.length - 1]);
    }

    private Optional<Named> candidate(Matcher word, Map<String, List<Named>> byPart) {
        for (String form : List.of(word.group(), stem(word))) {
            List<Named> bearers = byPart.get(form);
            if (bearers != null && form.length() >= SHORTEST) {
                Named bearer = last(bearers, word.start());
                Span span = new Span(word.start(), word.start() + form.length());
                return Optional.of(new Named(span, bearer.person(), bearer.country()));
            }
        }
        return Optional.empty();
    }

    /** The name without a possessive, kept or lost. */
    private String stem(Matcher word) {
        String form = word.group();
        if (form.endsWith("'s")) {
            return form.substring(0, form.length() - 2);
        }
        return form.length() > 1 && Spelling.lostApostrophe(landmarks.plain(), word.end() - 1)
                ? form.substring(0, form.length() - 1)
                : form;
    }

    private static Named last(List<Named> bearers, int before) {
        Named last = bearers.get(0);
        for (Named bearer : bearers) {
            if (bearer.span().start() < before) {
                last = bearer;
            }
        }
        return last;
    }

    /** Not part of another name: no other capitalised word beside it that is not a title, a state or a small word. */
    private boolean alone(Span span, TreeMap<Integer, Named> full) {
        Map.Entry<Integer, Named> before = full.floorEntry(span.start());
        return (before == null || !before.getValue().span().overlaps(span))
                && !landmarks.inside(span)
                && small(wordBefore(span.start()))
                && small(wordAfter(span.end()));
    }

    private boolean small(String word) {
        return word.isEmpty()
                || !Character.isUpperCase(word.charAt(0))
                || !english.functionWords().kind(Spelling.lower(word)).isEmpty()
                || english.months().weekday(word) > 0
                || english.titles().has(Spelling.lower(word));
    }

    private String wordBefore(int start) {
        String plain = landmarks.plain();
        if (start < 2 || plain.charAt(start - 1) != ' ' || landmarks.startOf(start - 1) >= 0) {
            return "";
        }
        int from = start - 1;
        while (from > 0 && Character.isLetter(plain.charAt(from - 1))) {
            from--;
        }
        boolean opensSentence = from < 2 || ".!?".indexOf(plain.charAt(from - 2)) >= 0;
        return opensSentence ? "" : plain.substring(from, start - 1);
    }

    private String wordAfter(int end) {
        String plain = landmarks.plain();
        if (end + 1 >= plain.length() || plain.charAt(end) != ' ' || landmarks.endOf(end + 1) >= 0) {
            return "";
        }
        int to = end + 1;
        while (to < plain.length() && Character.isLetter(plain.charAt(to))) {
            to++;
        }
        return plain.substring(end + 1, to);
    }
}
