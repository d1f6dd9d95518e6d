package org.readout.code.zh.meet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Gathering;
import org.readout.code.zh.party.GroupNames;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.realis.Realis;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.code.zh.verb.VerbUse;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;

/** Meetings of states named as one, each one meeting of all of them: 中日韩领导人会议, 伊核问题六国与伊朗举行会谈. */
final class Gatherings {
    private static final String VIDEO = "视频";

    private final ChineseLexicon lexicon;
    private final Contacts contacts;
    private final GroupNames names;
    private final VerbUse use;
    private final GatheringNoun nouns;
    private final Realis realis;

    Gatherings(ChineseLexicon lexicon, Contacts contacts) {
        this.lexicon = lexicon;
        this.contacts = contacts;
        this.names = new GroupNames(lexicon);
        this.use = new VerbUse(lexicon);
        this.nouns = new GatheringNoun(lexicon, use);
        this.realis = new Realis(lexicon);
    }

    /**
     * A meeting of states named as one.
     *
     * @param noun the word that tells of it
     */
    record Seated(Span noun, Meeting meeting) {}

    /** The meetings a sentence tells of; what only names one yields nothing. */
    List<Seated> read(Passage passage, Told told) {
        return names.in(passage).stream()
                .flatMap(
                        gathering -> nouns
                                .of(passage, gathering)
                                .map(noun -> new Seated(noun, meeting(passage, gathering, noun, told)))
                                .stream())
                .toList();
    }

    private Meeting meeting(Passage passage, Gathering gathering, Span noun, Told told) {
        Parties parties = new Parties(passage, lexicon);
        Span name = gathering.span();
        List<Party> attending = parties.before(name.start()).stream()
                .filter(party -> !party.people().isEmpty() && sitsAt(passage, parties, party, name))
                .toList();
        String before = passage.between(passage.span().start(), name.start());
        int from = attending.isEmpty()
                ? passage.span().start() + before.lastIndexOf('，') + 1
                : attending.get(0).span().end();
        List<Side> sides = Stream.concat(
                        with(parties, gathering).stream(),
                        gathering.states().stream().map(state -> side(state, attending, passage)))
                .toList();
        return contacts.meeting(act(passage, gathering, noun), told, sides, realis.of(passage, from, noun));
    }

    /** 甲与六国外长举行会谈, 甲将与某组织代表以及乙、丙、丁三国外长会谈: who meets the states named as one. */
    private static Optional<Side> with(Parties parties, Gathering gathering) {
        Span name = gathering.span();
        return parties.before(name.start()).stream()
                .filter(party -> !party.people().isEmpty())
                .reduce((earlier, later) -> later)
                .filter(party -> party.country() != null && !gathering.states().contains(party.country()))
                .filter(party -> {
                    String gap = parties.passage().between(party.span().end(), name.start());
                    return gap.indexOf('，') < 0 && parties.links().joined(gap, "with");
                })
                .flatMap(party -> party.side(Role.BOTH, parties.passage()));
    }

    /** 甲出席中乙丙峰会, 甲同乙、丙举行中乙丙峰会. */
    private boolean sitsAt(Passage passage, Parties parties, Party party, Span name) {
        String between = passage.between(party.span().end(), name.start());
        return parties.links().attends(party, name)
                || between.indexOf('，') < 0
                        && (lexicon.words("hold").closes(use.withoutRound(between))
                                || lexicon.words("attends").within(between));
    }

    private ContactVerb act(Passage passage, Gathering gathering, Span noun) {
        String words = passage.between(gathering.span().end(), noun.end());
        String format = gathering.body() ? "conference" : format(words);
        return new ContactVerb(
                passage, new Term.MeetingVerb(passage.between(noun.start(), noun.end()), format, "gathers"), noun);
    }

    private String format(String words) {
        if (words.contains(VIDEO)) {
            return "video";
        }
        return lexicon.words("of_leaders").within(words) ? "summit" : "talks";
    }

    /** 甲出席: who attends takes part for his state. */
    private static Side side(Country state, List<Party> attending, Passage passage) {
        return attending.stream()
                .filter(party -> state.equals(party.country()))
                .reduce((earlier, later) -> later)
                .flatMap(party -> party.side(Role.BOTH, passage))
                .orElse(new Side(state, List.of()));
    }
}
