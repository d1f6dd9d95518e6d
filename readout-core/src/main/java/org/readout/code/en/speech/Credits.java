package org.readout.code.en.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.en.clause.PhraseWords;
import org.readout.code.en.deed.Utterance;
import org.readout.code.en.say.Saying;
import org.readout.model.Actor;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;

/** What a sentence without a verb of speech credits somebody with: "according to B", "the readout covered B's hopes for talks". */
record Credits(SpeakerReader speakers, StatementMaker maker) {
    private static final String CREDIT = "according to";
    /** "In B's view", "by B's account", "from B's standpoint". */
    private static final List<String> IN = List.of("in", "by", "from", "on");

    private static final List<String> OF = List.of("from", "by", "of");
    /** What is told "according to" somebody, "in B's view", by B's position "that", or by a noun of words. */
    List<Utterance> read() {
        for (Clause clause : speakers.clauses().syntax().clauses()) {
            List<Utterance> held = viewed(clause);
            if (!held.isEmpty()) {
                return held;
            }
        }
        return credited();
    }

    /** "In B's view, the pact is void", "B's position is that the pact is void". */
    private List<Utterance> viewed(Clause clause) {
        Optional<Phrase> view = IN.stream()
                .flatMap(preposition -> clause.argument(preposition).stream())
                .filter(phrase -> speakers.sayings().is("telling", PhraseWords.head(phrase)))
                .findFirst();
        Optional<Phrase> tenet = clause.agent()
                .filter(phrase -> clause.verb().lemma().equals("be")
                        && !clause.reported().isEmpty()
                        && speakers.sayings().is("tenet", PhraseWords.head(phrase)));
        Optional<Clause> said = view.isPresent()
                ? Optional.of(clause)
                : clause.reported().stream().findFirst();
        return view.or(() -> tenet)
                .map(noun -> {
                    List<Actor> owner = owner(noun);
                    return owner.isEmpty()
                            ? List.<Utterance>of()
                            : maker.of(
                                    said,
                                    owner,
                                    noun.head().text(),
                                    speakers.clauses().sentence().span());
                })
                .filter(statements -> !statements.isEmpty())
                .orElseGet(() -> new Views(speakers, maker).read(clause));
    }

    private List<Actor> owner(Phrase noun) {
        List<Actor> owner = new NounCredits(speakers, maker).owner(noun, OF);
        return owner.isEmpty() && speakers.sayings().is("judged", PhraseWords.head(noun))
                ? pronoun(PhraseWords.all(noun).get(0))
                : owner;
    }

    /** "In her reading": of who is spoken of. */
    private List<Actor> pronoun(String first) {
        return switch (first) {
            case "his", "her" -> speakers.talk().person();
            case "its" -> speakers.talk().body();
            case "their" -> speakers.talk().several();
            default -> List.of();
        };
    }

    /** "B denied it; the tunnel, according to C, was finished": what is credited beside what is said. */
    List<Utterance> beside(List<Saying> sayings, List<Utterance> said) {
        List<Utterance> nouns = new NounCredits(speakers, maker)
                .owned().stream()
                        .filter(noun -> said.stream().noneMatch(one -> noun.statement()
                                .evidence()
                                .span()
                                .overlaps(one.statement().evidence().span())))
                        .toList();
        return Stream.concat(beside(sayings).stream(), nouns.stream()).toList();
    }

    private List<Utterance> beside(List<Saying> sayings) {
        return speakers.clauses().syntax().clauses().stream()
                .filter(clause -> clause.reporter().isEmpty()
                        && sayings.stream().noneMatch(saying -> saying.clause().equals(clause)))
                .flatMap(clause -> clause.argument(CREDIT).stream().flatMap(source -> beside(clause, source).stream()))
                .toList();
    }

    private List<Utterance> beside(Clause clause, Phrase source) {
        List<Actor> who = speakers.named(source, clause);
        Span told = clause.subject()
                .map(subject -> subject.span().to(clause.verb().span()))
                .orElse(clause.verb().span());
        boolean person = clause.verb().finite() && who.stream().anyMatch(actor -> actor.person() != null);
        return person ? maker.of(Optional.of(clause), who, CREDIT, told) : List.of();
    }

    private List<Utterance> credited() {
        for (Clause clause : speakers.clauses().syntax().clauses()) {
            Optional<Phrase> source = clause.argument(CREDIT);
            if (source.isPresent()) {
                List<Actor> who = speakers.named(source.get(), clause);
                boolean named = proper(source.get())
                        || who.stream().anyMatch(actor -> actor.country() != null || actor.person() != null);
                return named && !who.isEmpty()
                        ? maker.of(
                                Optional.of(clause),
                                who,
                                CREDIT,
                                speakers.clauses().sentence().span())
                        : List.of();
            }
        }
        List<Utterance> words = new NounWords(speakers, maker).read();
        return words.isEmpty() ? new NounCredits(speakers, maker).read() : words;
    }

    static boolean proper(Phrase phrase) {
        return phrase
                .syntax()
                .tokens()
                .subList(phrase.group().first(), phrase.group().last() + 1)
                .stream()
                .anyMatch(token -> token.tag() == Tag.PROPN);
    }
}
