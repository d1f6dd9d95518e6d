package org.readout.code.en.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.clause.PhraseWords;
import org.readout.lexicon.en.Sayings;
import org.readout.model.Actor;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.syntax.Phrase;

/** Those whom "both sides", "the two ministers", "the leaders" mean. */
record GroupReader(SpeakerReader speakers) {
    private static final Set<String> AT = Set.of("in", "at", "from", "to", "the", "near", "outside", "through", "via");

    private static final Set<String> TWO = Set.of("two", "both");

    List<Actor> group(Phrase phrase) {
        List<String> words = PhraseWords.all(phrase);
        Sayings sayings = speakers.sayings();
        boolean counted = words.stream().anyMatch(word -> sayings.is("group", word));
        boolean the = words.get(0).equals("the") && words.size() == 2 && plural(phrase);
        if (!counted && !the || speakers.country(phrase) != null) {
            return List.of();
        }
        List<Actor> meant = meant(phrase, words.contains("three") ? 3 : words.contains("four") ? 4 : counted ? 2 : 3);
        return meant.size() > 1 || !two(words) ? meant : states(phrase).orElse(meant);
    }

    private static boolean two(List<String> words) {
        return words.stream().anyMatch(TWO::contains);
    }

    /**
     * "Peru and Chile will meet, the two leaders agreed": the states named before; else the two the document is about, or the sentence
     * before.
     */
    private Optional<List<Actor>> states(Phrase phrase) {
        List<Actor> here = here(phrase.span());
        List<Actor> document = speakers.phrases().actors(phrase, Role.SOURCE).stream()
                .filter(actor -> actor.country() != null)
                .toList();
        boolean about = speakers.phrases().referents().stage().about().size() == 2;
        return Stream.of(
                        here,
                        about ? document : List.<Actor>of(),
                        speakers.talk().company().just())
                .filter(states -> states.size() == 2)
                .findFirst();
    }

    private List<Actor> meant(Phrase phrase, int count) {
        String noun = PhraseWords.head(phrase);
        Sayings sayings = speakers.sayings();
        Company company = speakers.talk().company();
        if (sayings.is("side", noun)) {
            return company.sides(count);
        }
        if (sayings.is("state", noun) || sayings.is("body", noun)) {
            List<Actor> here = here(phrase.span());
            return here.size() > 1 ? here : company.states(Math.min(count, 2));
        }
        return sayings.is("official", noun) || sayings.is("group", noun) ? people(company, noun, count) : List.of();
    }

    /** The people met; where none are named, the states they act for: "the presidents agreed". */
    private List<Actor> people(Company company, String noun, int count) {
        List<Actor> people = company.people(count);
        boolean states = people.isEmpty() && speakers.sayings().is("ruling", noun);
        return states && company.states(2).size() == 2 ? company.states(2) : people;
    }

    private static boolean plural(Phrase phrase) {
        return !phrase.head().lemma().equalsIgnoreCase(phrase.head().text());
    }

    /** The last two states the sentence names before, places left out: "relations of A and B since the two countries". */
    private List<Actor> here(Span phrase) {
        Clauses clauses = speakers.clauses();
        List<Mention.OfCountry> before = clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> state.span().end() <= phrase.start() && !place(clauses, state))
                .toList();
        return before.subList(Math.max(0, before.size() - 2), before.size()).stream()
                .map(state -> Company.side(state.country(), clauses.quote(state.span())))
                .toList();
    }

    static boolean place(Clauses clauses, Mention.OfCountry state) {
        String text = clauses.lower().substring(0, state.span().start()).stripTrailing();
        String before = text.substring(text.lastIndexOf(' ') + 1);
        return !state.form().equals("name") && AT.contains(before);
    }
}
