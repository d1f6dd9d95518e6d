package org.readout.code.zh.side;

import java.util.List;
import java.util.Optional;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.model.Span;

/**
 * Letters and messages that an envoy hands over: 大使向乙转交甲的亲署函, 大使把甲的口信转达给乙.
 *
 * @param parties who and which states stand in the sentence
 */
record Handover(Parties parties) {
    private static final int LONGEST_TITLE = 8;
    private static final int NEAR = 12;
    private static final String OF = "的";

    /** The sender first, whose letter it is; then to whom it is handed. */
    List<Parties.Two> of(Span letter) {
        List<Party> before = parties.before(letter.start());
        return before.stream()
                .reduce((earlier, later) -> later)
                .filter(sender -> !sender.people().isEmpty() && ofSender(sender, letter))
                .flatMap(sender -> addressee(before, sender, letter)
                        .filter(to -> Parties.differ(sender, to))
                        .map(to -> new Parties.Two(sender, to)))
                .stream()
                .toList();
    }

    private boolean ofSender(Party sender, Span letter) {
        String gap = parties.passage().between(sender.span().end(), letter.start());
        return gap.endsWith(OF) && gap.length() <= LONGEST_TITLE && gap.indexOf('，') < 0;
    }

    private Optional<Party> addressee(List<Party> before, Party sender, Span letter) {
        return before.stream()
                .filter(to -> to.span().end() < sender.span().start()
                        && parties.links().introduced(to, "to")
                        && hands(parties.passage()
                                .between(to.span().end(), sender.span().start())))
                .reduce((earlier, later) -> later)
                .or(() -> parties.after(letter.end(), 1).stream()
                        .filter(to -> handedTo(parties.passage()
                                .between(letter.end(), to.span().start())))
                        .findFirst());
    }

    private boolean hands(String gap) {
        return parties.lexicon().words("hands_over").within(gap);
    }

    /** 转达给乙, 面交乙. */
    private boolean handedTo(String gap) {
        return gap.length() <= NEAR && gap.indexOf('，') < 0 && hands(gap);
    }
}
