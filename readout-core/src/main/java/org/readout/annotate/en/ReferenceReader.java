package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.GivenNames;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Person;
import org.readout.model.Sentence;
import org.readout.model.Span;

/**
 * Words that stand for people named elsewhere: a title with an article is who was last called so, "the two leaders" are the two
 * last spoken of, "he" is who the sentence, else what stands before it, spoke of first, or whom "he" may mean of the others. What may mean two is left. Not to be shared.
 */
final class ReferenceReader {
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "him", "his", "her", "himself", "herself", "He", "She", "Him", "His", "Her", "Himself",
            "Herself");
    private static final int LONGEST_PRONOUN = 7;
    /** What every text with a pair holds; looking for it is cheaper than for the pattern. */
    private static final List<String> OF_PAIRS = List.of("he two ", "hese two ", "oth ");

    private static final Pattern ARTICLE = Pattern.compile("\\b(?:[Tt]he|[Tt]his|[Tt]hat)$");
    private static final Pattern PAIR = Pattern.compile(
            "\\b(?:[Tt]he two|[Tt]hese two|[Bb]oth)(?: (?:top|state|party))? "
                    + "(?:men|women|(?:leader|official|diplomat|(?:(?:foreign|prime|defen[cs]e) )?minister|president|premier|envoy)s)\\b");
    private static final String NO_TITLE = "^(?:[Tt]he|[Tt]hese|[Bb]oth)(?: two)?(?: (?:top|state|party))? ";
    private static final Set<String> ANYBODY = Set.of("men", "women", "leader", "official", "diplomat");
    private static final int ARTICLE_LENGTH = 5;

    private final Landmarks landmarks;
    private final String plain;
    private final Known known;
    private final NavigableMap<Integer, Mention.OfPerson> people = new TreeMap<>();
    private final NavigableMap<Integer, Span> titles = new TreeMap<>();
    private final List<Mention.OfReference> found = new ArrayList<>();
    private final boolean pairs;
    private final Map<String, Set<String>> called = new HashMap<>();
    private final HeOrShe heOrShe;
    private Mention.@Nullable OfPerson first;
    /** Whether the sentence before opens with an office of nobody known: "The Secretary met the premier". */
    private boolean unknown;

    private int opening;

    /** @param held how the holder of the offices is called that somebody holds on the day of the text */
    ReferenceReader(
            Landmarks landmarks, List<Mention.OfPerson> people, GivenNames names, Function<Person, List<String>> held) {
        this.landmarks = landmarks;
        heOrShe = new HeOrShe(names);
        this.plain = landmarks.plain();
        known = new Known(people, held);
        pairs = OF_PAIRS.stream().anyMatch(plain::contains);
        people.forEach(person -> this.people.put(person.name().start(), person));
        landmarks.titles().forEach(title -> titles.put(title.span().start(), title.span()));
        people.forEach(person ->
                titles.subMap(person.span().start(), person.span().end()).clear());
    }

    List<Mention.OfReference> read(List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            read(sentences.get(i).span(), i, first);
        }
        return found;
    }

    private void read(Span sentence, int number, Mention.@Nullable OfPerson named) {
        Mention.OfPerson before = unknown ? null : named;
        unknown = false;
        opening = sentence.start();
        first = null;
        called.clear();
        heOrShe.in();
        readOn(sentence, number, before);
        unknown &= first != null;
        first = first == null ? named : first;
    }

    private void readOn(Span sentence, int number, Mention.@Nullable OfPerson before) {
        NavigableMap<Integer, Span> twos = pairs(sentence);
        NavigableMap<Integer, Span> pronouns = pronouns(sentence);
        TreeSet<Integer> places = new TreeSet<>(twos.keySet());
        places.addAll(pronouns.keySet());
        places.addAll(people.subMap(sentence.start(), sentence.end()).keySet());
        places.addAll(titles.subMap(sentence.start(), sentence.end()).keySet());
        for (int at : places) {
            Mention.OfPerson person = people.get(at);
            Span pair = twos.get(at);
            Span pronoun = pronouns.get(at);
            Span title = titles.get(at);
            if (person != null) {
                spokenOf(person, number);
            } else if (pair != null) {
                pair(pair, number);
            } else if (pronoun != null) {
                pronoun(pronoun, before);
            } else if (title != null) {
                title(title, number);
            }
        }
    }

    private NavigableMap<Integer, Span> pronouns(Span sentence) {
        NavigableMap<Integer, Span> found = new TreeMap<>();
        int start = sentence.start();
        for (int at = start; at <= sentence.end(); at++) {
            if (at < sentence.end() && Character.isLetterOrDigit(plain.charAt(at))) {
                continue;
            }
            int length = at - start;
            if (length >= 2 && length <= LONGEST_PRONOUN && PRONOUNS.contains(plain.substring(start, at))) {
                found.put(start, new Span(start, at));
            }
            start = at + 1;
        }
        return found;
    }

    private NavigableMap<Integer, Span> pairs(Span sentence) {
        NavigableMap<Integer, Span> found = new TreeMap<>();
        if (!pairs) {
            return found;
        }
        Matcher matcher = PAIR.matcher(plain).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            found.put(matcher.start(), new Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    private void spokenOf(Mention.OfPerson person, int sentence) {
        known.see(person, sentence);
        heOrShe.see(person);
        first = first == null ? person : first;
    }

    private void pronoun(Span word, Mention.@Nullable OfPerson before) {
        Mention.OfPerson meant =
                heOrShe.meant(plain.substring(word.start(), word.end()), first == null ? before : first);
        if (meant != null) {
            found.add(new Mention.OfReference(word, "pronoun", List.of(meant)));
            first = meant;
        }
    }

    private void title(Span title, int sentence) {
        int start = title.start();
        int state = start > 0 && plain.charAt(start - 1) == ' ' ? landmarks.startOf(start - 1) : -1;
        Mention.OfCountry country = state < 0 ? null : landmarks.country(state);
        int from = country == null ? start : state;
        Matcher article = ARTICLE.matcher(plain).region(Math.max(0, from - ARTICLE_LENGTH), Math.max(0, from - 1));
        if (article.find()) {
            Span words = new Span(article.start(), title.end());
            Country own = country == null ? null : country.country();
            Set<String> told = Known.words(plain.substring(title.start(), title.end()));
            List<Mention.OfPerson> others = known.holder(told, own, sentence, person -> !calledElse(person, told));
            List<Mention.OfPerson> meant =
                    others.isEmpty() ? known.holder(told, own, sentence, person -> true) : others;
            unknown |= meant.isEmpty() && first == null && words.start() == opening;
            meant.forEach(person -> called.put(person.person().id(), told));
            refer(words, "title", meant, sentence);
        }
    }

    /** "The crown prince welcomed the prime minister": one sentence does not call one person by two titles. */
    private boolean calledElse(Mention.OfPerson person, Set<String> title) {
        Set<String> before = called.get(person.person().id());
        return before != null && !before.equals(title);
    }

    private void pair(Span words, int sentence) {
        String noun = plain.substring(words.start(), words.end()).replaceFirst(NO_TITLE, "");
        Set<String> title = Known.words(noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun);
        boolean anybody = ANYBODY.containsAll(title);
        refer(words, "group", known.two(person -> anybody || known.holds(person, title), sentence), sentence);
    }

    private void refer(Span words, String form, List<Mention.OfPerson> people, int sentence) {
        if (!people.isEmpty()) {
            found.add(new Mention.OfReference(words, form, people));
            people.forEach(person -> spokenOf(person, sentence));
        }
    }
}
