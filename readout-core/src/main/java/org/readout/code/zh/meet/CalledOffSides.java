package org.readout.code.zh.meet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.party.Capitals;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.party.StateSides;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;

/**
 * Whose contact is called off: those its clause names (甲推迟了对乙国的访问), with whom another clause names (甲缩短行程，取消对乙国的访问), or the two
 * that the sentence names (两国外长的会晤取消).
 *
 * @param parties who and which states stand in the sentence
 * @param act the noun of contact
 * @param clause that tells it is called off
 */
record CalledOffSides(Parties parties, ContactVerb act, Span clause) {
    private static final int NEXT = 2;

    /** The sides of each contact: one, or the visits of one to several states. */
    List<List<Side>> all() {
        List<Party> here = here();
        List<Side> sides = sides(here.stream());
        Optional<Side> other = subject(sides).flatMap(party -> party.side(Role.BOTH, passage()));
        boolean somebody = here.stream().anyMatch(party -> !party.people().isEmpty());
        if (travels() && !somebody && other.isPresent()) {
            return sides.stream().map(visited -> List.of(other.get(), visited)).toList();
        }
        List<Side> one = one(sides, other);
        return one.size() > 1 ? List.of(one) : List.of();
    }

    private List<Side> one(List<Side> here, Optional<Side> other) {
        if (here.size() > 1) {
            return here;
        }
        List<Side> named = sides(Stream.concat(parties.all().stream(), behind()));
        boolean both = parties.lexicon().words("both_states").within(passage().between(clause.start(), clause.end()));
        boolean scheduled =
                parties.lexicon().words("scheduled").within(passage().between(clause.start(), clause.end()));
        return named.size() == 2 && (both || scheduled || !here.isEmpty())
                ? named
                : Stream.concat(here.stream(), other.stream()).toList();
    }

    private List<Party> here() {
        return Stream.concat(
                        parties.all().stream().filter(party -> clause.contains(party.span())),
                        Stream.concat(destinations(), capitals()))
                .filter(party -> travels() || !ground(party))
                .toList();
    }

    /** Whom another clause names, where this one names nobody who acts: 甲缩短行程，取消对乙国的访问. */
    private Optional<Party> subject(List<Side> sides) {
        return parties.all().stream()
                .filter(party -> !party.people().isEmpty() && !clause.contains(party.span()))
                .filter(party -> sides.stream().noneMatch(side -> side.country().equals(party.country())))
                .findFirst();
    }

    /** 甲国外交部宣布，两国外长的会晤取消；乙国方面没有评论: the state that opens the next sentence. */
    private Stream<Party> behind() {
        int end = passage().span().end();
        return passage().annotated().mentions().stream()
                .filter(Mention.OfCountry.class::isInstance)
                .map(Mention.OfCountry.class::cast)
                .filter(state -> state.span().start() >= end && state.span().start() <= end + NEXT)
                .map(Party::of);
    }

    /** 访美: the state stands in the word. */
    private Stream<Party> destinations() {
        return ContactVerb.in(passage(), parties.lexicon()).stream()
                .map(ContactVerb::at)
                .filter(clause::contains)
                .flatMap(word -> parties
                        .lexicon()
                        .destination(passage().between(word.start(), word.end()))
                        .map(state -> new Party(List.of(), state, word))
                        .stream());
    }

    /** 某国首都之行, 两国首都的防长: a capital stands for its state. */
    private Stream<Party> capitals() {
        return new Capitals(parties)
                .in(clause).stream()
                        .filter(city -> city.span().end() == act.at().start() || !travels());
    }

    /** 在某国举行的会晤. */
    private boolean ground(Party party) {
        return party.people().isEmpty()
                && passage().precededBy(party.span().start(), parties.lexicon().words("at"));
    }

    private boolean travels() {
        return act.pattern().equals("travels");
    }

    private List<Side> sides(Stream<Party> named) {
        return new StateSides(passage()).of(named);
    }

    private Passage passage() {
        return parties.passage();
    }
}
