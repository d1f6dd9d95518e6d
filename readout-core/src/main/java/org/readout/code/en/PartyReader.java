package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.Organisations;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/** The parties of a sentence, in text order. */
final class PartyReader {
    private static final int ADJECTIVES = 3;
    private static final Set<String> LEADING = Set.of("led", "headed");

    private final Clauses clauses;
    private final Discourse discourse;
    private final List<Party> parties = new ArrayList<>();

    private PartyReader(Clauses clauses, Discourse discourse) {
        this.clauses = clauses;
        this.discourse = discourse;
    }

    static List<Party> read(Clauses clauses, Discourse discourse) {
        PartyReader reader = new PartyReader(clauses, discourse);
        for (int i = 0; i < clauses.size(); ) {
            Party party = reader.at(i);
            if (party != null) {
                reader.parties.add(party);
            }
            i = party == null ? i + 1 : party.to();
        }
        return reader.parties;
    }

    private @Nullable Party at(int i) {
        Chunk chunk = clauses.at(i);
        if (chunk.mention() instanceof Mention.OfPerson person) {
            return new Party(person.country(), List.of(person), false, i, i + 1, chunk.span(), chunk.possessive());
        }
        Country country = country(chunk);
        if (country != null) {
            Party group = group(i, i + 1, country);
            return group == null ? body(i, country) : group;
        }
        if (chunk.isTerm("party.delegation")) {
            return group(i, i, null);
        }
        return pronoun(i);
    }

    private @Nullable Country country(Chunk chunk) {
        if (chunk.mention() instanceof Mention.OfCountry state) {
            return state.country();
        }
        if (chunk.mention() instanceof Mention.OfTerm term && term.kind().equals("organisation")) {
            Organisations.Organisation body = clauses.english().organisations().byId(term.id());
            return body == null ? null : body.country();
        }
        return null;
    }

    /** "A Lao delegation led by B", "Vietnamese officials": the noun within a few words after the state. */
    private @Nullable Party group(int from, int at, @Nullable Country country) {
        for (int i = at; i < Math.min(at + ADJECTIVES, clauses.size()); i++) {
            Chunk chunk = clauses.at(i);
            if (chunk.isTerm("party")) {
                return group(from, lastNoun(i), country, chunk);
            }
            if (chunk.mention() != null
                    || !chunk.word().matches("[\\p{L}-]+")
                    || clauses.boundary(i)
                    || clauses.english().functionWords().is("preposition", chunk.word())
                    || clauses.english().functionWords().is("other", chunk.word())) {
                return null;
            }
        }
        return null;
    }

    private int lastNoun(int i) {
        int last = i;
        while (last + 1 < clauses.size() && clauses.at(last + 1).isTerm("party")) {
            last++;
        }
        return last;
    }

    private @Nullable Party group(int from, int noun, @Nullable Country country, Chunk kind) {
        boolean guest = kind.isTerm("party.delegation") || kind.isTerm("party.visitor");
        int by = clauses.is(noun + 1, ",") ? noun + 2 : noun + 1;
        boolean led = by + 2 < clauses.size() && LEADING.contains(clauses.at(by).word()) && clauses.is(by + 1, "by");
        if (led && clauses.at(by + 2).mention() instanceof Mention.OfPerson leader) {
            Country own = country == null ? leader.country() : country;
            return party(own, List.of(leader), guest, from, by + 3);
        }
        return country == null ? null : party(country, List.of(), guest, from, noun + 1);
    }

    /** A state by itself; in an adjective it is no party ("Chinese goods"), nor as the first half of a pair. */
    private @Nullable Party body(int i, Country country) {
        boolean adjective = clauses.at(i).mention() instanceof Mention.OfCountry state
                && state.form().equals("adjective");
        return adjective ? null : party(country, List.of(), false, i, i + 1);
    }

    private Party party(@Nullable Country country, List<Mention.OfPerson> people, boolean guest, int from, int to) {
        Span span = clauses.at(from).span().to(clauses.at(to - 1).span());
        return new Party(
                country, people, guest, from, to, span, clauses.at(to - 1).possessive());
    }

    /** "He": the first person of the sentence before it, else of the sentence before. */
    private @Nullable Party pronoun(int i) {
        if (!clauses.english().functionWords().is("pronoun", clauses.at(i).word())) {
            return null;
        }
        Mention.OfPerson person = parties.stream()
                .filter(Party::named)
                .map(party -> party.people().get(0))
                .findFirst()
                .orElse(discourse.subject());
        return person == null ? null : party(person.country(), List.of(person), false, i, i + 1);
    }
}
