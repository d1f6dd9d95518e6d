package org.readout.code.zh;

import java.util.List;
import org.readout.lexicon.zh.ChineseLexicon;
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
            case "after" -> continuation.speaking(told, parties, act.at());
            case "witness" -> use.signs(act.passage(), act.at()) ? again(act, parties, told) : List.of();
            case "signing" -> use.attendsSigning(act.passage(), act.at()) ? again(act, parties, told) : List.of();
            default -> again(act, parties, told);
        };
    }

    /** 甲将访华，其间乙将会见他: the visitor told of last; 丙也会见了代表团: those met last. */
    private List<Side> receivedAgain(ContactVerb act, Parties parties, Told told) {
        String behind = act.passage().after(act.at().end(), LONGEST_GUESTS) + STOP;
        if (lexicon.words("pronoun").opens(behind)) {
            return continuation.greeted(act.passage(), told, parties, act.at());
        }
        return lexicon.words("same_guests").opens(behind)
                ? continuation.feasted(act.passage(), told, parties, act.at())
                : List.of();
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

    /** 当晚，甲为代表团举行宴会. */
    private boolean forGuests(ContactVerb act) {
        String head = act.passage().between(act.passage().span().start(), act.at().start());
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
        return !parties.jointSubject(act.at())
                ? List.of()
                : contacts.ofOfficials(act)
                        ? continuation.states(act.passage(), told)
                        : continuation.again(act.passage(), told, parties.jointOffice(act.at()));
    }
}
