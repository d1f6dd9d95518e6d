package org.readout.code.zh.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.ClauseHeads;
import org.readout.code.zh.party.Governed;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.party.ShortNames;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;

/** Who signs, issues or exercises together. */
final class JointParties {
    private static final String APART = "分别";
    private static final int STATES = 3;
    private static final String OTHERS = "等";

    private final Passage passage;
    private final ChineseLexicon lexicon;
    private final Span verb;
    private final ShortNames shorts;
    private final ClauseHeads heads;

    JointParties(Passage passage, ChineseLexicon lexicon, Span verb, ClauseHeads heads) {
        this.heads = heads;
        this.passage = passage;
        this.lexicon = lexicon;
        this.verb = verb;
        this.shorts = new ShortNames(lexicon);
    }

    /** @param named the parties named before the verb */
    List<List<Actor>> sign(List<Party> named, Told told) {
        List<Country> row = row();
        if (row.size() >= STATES) {
            return List.of(row.stream().map(this::actor).toList());
        }
        List<Party> before = Governed.of(passage, named, "").free();
        if (before.isEmpty()) {
            return new Parties(passage, lexicon).jointSubject(verb) || both() ? again(told) : List.of();
        }
        Party last = before.get(before.size() - 1);
        List<Party> others =
                before.stream().filter(party -> ActTarget.differ(party, last)).toList();
        Optional<Party> other = (withSubject(last) ? heads.last(others) : Optional.<Party>empty())
                .or(() -> others.stream().reduce((earlier, later) -> later));
        if (passage.after(last.span().end(), 1).equals(OTHERS)
                && other.filter(o -> listed(o, last)).isEmpty()) {
            return List.of();
        }
        if (other.isEmpty()) {
            return withStranger(last) || both() ? again(told, last) : List.of();
        }
        return apart() ? eachWithFirst(before) : List.of(together(before, other.get(), last));
    }

    /** 两国签署, 两军交火: a word for both heads the clause, and no state is named between it and the verb. */
    boolean both() {
        int from = ActClause.around(passage, verb).span().start();
        String head = passage.between(from, verb.start());
        int word = lexicon.words("act_joint").all().stream()
                .mapToInt(head::lastIndexOf)
                .max()
                .orElse(-1);
        return word >= 0
                && passage.all(Mention.OfCountry.class).stream()
                        .noneMatch(state -> state.span().start() >= from
                                && state.span().end() <= verb.start()
                                && !about(from, state.span().start()));
    }

    /** 甲国与乙国, 甲乙: two of them stand together. */
    boolean beside(List<Party> parties) {
        return new Sides(lexicon).in(passage, parties);
    }

    /** 双方就丙国局势达成一致: whom both talk about is none of both. */
    boolean about(Party party) {
        return about(
                ActClause.around(passage, party.span()).span().start(),
                party.span().start());
    }

    private boolean about(int clause, int state) {
        String head = passage.between(Math.max(clause, passage.span().start()), state);
        return lexicon.words("act_subject").within(head)
                && !lexicon.words("with").closes(head);
    }

    /** True if a word for both stands at the head of a clause, or behind those named there. */
    boolean opens(String clause) {
        return lexicon.words("act_joint").opens(clause)
                || lexicon.words("act_joint").all().stream()
                        .mapToInt(clause::indexOf)
                        .anyMatch(
                                at -> at > 0 && lexicon.words("act_joint_lead").closes(clause, at));
    }

    /** 双方商定撤军: what both mean to do is no deed of one. */
    boolean agreed() {
        int from = ActClause.around(passage, verb).span().start();
        return lexicon.words("act_agreed").within(passage.between(from, verb.start()));
    }

    /** 法英德三国: characters in a row before the word that counts them. */
    private List<Country> row() {
        String head = passage.between(passage.span().start(), verb.start());
        for (String words : lexicon.words("joint_many").all()) {
            int at = head.indexOf(words);
            if (at >= STATES) {
                return shorts.endingAt(passage, head, at);
            }
        }
        return List.of();
    }

    private boolean listed(Party one, Party next) {
        return new Sides(lexicon)
                .listed(passage.between(one.span().end(), next.span().start()));
    }

    /** 甲已向乙致歉，并宣布与丙……: who does it with the last one is the subject, not who was named last. */
    private boolean withSubject(Party last) {
        int start = last.span().start();
        return start > passage.span().start() && lexicon.words("with").has(passage.between(start - 1, start));
    }

    /** A list of three states and more signs as one; else the last two of different states do. */
    private List<Actor> together(List<Party> before, Party other, Party last) {
        List<Party> listed = new ArrayList<>(List.of(last));
        for (int i = before.size() - 2; i >= 0; i--) {
            Party next = listed.get(0);
            Party party = before.get(i);
            boolean joins = new Sides(lexicon)
                    .listed(passage.between(party.span().end(), next.span().start()));
            if (!joins || listed.stream().noneMatch(one -> ActTarget.differ(one, party))) {
                break;
            }
            listed.add(0, party);
        }
        if (listed.size() > 1 && withSubject(listed.get(0))) {
            heads.last(before.subList(0, before.indexOf(listed.get(0)))).ifPresent(subject -> listed.add(0, subject));
        }
        List<Party> parties = listed.size() >= STATES ? listed : List.of(other, last);
        return parties.stream()
                .map(party -> ActRoles.actor(passage, party, Role.BOTH))
                .toList();
    }

    /** 甲同五国分别签署: one act with each. */
    private List<List<Actor>> eachWithFirst(List<Party> before) {
        Party first = before.get(0);
        return before.stream()
                .filter(party -> ActTarget.differ(party, first))
                .map(party ->
                        List.of(ActRoles.actor(passage, first, Role.BOTH), ActRoles.actor(passage, party, Role.BOTH)))
                .toList();
    }

    private boolean apart() {
        return passage.between(passage.span().start(), verb.end()).contains(APART);
    }

    /** 甲与某某签署, where nothing tells who that is. */
    private boolean withStranger(Party last) {
        String between = passage.between(last.span().end(), verb.start());
        return lexicon.words("with").opens(between);
    }

    /** 会谈后，双方签署协议: those who met last sign. */
    private List<List<Actor>> again(Told told) {
        String head = passage.between(passage.span().start(), verb.start());
        return lexicon.words("act_after_talks")
                .opening(head)
                .flatMap(talks -> told.lastTalks())
                .or(told::last)
                .map(this::sides)
                .map(List::of)
                .orElse(List.of());
    }

    private List<List<Actor>> again(Told told, Party one) {
        return told.last()
                .filter(contact -> contact.countries().size() == 2
                        && contact.countries().stream().anyMatch(state -> Objects.equals(state, one.country())))
                .map(this::sides)
                .map(List::of)
                .orElse(List.of());
    }

    private List<Actor> sides(Meeting contact) {
        return contact.sides().stream().map(Side::country).map(this::actor).toList();
    }

    private Actor actor(Country country) {
        return new Actor(country, "GOV", null, Role.BOTH, passage.quote(verb));
    }
}
