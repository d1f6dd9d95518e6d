package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactVerb;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;
import org.readout.model.syntax.VerbGroup;

/** Whether a clause with a verb for being with somebody tells of a contact: its object, its partners and what hangs on it must fit. */
record Fit(Words words, Cast cast) {
    boolean told(Clause clause, ContactVerb verb, Optional<Phrase> object, List<Party> first, List<Party> second) {
        boolean none = verb.object().equals("none") && object.isPresent();
        boolean both = !verb.object().equals("both")
                || first.stream().anyMatch(Party::named) && second.stream().anyMatch(Party::named);
        boolean inOffice = second.stream().anyMatch(Party::body)
                && clause.patient().filter(this::official).isPresent();
        boolean named = second.stream().anyMatch(Party::named);
        boolean person =
                switch (verb.object()) {
                    case "person" -> named;
                    case "holder" -> named || inOffice;
                    default -> true;
                };
        boolean actor = !verb.object().equals("actor") || second.stream().anyMatch(Party::body);
        boolean topic = !verb.object().equals("named")
                || first.stream().anyMatch(Party::body)
                        && (second.stream().anyMatch(new Means(words).told(clause) ? Party::body : Party::named)
                                || second.stream().anyMatch(Party::body) && colleague(clause, verb));
        boolean claimed = verb.object().equals("none")
                && second.isEmpty()
                && !clause.reported().isEmpty();
        return !none
                && !claimed
                && !match(clause)
                && !named(clause, verb)
                && person
                && both
                && actor
                && topic
                && purpose(clause, verb)
                && clause.predicate().isEmpty();
    }

    /** "Saw the Lao premier", "greeted his Thai colleague": one person, told by an office. */
    boolean official(Phrase phrase) {
        return !Words.plural(phrase) && words.table().is("official", Words.lemma(phrase.head())) && cast.people(phrase);
    }

    /** "Discussed ties with his Lao counterpart", "reviewed it with the Thai premier". */
    private boolean colleague(Clause clause, ContactVerb verb) {
        return Stream.concat(
                        Governed.by(clause, verb.to()),
                        clause.object().stream().flatMap(topic -> Governed.by(topic, verb.to())))
                .anyMatch(this::official);
    }

    /** "Met again in the final": teams, whoever sent them. */
    private boolean match(Clause clause) {
        return Governed.by(clause, List.of("in", "at", "for", "during", "before", "after"))
                        .anyMatch(game -> words.table().is("match", Words.lemma(game.head())))
                || Agents.of(clause)
                        .filter(team -> words.table().is("player", Words.lemma(team.head()))
                                || words.table().is("trader", Words.lemma(team.head())))
                        .isPresent();
    }

    /** "Called him reckless": said of him, not to him. */
    private static boolean named(Clause clause, ContactVerb verb) {
        List<Token> tokens = clause.syntax().tokens();
        return verb.words().equals(List.of("call"))
                && clause.object()
                        .map(object -> object.group().last() + 1)
                        .filter(next -> next < tokens.size() && tokens.get(next).tag() == Tag.ADJ)
                        .isPresent();
    }

    /**
     * "Called on them to withdraw" tells of no visit, unless where or when stands between; "called him to discuss trade" tells of a
     * call.
     */
    private static boolean purpose(Clause clause, ContactVerb verb) {
        boolean purpose =
                clause.complements().stream().allMatch(below -> below.verb().form() == VerbGroup.Form.INFINITIVE);
        boolean apart =
                verb.phrasal() ? clause.arguments().size() > 1 : verb.format().equals("call");
        boolean alone = verb.object().equals("none") && !verb.format().equals("call");
        return verb.object().isEmpty() || clause.complements().isEmpty() || purpose && (apart || alone);
    }
}
