package org.readout.code.en.say;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.lexicon.en.Sayings;
import org.readout.lexicon.en.SpeechFrame;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/** The stance of a saying: of its verb, of the noun that is expressed, of what is said. Immutable and safe to share. */
public final class Stances {
    /** The stance of words that show none. */
    public static final String NEUTRAL = "neutral";

    private static final String WISH = "wish";
    private static final String ING = "ing";
    private static final Set<String> NAMING = Set.of("named", "as", "adj");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "should");
    private static final Set<String> POINTING = Set.of("this", "that", "it", "there");

    private final Sayings sayings;
    private final FrameMatcher matcher;

    public Stances(Sayings sayings) {
        this.sayings = sayings;
        this.matcher = new FrameMatcher(sayings);
    }

    /** @param own true of a phrase for the speaker or the speaker's side */
    public String of(Saying saying, Predicate<Phrase> own) {
        if (!saying.frame().open()) {
            return saying.frame().stance();
        }
        return matcher.noun(saying.clause())
                .filter(stance -> !naming(saying.frame()) && !matcher.emphatic(saying.clause()))
                .filter(stance ->
                        !stance.equals(NEUTRAL) || saying.clause().reported().isEmpty())
                .or(() -> said(saying.clause())
                        .limit(1)
                        .flatMap(said -> of(said, own).stream())
                        .findFirst())
                .orElseGet(() -> offends(saying.clause()) || names(saying, this::offence)
                        ? "oppose"
                        : names(saying, this::lauds) ? "praise" : affirmed(saying));
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

    /** "Stressed the traditional friendship", "said the two countries were close neighbours". */
    private String affirmed(Saying saying) {
        int verb = saying.clause().verb().span().end();
        boolean warm = !saying.frame().needs().contains("wh")
                && saying.clause().syntax().tokens().stream()
                        .filter(token ->
                                token.span().start() > verb && saying.span().contains(token.span()))
                        .anyMatch(token -> sayings.is("warm", token.lemma().toLowerCase(Locale.ROOT)));
        boolean denied = saying.clause().reported().stream().limit(1).anyMatch(Negation::of);
        return warm && !denied ? "support" : NEUTRAL;
    }

    /** "Called the drills a threat", "described it as illegal". */
    private boolean names(Saying saying, Predicate<Token> kind) {
        return naming(saying.frame())
                && saying.clause().syntax().tokens().stream()
                        .filter(token -> saying.span().contains(token.span())
                                && token.span().start()
                                        > saying.clause().verb().span().end())
                        .anyMatch(kind);
    }

    private boolean lauds(Token token) {
        return sayings.is("laud", token.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean naming(SpeechFrame frame) {
        return frame.needs().stream().anyMatch(NAMING::contains);
    }

    /** Also "insulting", of "insult". */
    private boolean offence(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return sayings.is("offence", lemma)
                || lemma.endsWith(ING) && sayings.is("offence", lemma.substring(0, lemma.length() - ING.length()));
    }

    /** The stance of what is said; empty if its words show none. */
    public Optional<String> of(Clause said, Predicate<Phrase> own) {
        Optional<Phrase> subject = said.subject().or(said::agent);
        boolean mine = subject.filter(own).isPresent();
        if (obliged(said)) {
            return Optional.of("urge");
        }
        if (likes(said)) {
            return Optional.of(WISH);
        }
        Optional<SpeechFrame> frame =
                matcher.match(said).filter(one -> !one.stance().equals(NEUTRAL) && !(one.open() && toCome(said)));
        if (mine && frame.isPresent()) {
            return turned(frame.get(), said, own);
        }
        if (warned(said)) {
            return Optional.of("warn");
        }
        if (mine && toCome(said)) {
            boolean refuses =
                    Negation.of(said) && sayings.is("yield", said.verb().lemma());
            return Optional.of(refuses ? "oppose" : "commit");
        }
        if (!mine && (foreign(said) ? offends(said) : condemns(said))) {
            return Optional.of("oppose");
        }
        return denied(said, mine) ? Optional.of("oppose") : Optional.empty();
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
    public boolean speaksFor(Clause said) {
        return toCome(said)
                || Negation.of(said)
                || matcher.match(said)
                        .filter(frame -> !frame.stance().equals(NEUTRAL))
                        .isPresent();
    }

    private Optional<String> turned(SpeechFrame frame, Clause said, Predicate<Phrase> own) {
        if (frame.open()) {
            return matcher.noun(said).filter(stance -> !stance.equals(NEUTRAL)).or(() -> said.reported().stream()
                    .flatMap(below -> of(below, own).stream())
                    .findFirst());
        }
        boolean negated = Negation.of(said);
        boolean friendly = !Set.of("oppose", "warn", "urge").contains(frame.stance());
        return negated ? Optional.of(friendly ? "oppose" : NEUTRAL) : Optional.of(frame.stance());
    }

    private boolean obliged(Clause said) {
        return said.verb().modality() == Modality.OBLIGED
                || sayings.is("obliged", said.verb().lemma())
                        && !said.complements().isEmpty()
                || sayings.is("obliged", text(said))
                || due(said);
    }

    /** "It is time for them to return", "it is essential that". */
    private boolean due(Clause said) {
        boolean it = said.subject()
                .filter(subject -> POINTING.contains(FrameMatcher.head(subject)))
                .isPresent();
        return it
                && !Negation.of(said)
                && said.predicate()
                        .filter(token -> sayings.is("due", token.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private static String text(Clause clause) {
        return clause.syntax().token(clause.verb().head()).lower();
    }

    /** "Would like to". */
    private static boolean likes(Clause said) {
        Syntax syntax = said.syntax();
        int next = said.verb().head() + 1;
        return said.verb().modality() == Modality.HYPOTHETICAL
                && next < syntax.tokens().size()
                && syntax.token(next).text().equals("like");
    }

    private static boolean toCome(Clause said) {
        Modality modality = said.verb().modality();
        return modality == Modality.PLANNED || modality == Modality.HYPOTHETICAL;
    }

    /** "There would be no dialogue if they insisted". */
    private static boolean warned(Clause said) {
        return toCome(said)
                && Negation.of(said)
                && said.adverbials().stream().anyMatch(below -> CONDITIONS.contains(below.conjunction()));
    }

    /** Somebody is told to act who is not the speaker's side. */
    private static boolean foreign(Clause said) {
        return said.subject()
                .filter(subject ->
                        subject
                                .syntax()
                                .tokens()
                                .subList(
                                        subject.group().first(), subject.group().last() + 1)
                                .stream()
                                .anyMatch(token -> token.tag() == Tag.PROPN || token.tag() == Tag.PRON))
                .isPresent();
    }

    /** The verb, its object or what the subject is said to be is an offence. */
    private boolean offends(Clause said) {
        boolean verb = sayings.is("offence", said.verb().lemma());
        return !Negation.of(said) && (verb || condemns(said));
    }

    /** What the subject is said to be, or the object, is an offence. */
    private boolean condemns(Clause said) {
        Stream<String> words = Stream.of(
                        said.object().map(FrameMatcher::head).stream(),
                        said.argument("as").map(FrameMatcher::head).stream(),
                        said.predicate().map(Token::lemma).stream())
                .flatMap(found -> found);
        return !Negation.of(said)
                && (words.map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(word -> sayings.is("offence", word))
                        || offending(said));
    }

    private boolean offending(Clause said) {
        return Stream.concat(said.object().stream(), said.subject().stream())
                .flatMap(phrase ->
                        phrase
                                .syntax()
                                .tokens()
                                .subList(phrase.group().first(), phrase.group().head())
                                .stream())
                .anyMatch(token -> sayings.is("offence", token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "This is not a contest", "we do not attack civilians". */
    private static boolean denied(Clause said, boolean mine) {
        boolean pointing = said.subject()
                .filter(subject -> POINTING.contains(FrameMatcher.head(subject)))
                .isPresent();
        return Negation.of(said) && !toCome(said) && (mine || pointing);
    }
}
