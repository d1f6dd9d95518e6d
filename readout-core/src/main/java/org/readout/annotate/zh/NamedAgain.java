package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * Where people whom a text has introduced are named again without a title, by the whole name or its last part: 赞比亚总统迈克尔·萨塔, and
 * below 萨塔; or by surname and title, 高部长.
 *
 * @param introduced those introduced by names the register does not hold
 * @param people everyone found
 */
record NamedAgain(
        String text, ChineseLexicon lexicon, Collection<Mention.OfPerson> introduced, List<Mention.OfPerson> people) {
    private static final String JOINERS = "·•";
    private static final int SURNAME = 2;
    private static final int FULL_NAME = 3;
    private static final int LONG_NAME = 4;

    /** @param taken offsets of what has been read as something else */
    List<Mention.OfPerson> all(BitSet taken) {
        List<Mention.OfPerson> again = new ArrayList<>();
        Map<String, Mention.OfPerson> byName = byName();
        Occurrences.of(byName.keySet(), text, (name, span) -> {
            Mention.OfPerson first = byName.get(name);
            int next = taken.nextSetBit(span.start());
            if (first != null && !place(span, first) && !titled(span, first) && (next < 0 || next >= span.end())) {
                again.add(new Mention.OfPerson(span, span, first.person(), first.country(), List.of()));
            }
        });
        again.addAll(new FirstPartAgain(text, lexicon).all(everyone(), taken));
        again.addAll(new SurnameAndTitle(text, lexicon).all(people, taken));
        return again;
    }

    /** 石破首相: a surname before an office is read with it. */
    private boolean titled(Span span, Mention.OfPerson first) {
        int full = words(first.name()).length();
        return span.end() - span.start() < full
                && (full < LONG_NAME || registered(first))
                && lexicon.offices().titles().opens(text, span.end());
    }

    /** A part of a name that a word for a place follows. */
    private boolean place(Span span, Mention.OfPerson first) {
        return span.end() - span.start() < words(first.name()).length()
                && lexicon.words("place_tail").opens(text, span.end());
    }

    /** Whole names go before the last parts of others. */
    private Map<String, Mention.OfPerson> byName() {
        Map<String, Mention.OfPerson> byName = new LinkedHashMap<>();
        introduced.forEach(first -> byName.put(words(first.name()), first));
        lastParts().forEach(byName::putIfAbsent);
        return byName;
    }

    /** 迈克尔·萨塔 is 萨塔 where he is named again, if nobody else named has that last part. */
    private Map<String, Mention.OfPerson> lastParts() {
        Map<String, Mention.OfPerson> parts = new LinkedHashMap<>();
        Set<String> shared = new HashSet<>();
        for (Mention.OfPerson first : named()) {
            String name = words(first.name());
            String last = shortened(name, first.country());
            if (last.length() < name.length() && last.length() > 1 && parts.put(last, first) != null) {
                shared.add(last);
            }
        }
        parts.keySet().removeAll(shared);
        return parts;
    }

    /** The last part of a name, and of a Japanese one in three characters or more the surname: 池田 for 池田行彦. */
    private String shortened(String name, @Nullable Country country) {
        return surnameAlone(name, country) ? name.substring(0, SURNAME) : lastPart(name);
    }

    private boolean surnameAlone(String name, @Nullable Country country) {
        return country != null
                && lexicon.words("unsegmented").has(country.code())
                && name.length() >= FULL_NAME
                && lastPart(name).equals(name);
    }

    /** Of those who held an office once newsrooms write the surname as well, but they meet for no state. */
    private static boolean inOffice(Mention.OfPerson person) {
        return person.offices().stream().anyMatch(office -> office.rank() != null);
    }

    private static String lastPart(String name) {
        return name.substring(JOINERS.chars().map(name::lastIndexOf).max().orElse(-1) + 1);
    }

    /** Those not registered, and those registered by their full names. */
    private List<Mention.OfPerson> named() {
        return everyone().stream()
                .filter(person -> !registered(person)
                        || inOffice(person) && surnameAlone(words(person.name()), person.country())
                        || !lastPart(words(person.name())).equals(words(person.name()))
                        || lexicon.lastNames()
                                .of(lastPart(words(person.name())), person.country())
                                .isPresent())
                .toList();
    }

    /** Each of those introduced, and each of those registered once. */
    private List<Mention.OfPerson> everyone() {
        List<Mention.OfPerson> all = new ArrayList<>(introduced);
        Set<String> known = new HashSet<>();
        people.stream()
                .filter(NamedAgain::registered)
                .filter(person -> known.add(person.person().id()))
                .forEach(all::add);
        return all;
    }

    private static boolean registered(Mention.OfPerson person) {
        return !person.person().id().startsWith(Language.CHINESE.tag() + ":");
    }

    private String words(Span span) {
        return text.substring(span.start(), span.end());
    }
}
