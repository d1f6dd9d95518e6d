package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactVerb;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.VerbGroup;

/** Letters, messages and telegrams: who sends them to whom, whoever carries them. */
record Post(Cast cast, Words words, Reality reality, Set<Integer> taken) {
    private static final List<String> BY = List.of("by", "together with", "along with");
    private static final List<String> IN = List.of("in");

    /** One letter; one to each where they are several: "sent messages to A and B". */
    List<Encounter> read(Clause clause, ContactVerb verb) {
        Optional<Words.Found> found =
                Particles.object(clause, verb.words()).flatMap(words::noun).filter(one -> fits(one, verb));
        if (found.isEmpty()) {
            return List.of();
        }
        Phrase letter = found.get().phrase();
        List<Party> agents = Agents.of(clause).map(cast::parties).orElse(List.of());
        List<Party> named = named(clause, letter, verb.to());
        List<Party> writers =
                switch (verb.pattern()) {
                    case GET -> named.isEmpty() ? senders(letter) : named;
                    case CARRY -> writers(letter, agents);
                    default -> agents;
                };
        List<Party> readers = verb.pattern() == ContactVerb.Pattern.GET ? agents : named;
        if (writers.isEmpty() || readers.isEmpty()) {
            return List.of();
        }
        taken.add(letter.group().head());
        String format = found.get().noun().format();
        boolean each = Words.plural(letter)
                && writers.size() == 1
                && readers.size() > 1
                && readers.stream().map(Party::country).distinct().count() == readers.size();
        return (each ? readers.stream().map(List::of) : Stream.of(readers))
                .map(to -> new Told(words.table()).of(clause, format, reality.of(clause), writers, to, "none"))
                .toList();
    }

    /** "A in a message congratulated B": what is said in a letter is written to whom it is said. */
    Optional<Encounter> written(Clause clause, ContactVerb verb) {
        Optional<Words.Found> found = Stream.concat(
                        Governed.by(clause, IN), clause.subject().stream().flatMap(one -> Governed.by(one, IN)))
                .flatMap(phrase -> words.noun(phrase).stream())
                .filter(one -> one.noun().is("written") && !Words.has(one.phrase(), NounEncounters.KNOWN))
                .findFirst();
        if (found.isEmpty() || clause.verb().passive()) {
            return Optional.empty();
        }
        List<Party> writers = Agents.of(clause).map(cast::parties).orElse(List.of());
        List<Party> readers = Stream.concat(clause.object().stream(), Governed.by(clause, verb.to()))
                .flatMap(phrase -> cast.others(phrase, clause).stream())
                .filter(Party::body)
                .limit(1)
                .toList();
        if (writers.isEmpty() || readers.isEmpty()) {
            return Optional.empty();
        }
        taken.add(found.get().phrase().group().head());
        return Optional.of(new Told(words.table())
                .of(clause, found.get().noun().format(), reality.of(clause), writers, readers, "none"));
    }

    /** Wishes are sent; carried by hand they are words. */
    private static boolean fits(Words.Found found, ContactVerb verb) {
        boolean carried = verb.pattern() == ContactVerb.Pattern.CARRY;
        boolean credentials = found.noun().is("credentials") && verb.pattern() != ContactVerb.Pattern.SEND;
        return credentials || found.noun().is("written") || found.noun().is("wish") && !carried;
    }

    private List<Party> named(Clause clause, Phrase letter, List<String> prepositions) {
        List<Party> named = new ArrayList<>();
        Stream.of(
                        Governed.by(clause, prepositions),
                        Governed.by(letter, prepositions),
                        letter.argument("of").stream().flatMap(what -> Governed.by(what, prepositions)),
                        clause.indirectObject().stream())
                .flatMap(phrases -> phrases)
                .distinct()
                .forEach(phrase -> named.addAll(cast.others(phrase, clause)));
        return named.isEmpty() ? addressed(clause, letter) : named;
    }

    /** "Sent a telegram congratulating B". */
    private List<Party> addressed(Clause clause, Phrase letter) {
        return letter.relatives().stream()
                .filter(said -> said.verb().form() == VerbGroup.Form.PARTICIPLE
                        && !said.verb().passive()
                        && words.table().verbs(said.verb().lemma()).stream()
                                .anyMatch(verb -> verb.pattern() == ContactVerb.Pattern.WRITE))
                .flatMap(said -> said.object().stream())
                .flatMap(phrase -> cast.others(phrase, clause).stream())
                .filter(Party::body)
                .toList();
    }

    /** "Received a message of greeting sent by X together with Y". */
    private List<Party> senders(Phrase letter) {
        boolean credentials = words.noun(letter)
                .filter(found -> found.noun().is("credentials"))
                .isPresent();
        List<Party> owner = Words.owner(letter)
                .or(() -> credentials ? letter.argument("of") : Optional.empty())
                .map(cast::parties)
                .orElse(List.of());
        return !owner.isEmpty()
                ? owner
                : Stream.concat(Stream.of(letter), letter.argument("of").stream())
                        .flatMap(noun -> noun.relatives().stream())
                        .filter(sent -> sent.verb().passive()
                                && words.table().is("sent", sent.verb().lemma()))
                        .flatMap(sent -> Governed.by(sent, BY))
                        .flatMap(phrase -> cast.parties(phrase).stream())
                        .toList();
    }

    /** "conveyed the letter of X", "handed over a letter from X"; who tells no other writer writes. */
    private List<Party> writers(Phrase letter, List<Party> agents) {
        List<Party> writers = new ArrayList<>();
        Governed.by(letter, List.of("from", "of")).forEach(phrase -> writers.addAll(cast.parties(phrase)));
        Words.owner(letter).ifPresent(owner -> writers.addAll(cast.parties(owner)));
        return writers.isEmpty() ? agents : writers;
    }
}
