package org.readout.code.zh.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.meet.OpenContacts;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.say.Bodies;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;

/**
 * Several who are told to write to the home state, 多国领导人致电祝贺。, and behind it what each of them says, or lists of them: a letter of
 * each. Reads one document in order; not safe to share.
 */
final class Writers {
    private final OpenContacts contacts;
    private final ChineseLexicon lexicon;
    private @Nullable Passage head;
    private Sender sender;

    Writers(OpenContacts contacts, ChineseLexicon lexicon) {
        this.contacts = contacts;
        this.lexicon = lexicon;
        this.sender = new Sender(lexicon, false);
    }

    /** 这些领导人是：甲、乙。 and 甲、乙也发来贺电。: those a sentence lists. */
    List<Meeting> together(Passage passage, Told told) {
        Passage wrote = head;
        if (wrote == null || !lists(text(passage))) {
            return List.of();
        }
        List<Party> all = sender.all(passage);
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .flatMap(party -> contacts.sent(wrote, party, passage, told).stream())
                        .toList();
    }

    private boolean lists(String text) {
        return lexicon.words("roll").opens(text)
                || lexicon.words("sent_too").within(text)
                        && !lexicon.words("wrote_too").within(text);
    }

    /** The letter of whom a sentence names; none where it opens what several wrote. */
    List<Meeting> one(Passage passage, Told told) {
        if (contacts.writes(passage)
                && lexicon.words("writers").within(text(passage))
                && !lexicon.words("or_else").within(text(passage))) {
            head = passage;
            sender = new Sender(lexicon, lexicon.words("writers_of_parties").within(text(passage)));
            return List.of();
        }
        Passage wrote = head;
        if (wrote == null) {
            return List.of();
        }
        if (contacts.quotes(passage)) {
            return List.of();
        }
        return sender.speaking(passage)
                .or(() -> sender.listed(passage))
                .map(party -> contacts.sent(wrote, party, passage, told))
                .orElseGet(() -> ofBody(passage, wrote, told));
    }

    /** 甲国某党中央委员会的贺函说: a party whose name opens the sentence writes for its state. */
    private List<Meeting> ofBody(Passage passage, Passage wrote, Told told) {
        return passage.terms("meeting_verb").stream()
                .filter(term -> lexicon.meetingVerb(term.id()).pattern().equals("text_of"))
                .findFirst()
                .flatMap(term -> party(passage, term.span().start())
                        .map(party -> contacts.sent(lexicon.meetingVerb(term.id()), wrote, party, passage, told)))
                .orElse(List.of());
    }

    private Optional<Party> party(Passage passage, int end) {
        String name = passage.between(passage.span().start(), end);
        return !lexicon.words("party_name").within(name)
                ? Optional.empty()
                : new Bodies(lexicon).at(passage, passage.span().start()).flatMap(body -> body.speakers().stream()
                        .flatMap(actor -> Stream.ofNullable(actor.country()))
                        .filter(state -> !lexicon.home().equals(state))
                        .map(state -> new Party(List.of(), state, body.span()))
                        .findFirst());
    }

    private static String text(Passage passage) {
        return passage.between(passage.span().start(), passage.span().end());
    }
}
