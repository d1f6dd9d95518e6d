package org.readout.code.en.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;

/** Phrases that name several at once: "six world powers", "the Lao and Thai ministers", "the presidents of Russia and Iran". */
record SceneGroups(SceneCast cast, PhraseParty party, Clauses clauses, Guests company) {

    /** Those a member of a phrase names, if it names several; "the Philippine" of "the Philippine and Chinese navies" names one. */
    Optional<List<Party>> of(Phrase member, Phrase all) {
        if (adjective(member)
                && all.members().indexOf(member) + 1 < all.members().size()) {
            return Optional.of(shared(member, all));
        }
        List<Party> group = group(member);
        return group.size() > 1 ? Optional.of(group) : apposed(member).or(() -> several(member));
    }

    /** "The Philippine" of "the Philippine and Chinese coast guards": a state by its adjective, whose noun comes later. */
    boolean adjective(Phrase member) {
        return clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> state.form().equals("adjective")
                        && state.span().overlaps(member.head().span()));
    }

    /** "Six world powers": each of its members. */
    private List<Party> group(Phrase member) {
        String words = cast.quote(member.span());
        return clauses.english().groups().in(words, company.day()).stream()
                .filter(hit -> hit.span().end() == words.length()
                        || words.startsWith(" ", hit.span().end()))
                .filter(hit -> !hit.body())
                .flatMap(hit -> hit.members().stream())
                .map(state -> new Party(state, List.of(), false, true, member.span()))
                .toList();
    }

    private List<Party> shared(Phrase member, Phrase all) {
        List<Phrase> members = all.members();
        int at = members.indexOf(member);
        return at < 0 || at + 1 >= members.size()
                ? List.of()
                : party.of(members.get(members.size() - 1)).stream()
                        .filter(Party::body)
                        .flatMap(noun -> cast.states(member).stream()
                                .map(state -> new Party(state.country(), List.of(), noun.guest(), true, member.span())))
                        .toList();
    }

    /** "The Lao and Thai ministers, X and Y": each of the state named in the same place. */
    private Optional<List<Party>> apposed(Phrase phrase) {
        Stream<Phrase> behind = phrase.argument("of").stream()
                .flatMap(of -> Stream.concat(of.members().stream().skip(1), of.appositions().stream()));
        List<Mention.OfPerson> people = Stream.concat(phrase.appositions().stream(), behind)
                .flatMap(other -> other.members().stream())
                .flatMap(other -> cast.people(other.head().span()))
                .distinct()
                .toList();
        if (people.size() < 2 || cast.people(phrase.span()).findAny().isPresent()) {
            return Optional.empty();
        }
        List<Party> adjectives = cast.states(phrase);
        List<Party> states = adjectives.isEmpty() ? several(phrase).orElse(List.of()) : adjectives;
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Country own = company.state(people.get(i));
            Country told = states.size() == people.size() ? states.get(i).country() : own;
            if (own == null && told != null) {
                company.is(people.get(i), told);
            }
            parties.add(new Party(
                    own == null ? told : own,
                    List.of(people.get(i)),
                    false,
                    true,
                    people.get(i).span()));
        }
        return Optional.of(parties);
    }

    /** "The presidents of Russia and Iran", "the chiefs of staff of Russia and Iran": whose they are. */
    private List<Phrase> owners(Phrase phrase) {
        List<Phrase> of = phrase.argument("of")
                .or(() -> phrase.argument("from"))
                .map(Phrase::members)
                .orElse(List.of());
        List<Phrase> deeper = of.size() == 1 && phrase.head().tag() == Tag.NOUN
                ? of.get(0).argument("of").map(Phrase::members).orElse(of)
                : of;
        boolean states = deeper.size() > 1
                && deeper.stream().allMatch(state -> cast.located(state).isPresent());
        return states ? deeper : of;
    }

    /** "The presidents of Russia and Iran": one of each state. */
    private Optional<List<Party>> several(Phrase phrase) {
        List<Phrase> of = owners(phrase);
        boolean name = cast.people(phrase.span()).findAny().isPresent();
        boolean plural = !name && !phrase.head().lower().equals(phrase.head().lemma());
        List<Party> adjectives = cast.states(phrase);
        if (plural && adjectives.size() > 1) {
            return Optional.of(adjectives.stream()
                    .map(party -> new Party(party.country(), List.of(), false, true, phrase.span()))
                    .toList());
        }
        List<Party> both = plural
                ? of.stream()
                        .filter(cast::group)
                        .flatMap(member -> cast.parties(member).stream())
                        .toList()
                : List.of();
        if (both.size() > 1) {
            return Optional.of(
                    both.stream().map(party -> party.in(phrase.span())).toList());
        }
        List<Party> parties = of.stream()
                .flatMap(member ->
                        Stream.concat(group(member).stream().map(Party::country), cast.located(member).stream()))
                .distinct()
                .map(state -> new Party(state, List.of(), false, true, phrase.span()))
                .toList();
        return plural && parties.size() > 1 ? Optional.of(parties) : Optional.empty();
    }
}
