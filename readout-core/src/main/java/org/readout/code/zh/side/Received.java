package org.readout.code.zh.side;

import java.util.List;
import java.util.Optional;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.model.Span;

/**
 * Letters told of by who gets them: 甲收到乙的贺信, 甲收到的贺电来自乙.
 *
 * @param parties who and which states stand in the sentence
 */
record Received(Parties parties) {
    private static final String OF = "的";
    private static final int NEAR = 24;

    /** The sender first. */
    List<Parties.Two> letter(Span noun) {
        List<Parties.Two> handed = new Handover(parties).of(noun);
        return !handed.isEmpty() ? handed : got(noun);
    }

    private List<Parties.Two> got(Span noun) {
        return sender(noun).or(() -> from(noun)).stream()
                .flatMap(sender -> parties
                        .subject(
                                sender.span().start() < noun.start()
                                        ? sender.span().start()
                                        : noun.start())
                        .filter(receiver -> Parties.differ(receiver, sender))
                        .map(receiver -> new Parties.Two(sender, receiver))
                        .stream())
                .toList();
    }

    /** 收到乙的贺信. */
    private Optional<Party> sender(Span noun) {
        return parties.before(noun.start()).stream()
                .reduce((earlier, later) -> later)
                .filter(sender -> parties.passage()
                        .precededBy(sender.span().start(), parties.lexicon().words("gets")))
                .filter(sender ->
                        ofSender(parties.passage().between(sender.span().end(), noun.start())));
    }

    private static boolean ofSender(String gap) {
        return gap.startsWith(OF) && gap.length() <= NEAR && gap.indexOf('，') < 0 || gap.isEmpty();
    }

    /** 收到的第一封贺电来自乙. */
    private Optional<Party> from(Span noun) {
        String head = parties.passage().between(parties.passage().span().start(), noun.start());
        boolean got = parties.lexicon().words("gets_of").within(head.substring(Math.max(0, head.length() - NEAR)));
        return !got
                ? Optional.empty()
                : parties.after(noun.end(), 1).stream()
                        .filter(sender -> parties.lexicon()
                                .words("comes_from")
                                .within(parties.passage()
                                        .between(noun.end(), sender.span().start())))
                        .findFirst();
    }
}
