package org.readout.code.zh.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.realis.Realis;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.model.Meeting;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * 三方, 五国领导人: those of several states that met at one table before, where a sentence goes on with what they did: 会后，三国外长共同会见记者; 三方商定下月举行下一轮会谈.
 * With somebody else each of them meets apart: 三方与丁方领导人将通电话.
 */
record Several(Parties parties, Contacts contacts) {
    private static final int FEWEST = 3;
    private static final int MOST = 8;
    /** The lowest band of those who lead a state. */
    private static final int LEADERS = 2;

    /** Length of 三国. */
    private static final int BOTH = 2;

    private static final Set<String> TOGETHER =
            Set.of("together", "between", "joint", "jointly", "witness", "signing", "signs");
    private static final Set<String> WITHOUT_SUBJECT = Set.of("joint", "jointly", "signing", "signs");
    private static final Set<String> NOUNS = Set.of("meets", "noun", "session");

    /** The word that stands for several, and for how many. */
    private record Word(Span span, int seats) {}

    /** The contacts a verb tells of; none where no such word is its subject, or no such table was told. */
    List<Meeting> again(ContactVerb act, Told told, Realis realis) {
        if (!tells(act)) {
            return List.of();
        }
        return word(act.at())
                .or(() -> goesOn(act, told))
                .flatMap(word -> told.table(word.seats()).map(table -> meetings(act, told, table, word, realis)))
                .orElse(List.of());
    }

    private List<Meeting> meetings(ContactVerb act, Told told, Meeting table, Word word, Realis realis) {
        Status status = realis.ofBoth(act.passage(), word.span().end(), act.at());
        List<Side> sides = table.sides().stream()
                .map(side -> new Side(
                        side.country(), status.counts() && theirs(act, word, side) ? side.principals() : List.of()))
                .toList();
        List<Party> with = named(word, act.at());
        boolean unknown = parties.lexicon()
                .words("with")
                .opens(parties.passage().after(word.span().end(), 1));
        if (with.isEmpty() && unknown) {
            return List.of();
        }
        if (with.isEmpty()) {
            return List.of(contacts.meeting(act, told, sides, status));
        }
        return with.stream()
                .flatMap(party -> party.side(Role.BOTH, act.passage()).stream())
                .flatMap(other -> sides.stream()
                        .filter(side -> !side.country().equals(other.country()))
                        .map(side -> contacts.meeting(act, told, List.of(side, other), status)))
                .toList();
    }

    /** 三国外长 are not those who met, where these lead their states. */
    private boolean theirs(ContactVerb act, Word word, Side side) {
        String office = parties.passage()
                .between(word.span().start() + BOTH, word.span().end());
        boolean ministers = parties.lexicon()
                .offices()
                .rank(office, null, null)
                .filter(rank -> rank.band() > LEADERS)
                .isPresent();
        return !contacts.ofOfficials(act)
                && !(ministers
                        && side.principals().stream().anyMatch(one -> one.rank()
                                .filter(rank -> rank.band() <= LEADERS)
                                .isPresent()));
    }

    /** 举行会谈, 共同会见; a noun with what makes it an act: 三方商定举行下一轮会谈, but not 三方会谈. */
    private boolean tells(ContactVerb act) {
        if (TOGETHER.contains(act.pattern())) {
            return true;
        }
        String head = parties.passage()
                .between(parties.passage().span().start(), act.at().start());
        return NOUNS.contains(act.pattern())
                && parties.lexicon().words("hold").within(head.substring(head.lastIndexOf('，') + 1));
    }

    /** 甲、乙和丙举行会议，会后共同会见记者: the sentence goes on with those it seated. */
    private Optional<Word> goesOn(ContactVerb act, Told told) {
        ToldHere here = new ToldHere(act, parties);
        return WITHOUT_SUBJECT.contains(act.pattern()) && here.pattern().isPresent()
                ? here.last(told)
                        .map(table -> new Word(
                                new Span(act.at().start() - 1, act.at().start()),
                                table.sides().size()))
                        .filter(word -> word.seats() >= FEWEST)
                : Optional.empty();
    }

    /** The last such word before the verb that opens a clause, if whoever is named behind it is introduced by 与 or the like. */
    private Optional<Word> word(Span verb) {
        int from = parties.passage().span().start();
        String head = parties.passage().between(from, verb.start());
        return IntStream.iterate(head.length() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> i == 0
                        || !Character.isIdeographic(head.charAt(i - 1))
                        || parties.lexicon().words("behind_talks").closes(head.substring(0, i)))
                .boxed()
                .flatMap(i -> at(head, i, from).stream())
                .findFirst()
                .filter(word -> named(word, verb).stream().allMatch(party -> with(word, party)));
    }

    private Optional<Word> at(String head, int i, int from) {
        return IntStream.rangeClosed(FEWEST, MOST)
                .boxed()
                .flatMap(seats -> parties.lexicon().words("table_of_" + seats).opening(head, i).stream()
                        .map(word -> new Word(new Span(from + i, from + i + word.length()), seats)))
                .findFirst();
    }

    private List<Party> named(Word word, Span verb) {
        return parties.all().stream()
                .filter(party -> party.span().start() >= word.span().end()
                        && party.span().end() <= verb.start()
                        && !parties.passage()
                                .precededBy(
                                        party.span().start(), parties.lexicon().words("at")))
                .toList();
    }

    private boolean with(Word word, Party party) {
        return parties.lexicon()
                .words("with")
                .has(parties.passage().between(word.span().end(), party.span().start()));
    }
}
