package org.readout.code.en.speech;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.clause.PhraseWords;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Token;

/**
 * A sentence that names no speaker and tells, in the tense of what is reported, what somebody went on to say: "X said talks had
 * failed. The embassy would stay open." What a reporter foresees or looks back on is none: "It would be the first such visit".
 *
 * @param speakers the sentence
 * @param main its main clause
 * @param open true if what was said is told before it
 */
record Backshift(SpeakerReader speakers, Clause main, boolean open) {
    private static final Set<String> MODALS = Set.of("would", "might", "should", "must", "'d");
    private static final String WOULD = "would";
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "should", "were", "such", "any", "it", "this", "that");
    private static final String ABLE = "could";
    private static final Set<String> BEING = Set.of("be", "become", "mark", "come", "make", "bring");
    private static final Set<String> NOBODY = Set.of("he", "she", "they", "who");
    private static final Set<String> OTHERS = Set.of("official", "source", "media", "document", "body");
    /** Three words or more within marks, no title. */
    private static final Pattern QUOTED =
            Pattern.compile("(?<!titled |called |themed |named )\"[a-z][^\" ]* [^\" ]+ [^\"]+\"");

    /** True if it is told as somebody's words. */
    boolean told() {
        boolean modal = open ? modal() : settled();
        return modal && !hindsight() && !silent() || !somebody() && (quotes() || open && perfect());
    }

    /** "Would", "must": what is to come, or is due, as seen from then. */
    private boolean modal() {
        boolean able = main.verb().passive() || main.verb().lemma().equals("be");
        return words().anyMatch(token -> MODALS.contains(token.lower()) || able && ABLE.equals(token.lower()));
    }

    /** "The embassy would stay open", not what might be: "a blockade would hurt both". */
    private boolean settled() {
        String first = clauses().syntax().token(0).lower();
        return words().anyMatch(token -> token.lower().equals(WOULD)) && !INDEFINITE.contains(first);
    }

    /** "The army had fired first": told by whoever spoke, unless a day or a time tells that a reporter looks back. */
    private boolean perfect() {
        return main.verb().perfect()
                && words().anyMatch(token -> token.lower().equals("had"))
                && opens()
                && main.subject().filter(this::acting).isEmpty()
                && clauses().all(Mention.OfDate.class).isEmpty()
                && !any("lookback");
    }

    /** "The minister had left", "the talks had begun": what somebody did, or when they met, is a reporter's. */
    private boolean acting(Phrase subject) {
        return !main.verb().passive() && speakers.actor(subject)
                || speakers.sayings().is("occasion", PhraseWords.head(subject));
    }

    /** 'The pact was "a step back into the dark"': words of who spoke, unless somebody else may be quoted. */
    private boolean quotes() {
        Span sentence = clauses().sentence().span();
        boolean another = main.subject()
                .map(PhraseWords::head)
                .filter(head ->
                        OTHERS.stream().anyMatch(kind -> speakers.sayings().is(kind, head)))
                .isPresent();
        return !another
                && clauses().all(Mention.OfPerson.class).isEmpty()
                && QUOTED.matcher(clauses().plain().substring(sentence.start(), sentence.end()))
                        .find();
    }

    /** Its subject opens the sentence: no place, no time. */
    private boolean opens() {
        return main.subject()
                .filter(subject -> subject.span().start()
                        == clauses().syntax().token(0).span().start())
                .isPresent();
    }

    /** Somebody else, or of whom is told what he did. */
    private boolean somebody() {
        Optional<Phrase> subject = main.subject();
        return subject.filter(speakers::person).isPresent()
                || subject.map(PhraseWords::head).filter(NOBODY::contains).isPresent();
    }

    /** "It would be the first visit in ten years", "would later lead". */
    private boolean hindsight() {
        return any("hindsight") || BEING.contains(main.verb().lemma()) && any("ranked");
    }

    /** "The minister would not comment", "would have none of it": of whom it is told that he says no more. */
    private boolean silent() {
        boolean none = main.object()
                .filter(object -> PhraseWords.head(object).equals("none"))
                .isPresent();
        return none
                || main.verb().negated()
                        && speakers.sayings().is("commenting", main.verb().lemma());
    }

    private boolean any(String kind) {
        return clauses().syntax().tokens().stream()
                .anyMatch(token -> speakers.sayings().is(kind, token.lower()));
    }

    private Clauses clauses() {
        return speakers.clauses();
    }

    private Stream<Token> words() {
        return main.syntax().tokens().stream()
                .filter(token -> main.verb().span().contains(token.span()));
    }
}
