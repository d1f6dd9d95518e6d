package org.readout.code.en.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.Sayings;
import org.readout.lexicon.en.SpeechFrame;
import org.readout.lexicon.en.SpeechFrame.Kind;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;
import org.readout.model.syntax.VerbGroup.Form;

/** Finds the construction of {@code en/sayings.tsv} that a clause is. */
record FrameMatcher(Sayings sayings) {
    private static final int LINK_REACH = 3;
    private static final int PARTICLE_REACH = 2;
    private static final int QUOTED_REACH = 8;
    private static final int THAT_REACH = 5;
    private static final Set<String> WHO = Set.of("who", "which", "that");
    /** Characters of a preposition with its spaces. */
    private static final int BESIDE = 10;

    private static final Set<String> PARTICLES = Set.of("off", "up", "in", "back", "out");
    /** What something is called begins with one of these. */
    private static final Set<Tag> NAMES = Set.of(Tag.DET, Tag.ADJ, Tag.NOUN);

    private static final String COLON = ":";
    /** A colon opens what is said; before a speaker it closes a dateline. */
    private static final Set<String> MARKS = Set.of("\"", "''", "``", COLON);

    Optional<SpeechFrame> match(Clause clause) {
        return sayings.frames(clause.verb().lemma()).stream()
                .filter(frame -> frame.kind() != Kind.UNSAID && words(frame, clause) && needs(frame, clause))
                .findFirst();
    }

    /** The construction of keeping silent that a clause is. */
    Optional<SpeechFrame> unsaid(Clause clause) {
        return sayings.frames(clause.verb().lemma()).stream()
                .filter(frame -> frame.kind() == Kind.UNSAID && words(frame, clause) && needs(frame, clause))
                .findFirst();
    }

    private boolean words(SpeechFrame frame, Clause clause) {
        if (frame.words().size() < 2) {
            return true;
        }
        int head = clause.verb().head();
        int reach = sayings.is("linking", clause.verb().lemma()) ? LINK_REACH : PARTICLE_REACH;
        List<String> behind = behind(clause.syntax(), head + 1, head + reach);
        return behind.containsAll(frame.words().subList(1, frame.words().size()));
    }

    private static List<String> behind(Syntax syntax, int from, int to) {
        return syntax.tokens().subList(from, Math.min(to + 1, syntax.tokens().size())).stream()
                .map(token -> token.lower())
                .toList();
    }

    private boolean needs(SpeechFrame frame, Clause clause) {
        return frame.needs().isEmpty() || frame.needs().stream().anyMatch(need -> has(need, clause));
    }

    private boolean has(String need, Clause clause) {
        return switch (need) {
            case "that" ->
                clause.reported().stream().anyMatch(said -> !said.conjunction().equals("what"))
                        || opens(clause)
                        || quotes(clause, "as") && clause.patient().isEmpty();
            case "so" -> quotes(clause, "as");
            case "quote" -> quotes(clause);
            case "named" -> named(clause);
            case "adj" -> adjective(clause);
            case "wh" -> !clause.reported().isEmpty();
            case "to" ->
                below(clause).anyMatch(to -> to.verb().form() == Form.INFINITIVE)
                        || clause.argument("to").isPresent();
            case "do" ->
                below(clause)
                        .anyMatch(to -> to.verb().form() == Form.INFINITIVE
                                && sayings.frames(to.verb().lemma()).isEmpty());
            case "pto" -> clause.verb().passive() && has("to", clause);
            case "ing" -> below(clause).anyMatch(doing -> doing.verb().form() == Form.PARTICIPLE);
            case "obj" -> clause.patient().isPresent();
            case "obj2" -> clause.object().isPresent();
            case "iobj" -> clause.indirectObject().isPresent();
            case "noun" -> noun(clause).isPresent();
            default ->
                need.startsWith("[")
                        ? object(need, clause)
                        : clause.argument(need).isPresent() || quoted(need, clause);
        };
    }

    /** Behind a preposition a quotation or a participle may stand that is no phrase: 'as "brotherly"', "against drawing in". */
    private static boolean quoted(String preposition, Clause clause) {
        int verb = clause.verb().head();
        List<String> behind = behind(clause.syntax(), verb + 1, verb + QUOTED_REACH);
        int at = behind.indexOf(preposition);
        boolean behindObject = clause.object()
                .filter(object -> object.group().last() == verb + at)
                .isPresent();
        return at == 0 || at > 0 && (behindObject || at + 1 < behind.size() && MARKS.contains(behind.get(at + 1)));
    }

