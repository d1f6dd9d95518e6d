package org.readout.compare.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Figure;
import org.readout.model.Language;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.StoredText;

/** Collects how a readout calls people: whoever has an office or a word of respect there, but for those who only sit by. */
final class Addresses {
    /** A person's entry while it is filled. */
    private static final class Open {
        private final @Nullable Person person;
        private @Nullable Country side;
        private final TreeSet<Evidence> titles = new TreeSet<>();
        private final TreeSet<Evidence> honorifics = new TreeSet<>();

        Open(@Nullable Person person, @Nullable Country side) {
            this.person = person;
            this.side = side;
        }

        Address closed() {
            return new Address(side, person, List.copyOf(titles), List.copyOf(honorifics));
        }
    }

    private final Map<String, Open> open = new TreeMap<>();
    private final Set<String> sitBy = new HashSet<>();

    private Addresses() {}

    /** @param honorifics where words of respect stand in the text */
    static List<Address> of(StoredText text, Coding coding, Language language, List<Span> honorifics) {
        Addresses addresses = new Addresses();
        addresses.people(coding);
        for (Span words : honorifics) {
            addresses.honorific(Evidence.said(text, words.start(), words.end()), coding, language);
        }
        return addresses.open.values().stream()
                .map(Open::closed)
                .filter(one -> !one.words().isEmpty())
                .filter(one -> one.person() == null
                        || !addresses.sitBy.contains(one.person().id())
                        || !one.honorifics().isEmpty())
                .sorted(Comparator.comparing(Address::whom))
                .toList();
    }

    private void people(Coding coding) {
        coding.meetings().stream()
                .flatMap(meeting -> meeting.sides().stream())
                .flatMap(side -> side.people().stream())
                .forEach(this::participant);
        coding.attested().forEach(one -> entry(one.person(), one.office().country())
                .titles
                .add(one.office().evidence()));
        coding.people().forEach(this::figure);
    }

    private void participant(Participant one) {
        if (one.role() == Role.ACCOMPANYING) {
            sitBy.add(one.person().id());
        }
        offices(entry(one.person(), one.country()), one.offices());
    }

    private void figure(Figure one) {
        offices(entry(one.person(), one.country()), one.offices());
    }

    private static void offices(Open entry, List<Office> offices) {
        offices.forEach(office -> entry.titles.add(office.evidence()));
    }

    private Open entry(Person person, @Nullable Country side) {
        Open entry = open.computeIfAbsent(person.id(), id -> new Open(person, side));
        if (entry.side == null) {
            entry.side = side;
        }
        return entry;
    }

    private void honorific(Evidence words, Coding coding, Language language) {
        List<Open> named = new ArrayList<>(open.values().stream()
                .filter(one -> one.person != null && beside(words, one.person, one.titles, language))
                .toList());
        if (named.isEmpty()) {
            Country spokenTo = spokenTo(words, coding);
            if (spokenTo != null) {
                open.computeIfAbsent("\t" + spokenTo, id -> new Open(null, spokenTo))
                        .honorifics
                        .add(words);
            }
        } else {
            named.get(0).honorifics.add(words);
        }
    }

    /** Behind a Chinese name, before an English one; an office may stand between (NAME 第一书记同志, Comrade Chairman NAME). */
    private static boolean beside(Evidence words, Person person, Set<Evidence> titles, Language language) {
        String text = words.text().content();
        Stream<String> between = Stream.concat(Stream.of(""), titles.stream().map(Evidence::quote));
        if (language.equals(Language.CHINESE)) {
            String name = person.zh();
            return name != null
                    && between.map(title -> name + title)
                            .anyMatch(called ->
                                    text.startsWith(called, words.span().start() - called.length()));
        }
        int from = blanks(text, words.span().end());
        return between.map(title -> text.startsWith(title, from) ? blanks(text, from + title.length()) : from)
                .anyMatch(at -> Stream.of(person.en(), spaced(person.en()))
                        .anyMatch(name -> name != null && text.startsWith(name, at)));
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The newsrooms of one half of the Peninsula write both parts of a given name apart, those of the other join them by a dash. */
    private static @Nullable String spaced(@Nullable String name) {
        if (name == null || name.indexOf('-') < 0) {
            return name;
        }
        int dash = name.indexOf('-');
        return name.substring(0, dash) + " " + Character.toUpperCase(name.charAt(dash + 1)) + name.substring(dash + 2);
    }

    /** The state that the words around are said to; none if nobody says them. */
    private static @Nullable Country spokenTo(Evidence words, Coding coding) {
        return coding.statements().stream()
                .filter(statement -> statement.evidence().span().contains(words.span()))
                .map(Statement::addressee)
                .filter(country -> country != null)
                .findFirst()
                .orElse(null);
    }
}
