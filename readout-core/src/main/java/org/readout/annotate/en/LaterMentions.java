package org.readout.annotate.en;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.NameWords;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * Mentions by one part of a name ("Xi", "President Park", "Chinh"): the person last named in full with that part first or
 * last; if none was named before, the first named after.
 */
final class LaterMentions {
    private static final int SHORTEST = 2;
    /** Shorter family names are too often something else. */
    private static final int SHORTEST_ALONE = 4;

    /** "Al-Sisi" is later called "Sisi". */
    private static final Pattern ARTICLE = Pattern.compile("^[aAeEuU][ln]-(?=\\p{Lu})");

    private final English english;
    private final Landmarks landmarks;
    private final List<Span> words;
    private final @Nullable LocalDate day;

    /** @param day the day the text is of; absent if not known */
    LaterMentions(English english, Landmarks landmarks, @Nullable LocalDate day) {
        this.english = english;
        this.landmarks = landmarks;
        this.day = day;
        words = CapitalWords.of(landmarks.plain());
    }

    List<Named> read(TreeMap<Integer, Named> full) {
        Map<String, List<Named>> byPart = new HashMap<>();
        full.values().forEach(named -> parts(named).forEach(part -> byPart.computeIfAbsent(part, p -> new ArrayList<>())
                .add(named)));
        List<Named> later = new ArrayList<>();
        for (Span word : byPart.isEmpty() ? List.<Span>of() : words) {
            Named named = candidate(word, byPart);
            if (named != null && alone(named.span(), full)) {
                later.add(named);
            }
        }
        return later;
    }

    /**
     * Heads of state and government called by the family name alone, whose state the text names or who are in office on the day.
     * A name that is part of another name somewhere in the text, or known already, is left.
     *
     * @param known names found so far
     */
    List<Named> heads(TreeMap<Integer, Named> known) {
        Map<String, List<Named>> heads = new HashMap<>();
        Set<Country> states = landmarks.states();
        for (Span word : words) {
            head(word, states)
                    .ifPresent(named -> heads.computeIfAbsent(named.person().id(), id -> new ArrayList<>())
                            .add(named));
        }
        // Where the text names no state and nobody else, a name may be anybody's.
        boolean lone = states.isEmpty() && known.isEmpty() && heads.size() < 2;
        return heads.values().stream()
                .filter(named ->
                        !lone || named.stream().anyMatch(n -> titled(n.span().start())))
                .filter(named -> named.stream().allMatch(n -> alone(n.span(), known)))
                .flatMap(List::stream)
                .toList();
    }

    private Optional<Named> head(Span word, Set<Country> states) {
        String whole = form(word);
        Optional<Named> head = head(word.start(), whole, states);
        String stem = head.isPresent() ? whole : stem(word, whole);
        return stem.equals(whole) ? head : head(word.start(), stem, states);
    }

    private Optional<Named> head(int start, String name, Set<Country> states) {
        Span span = new Span(start, start + name.length());
        return english.surnames()
                .head(name, states)
                .map(head -> new Named(span, head.person(), head.country()))
                .or(() -> incumbent(span, name, states));
    }

    private Optional<Named> incumbent(Span span, String name, Set<Country> states) {
        // Nearly all capital words are nobody's name in office: this is asked first.
        if (!english.surnames().governing(name)) {
            return Optional.empty();
        }
        boolean titled = titled(span.start());
        boolean brief = name.length() < SHORTEST_ALONE && !english.surnames().listed(name);
        if (day == null || !titled && brief || common(name, titled)) {
            return Optional.empty();
        }
        return english.surnames()
                .incumbent(name, states, day, titled)
                .map(one -> new Named(span, one.person(), one.country()));
    }

    private boolean titled(int start) {
        return english.titles().has(Spelling.lower(wordBefore(start)));
    }

    /** A word of the language, or a given name: these may stand alone for something else. */
    private boolean common(String name, boolean titled) {
        String lower = Spelling.lower(name);
        NameWords kinds = english.nameWords();
        boolean something = kinds.is("thing", name)
                || kinds.is("sentence", name)
                || english.titles().has(lower);
        boolean given = kinds.is("given", name) || kinds.is("japanese", name) || kinds.is("surname", name);
        boolean word = english.verbs().form(lower) != null || english.months().month(name) > 0;
        return something || !titled && (given || word);
    }

    private String form(Span word) {
        return landmarks.plain().substring(word.start(), word.end());
    }

    private List<String> parts(Named named) {
        String[] words = landmarks
                .plain()
                .substring(named.span().start(), named.span().end())
                .split(" ");
        String first = words[0];
        String last = words[words.length - 1];
        String bare = ARTICLE.matcher(last).replaceFirst("");
        return words.length < 2
                ? List.of()
                : Stream.of(first, last, bare, capital(first), capital(last))
                        .distinct()
                        .toList();
    }

    /** "SUZUKI Akira" is later called "Suzuki". */
    private static String capital(String word) {
        boolean capitals = word.length() > SHORTEST && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals ? word.charAt(0) + Spelling.lower(word.substring(1)) : word;
    }

    private @Nullable Named candidate(Span word, Map<String, List<Named>> byPart) {
        String whole = form(word);
        Named named = bearer(word.start(), whole, byPart);
        return named == null ? bearer(word.start(), stem(word, whole), byPart) : named;
    }

    private static @Nullable Named bearer(int start, String form, Map<String, List<Named>> byPart) {
        List<Named> bearers = byPart.get(form);
        if (bearers == null || form.length() < SHORTEST) {
            return null;
        }
        Named bearer = last(bearers, start);
        return new Named(new Span(start, start + form.length()), bearer.person(), bearer.country());
    }

    /** The name without a possessive, kept or lost. */
    private String stem(Span word, String form) {
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
                || english.nameWords().is("honorific", word)
                || english.months().month(word) > 0
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
