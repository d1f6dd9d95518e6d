package org.readout.code.zh.contact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.realis.Realis;
import org.readout.code.zh.realis.Rumours;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.code.zh.verb.VerbUse;
import org.readout.code.zh.verb.VisitAhead;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.Status;

/** Whether a contact told took place: 甲会见乙 did, 甲将会见乙 is planned, 朝韩会谈 alone only names talks. Immutable. */
final class TookPlace {
    private static final Set<String> TALKS =
            Set.of("meets", "together", "between", "joint", "noun", "session", "plain");

    /** 甲将乙国大使召到外交部: 将 is no word of the future, so that what tells of it stands behind 乙. */
    private static final String FETCHES = "fetches";

    private static final String TAKING = "把";

    private static final String OF = "的";

    private static final int NEAR = 4;

    private final ChineseLexicon lexicon;
    private final VerbUse use;
    private final VisitAhead visits;
    private final Realis realis;
    private final Rumours rumours;

    TookPlace(ChineseLexicon lexicon, VerbUse use) {
        this.lexicon = lexicon;
        this.use = use;
        this.visits = new VisitAhead(lexicon);
        this.realis = new Realis(lexicon);
        this.rumours = new Rumours(lexicon);
    }

    /** A contact of two parties. */
    Status ofTwo(ContactVerb act, Parties.Two two) {
        Status status = rumours.of(
                act.passage(), two, act.at(), governed(act, two).orElseGet(() -> status(act, from(act, two))));
        boolean topic = status == Status.OCCURRED && !use.aside(act) && names(act, two);
        return topic ? Status.GENERIC : status;
    }

    /** A contact of several parties at one table. */
    Status ofMany(ContactVerb act, List<Party> many) {
        return status(act, Math.min(many.get(0).span().end(), act.at().start()));
    }

    /** What stands before a word for talks with those who hold them, or before who travels: 推迟甲与乙的会晤, 邀请甲访问乙国. */
    private Optional<Status> governed(ContactVerb act, Parties.Two two) {
        int first = two.first().span().start();
        if (TALKS.contains(act.pattern()) || act.pattern().equals(FETCHES)) {
            return realis.governed(
                    act.passage(), Math.min(first, two.second().span().start()));
        }
        return act.pattern().equals("travels")
                        && first < act.at().start()
                        && !two.first().people().isEmpty()
                ? realis.governed(act.passage(), first)
                : Optional.empty();
    }

    private Status status(ContactVerb act, int from) {
        if (!act.pattern().equals("travels")) {
            return realis.of(act.passage(), from, act.at());
        }
        Status status = realis.ofTravel(act.passage(), from, act.at());
        return status == Status.OCCURRED && visits.ahead(act.passage(), act.at()) ? Status.PLANNED : status;
    }

    /** Where the first of those who meet ends, or the sentence begins if he stands before it; of a visit, who travels; the clause where the states only say which talks are held. */
    private int from(ContactVerb act, Parties.Two two) {
        if (TALKS.contains(act.pattern()) && use.title(act.passage(), two)) {
            String head = act.passage()
                    .between(act.passage().span().start(), two.first().span().start());
            return act.passage().span().start() + head.lastIndexOf('，') + 1;
        }
        int first = Math.max(
                act.passage().span().start(),
                Math.min(two.first().span().end(), act.at().start()));
        if (act.pattern().equals(FETCHES) && !taken(act, two)) {
            return Math.min(two.second().span().end(), act.at().start());
        }
        int joint = joint(act);
        if (joint >= Math.max(two.first().span().end(), two.second().span().end())) {
            return joint;
        }
        return act.pattern().equals("attends")
                ? Math.min(first, two.second().span().end())
                : first;
    }

    /** 甲没有见到乙，两人只通了电话: where the clause begins of which two named before are the subject, -1 if there is none. */
    private int joint(ContactVerb act) {
        int start = act.passage().span().start();
        String head = act.passage().between(start, act.at().start());
        int clause = head.lastIndexOf('，') + 1;
        return clause > 0 && lexicon.words("joint_persons").opens(head, clause) ? start + clause : -1;
    }

    /** 甲将把乙国大使叫去: 将 stands before another word that takes him. */
    private static boolean taken(ContactVerb act, Parties.Two two) {
        int host = two.first().span().end();
        int guest = two.second().span().start();
        return host < guest && act.passage().between(host, guest).contains(TAKING);
    }

    /** 朝韩会谈: a noun between states names talks; only with 举行 by it, or as a headline, does it tell that they were held. */
    private boolean names(ContactVerb act, Parties.Two two) {
        return act.pattern().equals("meets")
                && two.first().people().isEmpty()
                && two.second().people().isEmpty()
                && !lexicon.words("contact_verb").has(act.verb().surface())
                && !dated(act, two)
                && !placed(act, two)
                && !datedBehind(act)
                && !use.held(
                        act.passage(),
                        two.first().span().start(),
                        two.second().span().end(),
                        act.at());
    }

    /** 甲国外长与乙国外长在某地会晤: with a place before it and nothing behind the word is no noun. */
    private boolean placed(ContactVerb act, Parties.Two two) {
        int states = Math.max(two.first().span().end(), two.second().span().end());
        String gap = act.passage()
                .between(Math.min(states, act.at().start()), act.at().start());
        return lexicon.words("at").within(gap)
                && gap.indexOf(OF) < 0
                && gap.indexOf('，') < 0
                && lexicon.words("clause_end")
                        .opens(act.passage().after(act.at().end(), 1) + "。");
    }

    /** 上一次甲乙会谈是在6月. */
    private boolean datedBehind(ContactVerb act) {
        return lexicon.words("is_on")
                .opening(act.passage().after(act.at().end(), NEAR))
                .filter(word -> act.passage().all(Mention.OfDate.class).stream()
                        .anyMatch(date -> date.span().start() == act.at().end() + word.length()))
                .isPresent();
    }

    /** 中美两国元首29日在某地会晤: with a day before it the word is no noun. */
    private static boolean dated(ContactVerb act, Parties.Two two) {
        int states = Math.max(two.first().span().end(), two.second().span().end());
        return act.passage()
                .lastBefore(act.at().start(), Mention.OfDate.class)
                .filter(date -> date.span().start() >= states && date.when().precision() != Precision.YEAR)
                .filter(date -> act.passage()
                                .between(date.span().start(), date.span().end())
                                .chars()
                                .anyMatch(Character::isDigit)
                        || date.when().precision() == Precision.DAY)
                .isPresent();
    }
}
