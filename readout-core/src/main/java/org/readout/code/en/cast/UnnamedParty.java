package org.readout.code.en.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.NamedActor;
import org.readout.model.syntax.Phrase;

/** The one side a phrase names without a person's name: "the visiting minister", "his counterpart", "a delegation of Laos". */
record UnnamedParty(SceneCast cast, GuestReferents referents, Clauses clauses, Guests company) {
    /**
     * The side a phrase names without a name.
     *
     * @param owners people its words name without meaning them: "X's envoy"
     * @param not identifiers of those whom a title does not mean here
     */
    Optional<Party> of(Phrase phrase, List<Mention.OfPerson> owners, Set<String> not) {
        Country told = worded(phrase);
        HostsAndGuests called = new HostsAndGuests(referents, company, clauses.words());
        Optional<Party> visitor = called.visitor(phrase);
        if (visitor.isPresent()) {
            return visitor;
        }
        Optional<Party> other = owners.isEmpty() && told == null ? called.other(phrase) : Optional.empty();
        if (other.isPresent()) {
            return other;
        }
        Optional<Mention.OfPerson> meant =
                referents.titled(phrase, told, not).or(() -> called.counterpart(phrase, told, not));
        if (meant.isPresent()) {
            return Optional.of(new Party(company.state(meant.get()), List.of(meant.get()), false, true, phrase.span()));
        }
        return represented(phrase, owners, told);
    }

    /** The state the words name; "his colleague from Peru" is of the one behind "from". */
    private @Nullable Country worded(Phrase phrase) {
        WordedState worded = new WordedState(cast, company);
        Country told = worded.of(phrase, true);
        boolean like = clauses.words().is("like", phrase.head().lemma());
        return told == null && like
                ? phrase.argument("from").map(from -> worded.of(from, true)).orElse(null)
                : told;
    }

    /** An office, a body, a state or its people. */
    private Optional<Party> represented(Phrase phrase, List<Mention.OfPerson> owners, @Nullable Country told) {
        PartyNouns nouns = new PartyNouns(clauses);
        NamedActor named = company.named(cast.quote(cast.whole(phrase)));
        // A delegation of the Union is of none of its states, nor of the other state the text is about.
        if (named.country() != null && !Unions.single(named.country())) {
            return Optional.empty();
        }
        boolean state = nouns.states(phrase.head().span());
        boolean people = !state && nouns.nationals(phrase);
        boolean body = people
                || !state && (named.sector() != null || nouns.listed(phrase))
                || clauses.words().is("party_body", phrase.head().lemma());
        if (!body && !state) {
            return Optional.empty();
        }
        Country country =
                told == null && !owners.isEmpty() && body ? company.state(owners.get(owners.size() - 1)) : told;
        if (country == null && !nouns.person(phrase)) {
            return Optional.empty();
        }
        return Optional.of(new Party(country, List.of(), nouns.guest(phrase), body, phrase.span()));
    }
}
