package org.readout.code.zh.meet;

import java.util.List;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.side.Continuation;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.code.zh.verb.VerbUse;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Role;
import org.readout.model.Side;

/**
 * The sides of a contact that its sentence leaves to what was told before, verb by verb: 两国元首还见证了签字仪式, 当晚，甲举行欢迎宴会. Immutable.
 */
record LeftToBefore(ChineseLexicon lexicon, VerbUse use, Continuation continuation, Contacts contacts) {
    private static final int LONGEST_GUESTS = 4;
    private static final String STOP = "。";
    private static final String WELCOME = "欢迎";
    private static final String BANQUET = "banquet";

    /** The sides, as far as the pattern of the verb lets them stand before its sentence. */
    List<Side> sides(ContactVerb act, Parties parties, Told told) {
        return switch (act.pattern()) {
            case "receives" -> receivedAgain(act, parties, told);
            case "none",
                    "text_of",
                    "travels",
                    "between",
                    "noun",
                    "session",
                    "sworn_in",
                    "assembly",
                    "accepts",
                    "sees_off",
                    "attends",
                    "convened",
                    "accompanied",
                    "looks_in",
                    "invites",
                    "over",
                    "sent",
                    "drill",
                    "fetches",
                    "faces",
                    "shuns",
                    "awards" -> List.of();
            case "jointly" -> use.otherwiseTold(act.passage(), act.at()) ? List.of() : again(act, parties, told);
            case "text" -> continuation.written(act.passage(), parties, act.at());
            case "hosts" -> hosted(act, parties, told);
            case "greets", "farewells" -> continuation.greeted(act.passage(), told, parties, act.at());
            case "welcomes" -> continuation.welcomed(act.passage(), told, parties, act.at());
            case "carried" -> handedOver(act, parties, told);
            case "after" -> continuation.speaking(told, parties, act.at());
            case "witness" -> use.signs(act.passage(), act.at()) ? again(act, parties, told) : List.of();
            case "signing" -> use.attendsSigning(act.passage(), act.at()) ? again(act, parties, told) : List.of();
            default -> again(act, parties, told);
        };
    }

    /** 甲将访华，其间乙将会见他: the visitor told of last; 丙也会见了代表团: those met last. */
    private List<Side> receivedAgain(ContactVerb act, Parties parties, Told told) {
        String behind = act.passage().after(act.at().end(), LONGEST_GUESTS) + STOP;
        List<Side> visitors = byVisitors(act, parties, told);
        if (!visitors.isEmpty()) {
            return visitors;
        }
        if (lexicon.words("pronoun").opens(behind)) {
            return continuation.greeted(act.passage(), told, parties, act.at());
        }
        return lexicon.words("same_guests").opens(behind)
                ? continuation.feasted(act.passage(), told, parties, act.at())
                : List.of();
    }

    /** 编队抵达丙国。编队指挥员随后拜会丙国海军司令: one of those who came, whom the text does not name. */
    private List<Side> byVisitors(ContactVerb act, Parties parties, Told told) {
        String head =
                act.passage().between(act.passage().span().start(), act.at().start());
        boolean visitors = parties.before(act.at().start()).isEmpty()
                && lexicon.words("visitors").within(head.substring(head.lastIndexOf('，') + 1));
        return !visitors
                ? List.of()
                : told.visitor().stream()
                        .flatMap(guest -> parties.after(act.at().end(), 1).stream()
                                .filter(host -> !guest.country().equals(host.country()))
                                .flatMap(host -> host.side(Role.HOST, act.passage()).stream())
                                .map(host -> List.of(host, new Side(guest.country(), List.of()))))
                        .findFirst()
                        .orElse(List.of());
    }

