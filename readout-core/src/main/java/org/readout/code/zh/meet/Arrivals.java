package org.readout.code.zh.meet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Cities;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.verb.ArrivalVerbs;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;
import org.readout.model.Span;

/** Delegations, troupes and ships of one state that come to another: 甲国代表团抵达乙国, 甲国海军舰艇抵达某港. */
final class Arrivals {
    private static final Pattern SENT = Pattern.compile("^(?:政府)?派[出遣]的([^，。；的]{1,16})(?:，|$)?");

    private final ChineseLexicon lexicon;
    private final Contacts contacts;

    Arrivals(ChineseLexicon lexicon, Contacts contacts) {
        this.lexicon = lexicon;
        this.contacts = contacts;
    }

    /** The visits a sentence tells of that has no word for a visit. */
    List<Meeting> read(Passage passage, Told told) {
        ArrivalVerbs verbs = new ArrivalVerbs(lexicon);
        String text = passage.between(passage.span().start(), passage.span().end());
        if (!verbs.in(passage) || !lexicon.words("delegation").within(text)) {
            return List.of();
        }
        Parties parties = new Parties(passage, lexicon);
        return verbs.each(passage, verb -> visit(parties, verb, told));
    }

    private Optional<Meeting> visit(Parties parties, ContactVerb verb, Told told) {
        Optional<Party> to = places(parties, verb)
                .filter(place -> place.span().start() == verb.at().end())
                .findFirst();
        Optional<Party> who = parties.before(verb.at().start()).stream()
                .filter(party -> party.people().isEmpty() && sends(parties.passage(), party, verb.at()))
                .reduce((earlier, later) -> later);
        return who.flatMap(visitor -> to.filter(place -> Parties.differ(visitor, place))
                .flatMap(place -> contacts.meeting(verb, told, new Parties.Two(visitor, place))));
    }

    /** States, their capitals, and cities of the home state. */
    private static Stream<Party> places(Parties parties, ContactVerb verb) {
        return Stream.concat(
                parties.all().stream().filter(party -> party.people().isEmpty()),
                new Cities(parties).after(verb.at().end()).stream());
    }

    /** 甲国某代表团今天……抵达, 甲国政府派出的工作组，今天抵达: the state's name opens that of who comes, in the clause of the verb. */
    private boolean sends(Passage passage, Party state, Span verb) {
        String gap =
                SENT.matcher(passage.between(state.span().end(), verb.start())).replaceFirst("$1");
        return gap.indexOf('，') < 0
                && gap.indexOf('的') < 0
                && !lexicon.words("no_delegation")
                        .within(passage.between(passage.span().start(), verb.start()))
                && !lexicon.words("on_duty")
                        .within(passage.between(verb.end(), passage.span().end()))
                && lexicon.words("delegation").within(gap);
    }
}
