package org.readout.code.zh.meet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.WordClass;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Meeting;
import org.readout.model.Role;
import org.readout.model.Status;

/** Who sits between two that talk takes part: 由丙居中传话, 丙从旁斡旋, 应丙之请, 在丙见证下. Immutable. */
record Mediators(ChineseLexicon lexicon) {
    private static final int NEAR = 16;
    private static final String UNDER = "下";
    private static final String MARKS = "[，。；：]";

    /** The contacts of a sentence, with whoever makes the two of one meet. */
    List<Meeting> with(Passage passage, List<Meeting> meetings) {
        String text = passage.between(passage.span().start(), passage.span().end());
        if (meetings.isEmpty()
                || !word("mediates").within(text) && !word("at_request").within(text)) {
            return meetings;
        }
        Parties parties = new Parties(passage, lexicon);
        return meetings.stream().map(met -> joined(parties, met)).toList();
    }

    private Meeting joined(Parties parties, Meeting met) {
        return ofTwo(met)
                ? parties.all().stream()
                        .filter(party -> !party.people().isEmpty()
                                && party.country() != null
                                && !met.countries().contains(party.country())
                                && between(parties.passage(), party))
                        .findFirst()
                        .flatMap(third -> third.side(Role.BOTH, parties.passage()))
                        .map(third -> met.withSides(Stream.concat(met.sides().stream(), Stream.of(third))
                                .toList()))
                        .orElse(met)
                : met;
    }

    /** Two who met, or sign. */
    private static boolean ofTwo(Meeting met) {
        return met.sides().size() == 2
                && met.status() == Status.OCCURRED
                && (met.format().contact() == Contact.IN_PERSON || met.format().contact() == Contact.PRESENCE);
    }

    private boolean between(Passage passage, Party third) {
        String head = passage.between(passage.span().start(), third.span().start());
        String behind = passage.after(third.span().end(), NEAR).split(MARKS, 2)[0];
        if (word("at_asking").closes(head)) {
            return word("at_request").opens(behind);
        }
        Optional<String> lead = word("mediator_lead").closing(head);
        boolean opens = head.isEmpty() || head.matches("(?s).*" + MARKS);
        return lead.isPresent() && word("mediates").within(behind)
                || opens
                        && word("mediator_way").opens(behind)
                        && word("mediates").within(behind)
                || word("on_ground").closes(head)
                        && word("witnesses")
                                .opening(behind)
                                .filter(w -> behind.startsWith(UNDER, w.length()))
                                .isPresent();
    }

    private WordClass word(String kind) {
        return lexicon.words(kind);
    }
}
