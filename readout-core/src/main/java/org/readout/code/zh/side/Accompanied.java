package org.readout.code.zh.side;

import java.util.List;
import java.util.Optional;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.model.Span;

/** What one does in the company of another: 甲在乙陪同下参观, 甲陪同乙参观. */
public record Accompanied(Parties parties) {
    private static final String UNDER = "下";
    /** 在总统夫妇陪同下, 在总理等陪同下. */
    private static final int ADDITION = 4;
    /** How far behind the company what is done may stand. */
    private static final int NEAR = 40;

    /** Who is accompanied first, and who goes along; none where both only review a guard, which is part of a ceremony. */
    List<Parties.Two> around(Span word) {
        boolean under = parties.passage().after(word.end(), 1).equals(UNDER);
        return (under ? underCompany(word) : along(word))
                .filter(two -> Parties.differ(two.first(), two.second()) && named(two) && acts(two, word)).stream()
                        .toList();
    }

    /** 甲在乙陪同下步入大厅: they come in together, and nothing tells what they do there. */
    public Optional<Parties.Two> entering(Span word) {
        return parties.passage().after(word.end(), 1).equals(UNDER)
                ? underCompany(word)
                        .filter(two -> Parties.differ(two.first(), two.second())
                                && named(two)
                                && says(two, word, "enters")
                                && !says(two, word, "accompanied_act"))
                : Optional.empty();
    }

    private static boolean named(Parties.Two two) {
        return !two.first().people().isEmpty() && !two.second().people().isEmpty();
    }

    /** A word of a kind stands soon behind the company and whoever has it. */
    private boolean says(Parties.Two two, Span word, String kind) {
        int behind = Math.max(
                word.end(),
                Math.max(two.first().span().end(), two.second().span().end()));
        return parties.lexicon().words(kind).within(parties.passage().after(behind, NEAR));
    }

    private boolean acts(Parties.Two two, Span word) {
        boolean titled = parties.passage().annotated().document().titled();
        boolean reviews = !titled && says(two, word, "reviews");
        return reviews
                || says(two, word, "accompanied_act")
                        && !parties.lexicon()
                                .words("honours")
                                .within(parties.passage().after(word.end(), Integer.MAX_VALUE - word.end()));
    }

    private Optional<Parties.Two> underCompany(Span word) {
        List<Party> before = parties.before(word.start());
        if (before.isEmpty() || gap(before.get(before.size() - 1), word) > ADDITION) {
            return Optional.empty();
        }
        int last = firstListed(before);
        return parties.withOther(before, last).or(() -> behind(word, before.get(last)));
    }

    /** 在总统甲、总理乙陪同下: the first of those listed. */
    private int firstListed(List<Party> before) {
        int at = before.size() - 1;
        while (at > 0 && parties.links().listed(before.get(at - 1), before.get(at))) {
            at--;
        }
        return at;
    }

    private int gap(Party party, Span word) {
        return word.start() - party.span().end();
    }

    /** 在乙陪同下，甲参观: who visits is the subject of what is told behind. */
    private Optional<Parties.Two> behind(Span word, Party company) {
        return parties.all().stream()
                .filter(visitor ->
                        visitor.span().start() >= word.end() && visitor.span().start() - word.end() <= ADDITION)
                .map(visitor -> new Parties.Two(visitor, company))
                .findFirst();
    }

    /** 甲陪同来访的乙参观. */
    private Optional<Parties.Two> along(Span word) {
        return parties.subject(word.start())
                .filter(host -> parties.passage()
                                .between(host.span().end(), word.start())
                                .indexOf('，')
                        < 0)
                .flatMap(host -> parties.all().stream()
                        .filter(guest -> guest.span().start() >= word.end()
                                && !guest.people().isEmpty()
                                && parties.passage()
                                                .between(
                                                        word.end(), guest.span().start())
                                                .indexOf('，')
                                        < 0)
                        .findFirst()
                        .map(guest -> new Parties.Two(guest, host)));
    }
}
