package org.readout.code.en.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.en.clause.PhraseWords;
import org.readout.model.Actor;
import org.readout.model.Role;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Whose words a paper holds: of both if it is joint, of the state whose adjective stands with it, of who issued or passed it,
 * else of who spoke last.
 */
record PaperOwner(SpeakerReader speakers) {
    private static final List<String> BEHIND = List.of("by", "from", "of");
    private static final int ALL = 3;

    List<Actor> owner(Phrase paper, Clause clause) {
        if (PhraseWords.all(paper).contains("joint")) {
            return speakers.talk().company().together(ALL);
        }
        Actor own = speakers.phrases().actor(paper, Role.SOURCE);
        if (own.country() != null) {
            return List.of(own);
        }
        Optional<Phrase> issuer = issuer(paper).or(() -> beside(paper, clause)).or(() -> passer(paper));
        return issuer.map(phrase -> speakers.named(phrase, clause))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> Credits.proper(paper) ? List.of(own) : before(paper));
    }

    /** Who spoke last; of a communiqué else those who are together. */
    private List<Actor> before(Phrase paper) {
        List<Actor> spoke = speakers.talk().speakers();
        return spoke.isEmpty() && speakers.sayings().is("shared", PhraseWords.head(paper))
                ? speakers.talk().company().together(ALL)
                : spoke;
    }

    /** "By X" that stands behind the paper and was taken for the verb's. */
    private Optional<Phrase> beside(Phrase paper, Clause clause) {
        return clause.arguments().stream()
                .filter(argument -> BEHIND.contains(argument.preposition()))
                .map(Argument::phrase)
                .filter(phrase -> phrase.span().start() > paper.span().start() && speakers.actor(phrase))
                .findFirst();
    }

    private Optional<Phrase> issuer(Phrase paper) {
        return Stream.concat(
                        paper.relatives().stream()
                                .filter(relative -> relative.verb().passive() && issued(relative))
                                .flatMap(relative -> relative.agent().stream()),
                        BEHIND.stream().flatMap(preposition -> paper.argument(preposition).stream()))
                .filter(phrase -> !phrase.equals(paper) && speakers.actor(phrase))
                .findFirst();
    }

    /** "A report seen by an agency" is not its own. */
    private boolean issued(Clause relative) {
        return !speakers.sayings().is("having", relative.verb().lemma());
    }

    /** "North Korea passed a resolution": who does something with the paper. */
    private static Optional<Phrase> passer(Phrase paper) {
        return paper.syntax().clauses().stream()
                .filter(clause -> clause.object().filter(paper::equals).isPresent())
                .flatMap(clause -> clause.agent().stream())
                .filter(agent -> !agent.equals(paper))
                .findFirst();
    }
}
