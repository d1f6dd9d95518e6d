package org.readout.code.en.say;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.lexicon.en.Sayings;
import org.readout.lexicon.en.SpeechFrame;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;

/** The stance of a saying: of its verb, of the noun that is expressed, of what is said. Immutable and safe to share. */
public final class Stances {
    /** The stance of words that show none. */
    public static final String NEUTRAL = "neutral";

    static final String WISH = "wish";

    private final FrameMatcher matcher;
    private final SaidStance said;
    private final Naming naming;

    public Stances(Sayings sayings) {
        Offences offences = new Offences(sayings);
        this.matcher = new FrameMatcher(sayings);
        this.said = new SaidStance(sayings, matcher, offences, new Duties(sayings));
        this.naming = new Naming(sayings, offences);
    }

    /** @param own true of a phrase for the speaker or the speaker's side */
    public String of(Saying saying, Predicate<Phrase> own) {
        if (!saying.frame().open()) {
            return SaidStance.turned(saying.frame(), saying.clause());
        }
        return expressed(saying)
                .or(() -> said(saying.clause()).findFirst().flatMap(clause -> said.of(clause, own)))
                .map(stance -> believed(saying, stance) ? NEUTRAL : stance)
                .orElseGet(() -> naming.stance(saying));
    }

    /** "Believe that it will go ahead": foreseen, not promised. */
    private static boolean believed(Saying saying, String stance) {
        SpeechFrame.Kind kind = saying.frame().kind();
        return (kind == SpeechFrame.Kind.HELD || kind == SpeechFrame.Kind.VIEW) && stance.equals("commit");
    }

    /** "Expressed concern": by the noun, where that shows a stance or nothing else is said. */
    private Optional<String> expressed(Saying saying) {
        return matcher.noun(saying.clause())
                .filter(stance -> !Naming.is(saying) && !matcher.emphatic(saying.clause()))
                .filter(stance ->
                        !stance.equals(NEUTRAL) || saying.clause().reported().isEmpty());
    }

    /** What is said, behind the verb or behind its object: "left no doubt that they would come". */
    private Stream<Clause> said(Clause clause) {
        if (!matcher.emphatic(clause)) {
            return clause.reported().stream();
        }
        int object = clause.object().map(phrase -> phrase.group().head()).orElse(-1);
        return Stream.concat(
                clause.reported().stream(),
                clause.syntax().clauses().stream()
                        .filter(below -> clause.syntax().above(below.verb().head()).stream()
                                .anyMatch(up -> up.role() == Role.REPORTED && up.head() == object)));
    }

    /** The stance of what is said; empty if its words show none. */
    public Optional<String> of(Clause clause, Predicate<Phrase> own) {
        return said.of(clause, own);
    }

    /** True of a clause that tells a wish, by its verb or by a noun ("expressed the hope"). */
    public boolean wishes(Clause clause) {
        return matcher.match(clause)
                        .filter(frame -> frame.stance().equals(WISH))
                        .isPresent()
                || matcher.noun(clause).filter(WISH::equals).isPresent();
    }

    /** True of a wish to do something oneself: "wants to visit", not "wants them to leave", "wants a return", "hopes for peace". */
    public boolean doing(Clause wish) {
        return matcher.noun(wish).isPresent()
                ? !wish.complements().isEmpty() || wish.argument("for").isEmpty()
                : wish.object().isEmpty() && !wish.complements().isEmpty();
    }

    /** True of a clause in which a subject does what one says of one's own side: wants, promises, denies. */
    public boolean speaksFor(Clause clause) {
        return SaidStance.toCome(clause)
                || Negation.of(clause)
                || matcher.match(clause)
                        .filter(frame -> !frame.stance().equals(NEUTRAL))
                        .isPresent();
    }
}
