package org.readout.code.zh.meet;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.verb.Awaited;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Meeting;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;

/** Visits told by how a people receives them: 某国各界期待甲到访 is to come, on no day told; 某国各界热烈欢迎甲到访 goes on. */
record AwaitedVisits(ChineseLexicon lexicon, Contacts contacts) {
    /** Characters from a state to the word, and from the word to the visitor. */
    private static final int NEAR = 16;

    private static final int RIGHT_BEHIND = 6;
    private static final String OF = "的";

    /** The visits of a sentence. */
    List<Meeting> read(Passage passage, Told told, Predicate<Span> retold) {
        List<Awaited.Word> words = new Awaited(lexicon)
                .in(passage)
                .filter(word -> !retold.test(word.span()))
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        Parties parties = new Parties(passage, lexicon);
        return words.stream()
                .flatMap(word -> visit(parties, word, told).stream())
                .limit(1)
                .toList();
    }

    private Optional<Meeting> visit(Parties parties, Awaited.Word word, Told told) {
        Passage passage = parties.passage();
        return parties.all().stream()
                .filter(party -> party.span().start() >= word.span().end())
                .findFirst()
                .filter(party -> !party.people().isEmpty()
                        && near(passage.between(word.span().end(), party.span().start())))
                .flatMap(visitor -> noun(passage, visitor).flatMap(noun -> host(parties, word, noun)
                        .filter(state -> Parties.differ(state, visitor))
                        .flatMap(state -> meeting(noun, told, state, visitor, word.status()))));
    }

    private Optional<Meeting> meeting(ContactVerb noun, Told told, Party host, Party visitor, Status status) {
        List<Side> sides = Stream.concat(
                        host.side(Role.HOST, noun.passage()).stream(),
                        visitor.side(Role.GUEST, noun.passage()).stream())
                .toList();
        if (sides.size() < 2) {
            return Optional.empty();
        }
        Meeting visit = contacts.meeting(noun, told, sides, status);
        return Optional.of(status == Status.PLANNED ? visit.withDate(When.UNKNOWN) : visit);
    }

    private static boolean near(String gap) {
        return gap.length() <= NEAR && gap.indexOf('，') < 0;
    }

    /** 甲到访, 甲的来访. */
    private Optional<ContactVerb> noun(Passage passage, Party visitor) {
        int end = visitor.span().end();
        int from = passage.after(end, 1).equals(OF) ? end + 1 : end;
        return lexicon.words("visit_word")
                .opening(passage.after(from, RIGHT_BEHIND))
                .map(word -> new ContactVerb(
                        passage, new Term.MeetingVerb(word, "visit", "travels"), new Span(from, from + word.length())));
    }

    /** 某国各界 before the word; behind the clause that 为迎接 opens, the state that makes ready. */
    private Optional<Party> host(Parties parties, Awaited.Word word, ContactVerb noun) {
        Passage passage = parties.passage();
        Optional<Party> before = parties.before(word.span().start()).stream()
                .reduce((earlier, later) -> later)
                .filter(state -> state.people().isEmpty() && people(passage, state, word.span()));
        return before.or(() -> parties.all().stream()
                .filter(state -> state.people().isEmpty()
                        && state.span().start() == noun.at().end() + 1)
                .filter(state -> passage.precededBy(word.span().start(), lexicon.words("in_order_to")))
                .findFirst());
    }

    private boolean people(Passage passage, Party state, Span word) {
        String gap = passage.between(state.span().end(), word.start());
        return near(gap) && lexicon.words("people_of").within(gap);
    }
}
