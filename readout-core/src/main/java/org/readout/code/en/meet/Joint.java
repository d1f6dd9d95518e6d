package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactNoun;
import org.readout.lexicon.en.ContactVerb;
import org.readout.model.syntax.Clause;

/** Contacts that must have been, since two sides did something together: "the ministers signed an agreement". */
record Joint(Cast cast, Words words, Reality reality) {
    /** "The ministers signed an agreement": they met, though nobody says so. */
    List<Encounter> read(Clause clause, ContactVerb verb) {
        boolean place = verb.object().equals("place");
        boolean paper = settled(clause, verb);
        List<Party> first =
                new ArrayList<>(paper ? Agents.of(clause).map(cast::parties).orElse(List.of()) : List.of());
        if (paper && !place) {
            Governed.by(clause, List.of("with"))
                    .flatMap(phrase -> cast.others(phrase, clause).stream())
                    .filter(Party::named)
                    .forEach(first::add);
        }
        List<Party> signing = paper && verb.object().isEmpty() ? colleagues(clause) : List.of();
        boolean people = first.size() > 1
                && first.stream().allMatch(Party::named)
                && (verb.object().isEmpty() || first.stream().allMatch(Joint::byName));
        boolean offices = first.size() > 1 && verb.object().equals("deal") && offices(clause, first);
        if (signing.size() > 1 && clause.verb().finite()) {
            return List.of(new Told(words.table())
                    .of(clause, format(clause, verb), reality.of(clause), signing, List.of(), "none"));
        }
        return (people || offices) && clause.verb().finite()
                ? List.of(new Told(words.table())
                        .of(clause, format(clause, verb), reality.of(clause), first, List.of(), "none"))
                : List.of();
    }

    /** "The minister of A signed a treaty with his colleague of B": one in office of each state. */
    private List<Party> colleagues(Clause clause) {
        List<Party> all = Stream.concat(Agents.of(clause).stream(), Governed.by(clause, List.of("with")))
                .filter(who -> words.table().is("official", Words.lemma(who.head())))
                .flatMap(who -> cast.others(who, clause).stream())
                .filter(party -> party.body() && party.country() != null)
                .toList();
        return all.stream().map(Party::country).distinct().count() == 2 && all.size() == 2 ? all : List.of();
    }

    /** "The ministers of A and B talked it over": told by their offices, each of another state. */
    private boolean offices(Clause clause, List<Party> first) {
        return Agents.of(clause)
                        .filter(who -> who.members().stream()
                                .allMatch(one -> words.table().is("official", Words.lemma(one.head()))))
                        .isPresent()
                && first.stream().allMatch(party -> party.country() != null)
                && first.stream().map(Party::country).distinct().count() == first.size();
    }

    /** A paper, what is worked on, or anything where they are at one place or on the line. */
    private boolean settled(Clause clause, ContactVerb verb) {
        boolean thing = Particles.object(clause, verb.words()).isPresent() || verb.phrasal();
        return switch (verb.object()) {
            case "deal" -> thing;
            case "place" -> here(clause, true);
            case "any" -> thing && here(clause, false);
            default ->
                clause.patient()
                        .flatMap(words::noun)
                        .filter(one -> one.noun().is("paper"))
                        .isPresent();
        };
    }

    private boolean here(Clause clause, boolean town) {
        return new Means(words).told(clause)
                || Governed.by(clause, List.of("in", "at"))
                        .anyMatch(where -> !town || cast.located(where).isPresent());
    }

    /** "Agreed by telephone", "signed an accord after talks": by what they came to it. */
    private String format(Clause clause, ContactVerb verb) {
        return Governed.by(clause, List.of("after", "following", "at", "in", "during"))
                .flatMap(occasion -> words.noun(occasion).stream())
                .map(Words.Found::noun)
                .filter(noun -> noun.is("contact") && noun.alone())
                .map(ContactNoun::format)
                .findFirst()
                .orElseGet(() -> new Means(words).format(clause, verb.format()));
    }

    /** "The two discussed trade" only goes on with what they were told to do. */
    private static boolean byName(Party party) {
        return party.people().stream().allMatch(person -> person.span().overlaps(party.span()));
    }
}
