package org.readout.code.zh;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;

/** The sides of a contact whose sentence leaves a party to what the document told before. */
final class Continuation {

    /** 会谈后，两国元首共同会见记者: those who met last before do so; if none did, the first named of the two states. */
    List<Side> again(Passage passage, Told told) {
        List<Side> last = told.last()
                .filter(contact -> contact.status().counts())
                .map(Meeting::sides)
                .orElseGet(() -> named(passage));
        return last.stream()
                .map(side -> new Side(side.country(), side.principals()))
                .toList();
    }

    private static List<Side> named(Passage passage) {
        Map<Country, Mention.OfPerson> first = new LinkedHashMap<>();
        for (Mention mention : passage.annotated().mentions()) {
            if (mention instanceof Mention.OfPerson person
                    && person.country() != null
                    && person.span().end() <= passage.span().start()) {
                first.putIfAbsent(person.country(), person);
            }
        }
        return first.size() != 2
                ? List.of()
                : first.values().stream()
                        .flatMap(person -> Party.of(List.of(person)).side(Role.BOTH, passage).stream())
                        .toList();
    }

    /** 甲在贺电中说: the addressee is the other state the document names first. */
    List<Side> written(Passage passage, Parties parties, Span text) {
        return parties.subject(text.start())
                .filter(sender -> !sender.people().isEmpty())
                .flatMap(sender -> sender.side(Role.HOST, passage))
                .flatMap(sender -> otherState(passage, sender.country()).map(to -> List.of(sender, to)))
                .orElse(List.of());
    }

    private static Optional<Side> otherState(Passage passage, Country than) {
        return passage.annotated().mentions().stream()
                .filter(Mention.OfCountry.class::isInstance)
                .map(mention -> ((Mention.OfCountry) mention).country())
                .filter(country -> !country.equals(than))
                .findFirst()
                .map(country -> new Side(country, List.of()));
    }

    /** 某国外长到机场迎接: whoever travels in the document is met. */
    List<Side> greeted(Passage passage, Told told, Parties parties, Span verb) {
        return told.visitor()
                .flatMap(guest -> parties.subject(verb.start())
                        .filter(host ->
                                !host.people().isEmpty() && !guest.country().equals(host.country()))
                        .flatMap(host -> host.side(Role.HOST, passage))
                        .map(host -> List.of(host, new Side(guest.country(), guest.principals()))))
                .orElse(List.of());
    }
}
