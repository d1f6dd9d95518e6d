package org.readout.code.zh.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Meeting;

/**
 * Which of the contacts told before those came to whom a sentence lists: of the form it names (参加会谈 is of talks, whatever was told behind
 * them), else talks, but what both watched or opened where that is what they joined (陪同观看).
 */
record Attended(ChineseLexicon lexicon) {
    private static final List<Contact> TALKS_FIRST = List.of(Contact.IN_PERSON, Contact.PRESENCE, Contact.REMOTE);
    private static final List<Contact> PRESENCE_FIRST = List.of(Contact.PRESENCE, Contact.IN_PERSON, Contact.REMOTE);

    /** What fits; empty if nothing was told that they can have come to. */
    Optional<Predicate<Meeting>> of(Passage passage, List<Meeting> told) {
        Set<String> named = passage.terms("meeting_verb").stream()
                .map(term -> lexicon.meetingVerb(term.id()).format())
                .collect(Collectors.toSet());
        Predicate<Meeting> form = meeting -> named.contains(meeting.format().id());
        Stream<Predicate<Meeting>> kinds =
                kinds(passage).stream().map(kind -> meeting -> meeting.format().contact() == kind);
        return Stream.concat(Stream.of(form), kinds)
                .map(fits -> fits.and(meeting -> meeting.status().counts()))
                .filter(fits -> told.stream().anyMatch(fits))
                .findFirst();
    }

    private List<Contact> kinds(Passage passage) {
        String text = passage.between(passage.span().start(), passage.span().end());
        return lexicon.words("accompany_there").within(text) ? PRESENCE_FIRST : TALKS_FIRST;
    }
}
