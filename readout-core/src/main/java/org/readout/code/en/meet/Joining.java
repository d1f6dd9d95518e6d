package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactVerb;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.VerbGroup;

/**
 * Contacts told by who joins whom for something done in one place: "joined B for a stroll", "joined B in Capital to sign"; not "joined
 * B in calling for peace", "joined B for the attack".
 */
record Joining(Words words, Cast cast, Reality reality) {
    private static final List<String> AT = List.of("at", "in", "on");

    Optional<Encounter> read(Clause clause, ContactVerb verb) {
        List<Party> first = named(Agents.of(clause).map(cast::parties).orElse(List.of()));
        List<Party> second =
                named(clause.object().map(phrase -> cast.others(phrase, clause)).orElse(List.of()));
        boolean two = !first.isEmpty() && second.stream().anyMatch(first.get(0)::abroad);
        if (!two || clause.verb().passive() || opinion(clause) || !together(clause, verb)) {
            return Optional.empty();
        }
        String format = new Rites(words.table())
                .format(clause)
                .or(() -> occasion(clause, verb))
                .orElse(verb.format());
        return Optional.of(new Told(words.table()).of(clause, format, reality.of(clause), first, second, verb.host()));
    }

    private static List<Party> named(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.named() && party.country() != null)
                .toList();
    }

    /** "In calling for", "in a statement". */
    private boolean opinion(Clause clause) {
        return Stream.concat(clause.adverbials().stream(), clause.complements().stream())
                        .anyMatch(below -> below.verb().form() == VerbGroup.Form.PARTICIPLE)
                || Governed.by(clause, List.of("in", "for"))
                        .anyMatch(phrase -> words.table().is("opinion", Words.lemma(phrase.head())));
    }

    /** For something one goes to, or in a town. */
    private boolean together(Clause clause, ContactVerb verb) {
        return Governed.by(clause, AT).anyMatch(place -> cast.town(place).isPresent())
                || occasion(clause, verb).isPresent()
                || Governed.by(clause, verb.to()).anyMatch(this::outing);
    }

    private boolean outing(Phrase phrase) {
        String head = Words.lemma(phrase.head());
        return words.table().is("outing", head)
                || words.table().is("rite_thing", head)
                || words.table().is("picture", head);
    }

    private Optional<String> occasion(Clause clause, ContactVerb verb) {
        return clause.arguments().stream()
                .filter(argument -> verb.to().contains(argument.preposition()))
                .map(Argument::phrase)
                .flatMap(phrase -> words.noun(phrase).stream())
                .map(found -> found.noun().format())
                .findFirst()
                .map(format -> format.equals("attendance") ? "ceremony" : format.equals("visit") ? "meeting" : format);
    }
}
