package org.readout.code.en.cast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.syntax.Phrase;

/** Two people called by their surnames before a noun: "the Xi-Putin summit". They may be named in full later. */
record Surnames(Clauses clauses, Guests company) {
    private static final int PAIR = 2;
    private static final Pattern DASH = Pattern.compile("[-–]");
    private static final String[] ALONE = {};

    /** The two; empty if no such words stand before the head, or one of them is nobody the document names. */
    List<Party> pair(Phrase phrase) {
        for (int at = phrase.group().first(); at < phrase.group().head(); at++) {
            String word = phrase.syntax().token(at).text();
            String[] names = word.indexOf('-') < 0 && word.indexOf('–') < 0 ? ALONE : DASH.split(word);
            Span span = phrase.syntax().token(at).span();
            if (names.length == PAIR && Arrays.stream(names).allMatch(Surnames::capital)) {
                List<Party> parties = Arrays.stream(names)
                        .flatMap(name -> called(name, span).stream())
                        .toList();
                return parties.size() == PAIR ? parties : List.of();
            }
        }
        return List.of();
    }

    private static boolean capital(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    }

    private Optional<Party> called(String surname, Span span) {
        return clauses.annotated().mentions().stream()
                .flatMap(mention -> mention instanceof Mention.OfPerson one ? Stream.of(one) : Stream.empty())
                .filter(person -> is(surname, person) && company.state(person) != null)
                .findFirst()
                .map(person -> new Party(company.state(person), List.of(person), false, true, span));
    }

    /** First or last, as the language of the name has it. */
    private static boolean is(String surname, Mention.OfPerson person) {
        List<String> words = List.of(person.person().name(Language.ENGLISH).split(" "));
        return words.get(0).equals(surname) || words.get(words.size() - 1).equals(surname);
    }
}
