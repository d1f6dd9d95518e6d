package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;
import org.readout.model.Span;

/** 高部长, where the text names one 高虎城 of the home state and nobody else of that surname: how its spokesmen speak of their own. */
record SurnameAndTitle(String text, ChineseLexicon lexicon) {
    private static final int LONGEST_NAME = 4;

    /**
     * @param people those named in full
     * @param taken offsets of what has been read as something else
     */
    List<Mention.OfPerson> all(List<Mention.OfPerson> people, BitSet taken) {
        Map<Character, Mention.OfPerson> bySurname = surnames(people);
        List<Mention.OfPerson> found = new ArrayList<>();
        for (int at = 0; at + 1 < text.length() && !bySurname.isEmpty(); at++) {
            Mention.OfPerson person = bySurname.get(text.charAt(at));
            if (person != null && !taken.get(at) && opens(at)) {
                named(person, at).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Mention.OfPerson> named(Mention.OfPerson person, int at) {
        return lexicon.words("surname_title")
                .opening(text, at + 1)
                .map(title -> new Mention.OfPerson(
                        new Span(at, at + 1 + title.length()),
                        new Span(at, at + 1),
                        person.person(),
                        person.country(),
                        List.of()));
    }

    private boolean opens(int at) {
        return at == 0
                || !Character.isIdeographic(text.charAt(at - 1))
                || lexicon.words("before_surname").closes(text.substring(Math.max(0, at - 2), at));
    }

    private Map<Character, Mention.OfPerson> surnames(List<Mention.OfPerson> people) {
        Map<Character, Mention.OfPerson> bySurname = new HashMap<>();
        Set<Character> shared = new HashSet<>();
        for (Mention.OfPerson person : people) {
            String name = text.substring(person.name().start(), person.name().end());
            if (!lexicon.home().equals(person.country()) || name.length() < 2 || name.length() > LONGEST_NAME) {
                continue;
            }
            Mention.OfPerson other = bySurname.putIfAbsent(name.charAt(0), person);
            if (other != null && !other.person().equals(person.person())) {
                shared.add(name.charAt(0));
            }
        }
        bySurname.keySet().removeAll(shared);
        return bySurname;
    }
}