    private static Stream<Clause> below(Clause clause) {
        return Stream.concat(clause.complements().stream(), clause.adverbials().stream());
    }

    /** The stance of the noun that is expressed, voiced, reaffirmed. */
    Optional<String> noun(Clause clause) {
        return clause.patient().stream()
                .flatMap(object -> object.members().stream())
                .flatMap(object -> sayings.stance(head(object)).stream())
                .findFirst();
    }

    static String head(Phrase phrase) {
        return lemma(phrase.head());
    }

    /** The lemma as the tables write it, also of a name. */
    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean object(String need, Clause clause) {
        List<String> nouns = Arrays.asList(need.substring(1, need.length() - 1).split("\\|"));
        return clause.patient().filter(object -> nouns.contains(head(object))).isPresent();
    }

    /** "Left no doubt that": words that "no" makes the stronger. */
    boolean emphatic(Clause clause) {
        return !clause.verb().negated()
                && clause.negated()
                && clause.object()
                        .filter(object -> sayings.is("emphatic", head(object)))
                        .isPresent();
    }

    /** "As X noted", "as X put it": what is said is the sentence it stands in. */
    private static boolean quotes(Clause clause, String conjunction) {
        return clause.conjunction().equals(conjunction) && clause.verb().finite();
    }

    /** "Considers the dam illegal", "to be void". */
    private static boolean adjective(Clause clause) {
        return clause.object()
                        .map(object -> behind(clause.syntax(), object.span().end()))
                        .filter(next ->
                                next.map(token -> token.tag() == Tag.ADJ).orElse(false))
                        .isPresent()
                || below(clause)
                        .anyMatch(below -> below.verb().lemma().equals("be")
                                && below.verb().form() == Form.INFINITIVE);
    }

    /** "Called the dam a mistake", not "called the minister on Monday", "called off the visit". */
    private boolean named(Clause clause) {
        boolean passive = clause.verb().passive();
        boolean particle =
                PARTICLES.contains(behind(clause.syntax(), clause.verb().span().end())
                        .map(token -> token.text().toLowerCase(Locale.ROOT))
                        .orElse(""));
        return !particle
                && clause.object()
                        .filter(object -> !head(object).endsWith("self"))
                        .filter(object -> passive
                                || !called(object)
                                || behind(clause.syntax(), end(object))
                                        .filter(FrameMatcher::name)
                                        .isPresent())
                        .isPresent();
    }

    /** Somebody who can be called by telephone. */
    private boolean called(Phrase object) {
        return object
                .syntax()
                .tokens()
                .subList(object.group().first(), object.group().last() + 1)
                .stream()
                .anyMatch(token -> token.tag() == Tag.PROPN
                        || sayings.is("official", token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** An article, a noun, a quotation; or "who", behind whose clause it stands. */
    private static boolean name(Token next) {
        return NAMES.contains(next.tag()) || MARKS.contains(next.text()) || WHO.contains(next.text());
    }

    private static int end(Phrase object) {
        int end = object.span().end();
        return object.arguments().stream()
                .map(argument -> argument.phrase().span())
                .filter(span -> span.start() > end && span.start() - end <= BESIDE)
                .mapToInt(Span::end)
                .findFirst()
                .orElse(end);
    }

    private static Optional<Token> behind(Syntax syntax, int offset) {
        return syntax.tokens().stream()
                .filter(token -> token.span().start() >= offset)
                .findFirst();
    }

    /** What is said follows, though nothing is found that it hangs on. */
    private static boolean opens(Clause clause) {
        int verb = clause.verb().head();
        return quotes(clause)
                || behind(clause.syntax(), verb + 1, verb + THAT_REACH).contains("that");
    }

    /** A quotation begins right behind the verb, or ends right before its subject. */
    private static boolean quotes(Clause clause) {
        Syntax syntax = clause.syntax();
        int verb = clause.verb().head();
        int first = clause.subject().map(subject -> subject.group().first()).orElse(verb);
        return behind(syntax, verb + 1, verb + PARTICLE_REACH).stream().anyMatch(MARKS::contains)
                || first > 1
                        && behind(syntax, Math.max(0, first - 2), first - 1).stream()
                                .anyMatch(mark -> MARKS.contains(mark) && !mark.equals(COLON));
    }
}