    /** 丙会见乙。乙转交了甲的亲笔信: whom the one who hands it over met last. */
    private List<Side> handedOver(ContactVerb act, Parties parties, Told told) {
        List<Party> before = parties.before(act.at().start());
        if (before.size() < 2) {
            return List.of();
        }
        Party sender = before.get(before.size() - 1);
        Party envoy = before.get(before.size() - 2);
        boolean hands = !sender.people().isEmpty()
                && sender.country() != null
                && sender.country().equals(envoy.country())
                && lexicon.words("hands_over").within(parties.gapBefore(before, before.size() - 1))
                && act.passage().between(sender.span().end(), act.at().start()).equals("的");
        return !hands
                ? List.of()
                : told.last()
                        .filter(met -> met.status().counts() && met.countries().contains(sender.country()))
                        .flatMap(met -> met.sides().stream()
                                .filter(side -> !side.country().equals(sender.country()))
                                .findFirst())
                        .flatMap(to -> sender.side(Role.BOTH, act.passage())
                                .map(from -> List.of(from, new Side(to.country(), to.principals()))))
                        .orElse(List.of());
    }

    /** 某国总理在机场举行隆重欢迎仪式: for whoever travels in the document; 当晚，甲举行欢迎宴会: for whom he met last. */
    private List<Side> hosted(ContactVerb act, Parties parties, Told told) {
        if (parties.jointSubject(act.at())) {
            return again(act, parties, told);
        }
        List<Side> greeted = act.verb().format().equals("ceremony")
                ? continuation.greeted(act.passage(), told, parties, act.at())
                : List.of();
        String behind =
                act.passage().between(act.at().end(), act.passage().span().end());
        boolean feast = act.verb().surface().contains(WELCOME)
                ? !lexicon.words("invited").within(behind)
                : act.verb().format().equals(BANQUET)
                        && lexicon.words("clause_end").opens(behind + STOP)
                        && (lexicon.words("feasts").closes(act.verb().surface()) || forGuests(act));
        if (!greeted.isEmpty() || !feast) {
            return greeted;
        }
        List<Side> feasted = continuation.feasted(act.passage(), told, parties, act.at());
        return feasted.isEmpty() ? byHost(act, parties, told) : feasted;
    }

    /** 乙抵达丙国。丙国总统甲到机场迎接，两人……: the only one named, and the visitor. */
    private static List<Side> withVisitor(ContactVerb act, Parties parties, Told told) {
        if (!parties.jointPersons(act.at())) {
            return List.of();
        }
        List<Party> named = parties.before(act.at().start()).stream()
                .filter(party -> !party.people().isEmpty())
                .toList();
        return named.size() != 1
                ? List.of()
                : told.visitor()
                        .filter(guest -> !guest.principals().isEmpty()
                                && !guest.country().equals(named.get(0).country()))
                        .flatMap(guest -> named.get(0)
                                .side(Role.HOST, act.passage())
                                .map(host -> List.of(host, new Side(guest.country(), guest.principals()))))
                        .orElse(List.of());
    }

    /** 当晚，甲为代表团举行宴会. */
    private boolean forGuests(ContactVerb act) {
        String head =
                act.passage().between(act.passage().span().start(), act.at().start());
        return lexicon.words("same_guests_for").closes(head);
    }

    /** 甲会见乙并设宴招待: the sentence goes on with who received. */
    private static List<Side> byHost(ContactVerb act, Parties parties, Told told) {
        ToldHere here = new ToldHere(act, parties);
        return here.pattern().isEmpty()
                ? List.of()
                : here.last(told)
                        .filter(met -> met.status().counts() && met.sides().size() == 2)
                        .map(met -> met.sides().stream()
                                .map(side -> new Side(side.country(), side.principals()))
                                .toList())
                        .orElse(List.of());
    }

    /** 双方会谈的焦点: a noun behind which another stands names what was told. */
    List<Side> again(ContactVerb act, Parties parties, Told told) {
        if (use.known().identified(act.passage())
                || act.pattern().equals("meets")
                        && act.passage().after(act.at().end(), 1).equals("的")) {
            return List.of();
        }
        List<Side> visited = withVisitor(act, parties, told);
        return !parties.jointSubject(act.at()) || !visited.isEmpty()
                ? visited
                : contacts.ofOfficials(act)
                        ? continuation.states(act.passage(), told)
                        : continuation.again(act.passage(), told, parties.jointOffice(act.at()));
    }
}
