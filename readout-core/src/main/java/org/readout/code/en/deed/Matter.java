package org.readout.code.en.deed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * What an act is about. Of what the text brings up anew ("a ceasefire", "any attempt", "dialogue") nobody is the addressee; what
 * it takes for known ("the visit", "its offer") is a matter between those it is about.
 *
 * @param clauses the sentence
 * @param phrases whom its phrases name
 */
record Matter(Clauses clauses, ActorPhrases phrases) {
    /** Opinions and appeals, which are uttered to the world as often as to somebody. */
    private static final Set<String> OPINIONS = Set.of("REQUEST", "SUPPORT", "REJECT", "ACCUSE");

    /** What is asked for in talks is asked of the other side. */
    private static final String TO_PARTNER = "REQUEST";

    private static final String DENIAL = "REJECT";

    private static final Set<String> KNOWN =
            Set.of("the", "this", "that", "these", "those", "it", "them", "both", "all");

    private static final Set<String> NEW = Set.of("a", "an", "any", "every", "such", "some", "all", "each");

    /** True if the act is an opinion on what is nobody's in particular, or a denial of what nobody is said to have said. */
    boolean nobodys(String type, Span core, List<Country> acting) {
        boolean within = TO_PARTNER.equals(type)
                && phrases.inDocument()
                && phrases.homes().parts().partner(acting).isPresent()
                && clause(core).flatMap(this::matter).filter(this::more).isPresent();
        return !within && nobodys(type, core);
    }

    /** "More rapid delivery", "further aid": of what the other side gives already. */
    private boolean more(Phrase phrase) {
        return clauses.words()
                .is("more", phrase.syntax().token(phrase.group().first()).lower());
    }

    private boolean nobodys(String type, Span core) {
        return denial(type, core)
                || joining(type, core)
                || OPINIONS.contains(type)
                        && clause(core)
                                .filter(clause -> clauses.words()
                                                .is("uttering", clause.verb().lemma())
                                        && clause.antecedent().isEmpty())
                                .flatMap(this::matter)
                                .filter(this::anew)
                                .filter(phrase -> !(DENIAL.equals(type) && charged(phrase)))
                                .isPresent();
    }

    /** "Denied that its ships were there", "denied rumours": told to the world; "denied the charge", "denied it" answer somebody. */
    private boolean denial(String type, Span core) {
        return DENIAL.equals(type)
                && clause(core)
                        .filter(clause ->
                                clauses.words().is("denying", clause.verb().lemma()))
                        .filter(clause -> clause.patient().filter(this::answers).isEmpty())
                        .isPresent();
    }

    /** "Declined to apply for membership": told to no state. */
    private boolean joining(String type, Span core) {
        return DENIAL.equals(type)
                && clause(core).stream()
                        .flatMap(clause -> clause.complements().stream())
                        .anyMatch(below ->
                                clauses.words().is("joining", below.verb().lemma()));
    }

    /** What is known already was said by somebody. */
    private boolean answers(Phrase phrase) {
        Token first = phrase.syntax().token(phrase.group().first());
        return first.tag() == Tag.PRON || KNOWN.contains(first.lower()) || charged(phrase);
    }

    /** True if the act turns down what its doer was charged with: "rejected any link with the rebels". */
    boolean answersCharge(String type, Span core) {
        return DENIAL.equals(type)
                && clause(core).flatMap(this::matter).filter(this::charged).isPresent();
    }

    /** "Denied any role": what somebody was charged with. */
    private boolean charged(Phrase phrase) {
        return clauses.words().is("share_in", phrase.head().lemma().toLowerCase(Locale.ROOT));
    }

    private Optional<Clause> clause(Span core) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().equals(core))
                .findFirst();
    }

    /** What stands behind "call for", "the need for", else the object. */
    private Optional<Phrase> matter(Clause clause) {
        Optional<Phrase> object = clause.patient();
        if (object.isEmpty()) {
            return clause.argument("for");
        }
        return object.filter(phrase -> clauses.words().is("need", phrase.head().lemma()))
                .flatMap(phrase ->
                        phrase.argument("for").or(() -> phrase.argument("of")).or(() -> phrase.argument("to")))
                .or(() -> object.filter(
                        phrase -> !clauses.words().is("need", phrase.head().lemma())
                                && !clauses.words().is("voicing", clause.verb().lemma())));
    }

    private boolean anew(Phrase phrase) {
        Token first = phrase.syntax().token(phrase.group().first());
        boolean bare = first.tag() == Tag.NOUN || first.tag() == Tag.ADJ;
        return (NEW.contains(first.lower()) || bare) && !phrases.names(phrase);
    }
}
