package org.readout.code.en.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.lexicon.en.Sayings;
import org.readout.lexicon.en.SpeechFrame;
import org.readout.lexicon.en.SpeechFrame.Kind;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Token;
import org.readout.model.syntax.VerbGroup.Form;

/** Finds the construction of {@code en/sayings.tsv} that a clause is. */
record FrameMatcher(Sayings sayings) {
    private static final int LINK_REACH = 3;
    private static final String BE = "be";
    private static final int PARTICLE_REACH = 2;

    Optional<SpeechFrame> match(Clause clause) {
        return of(clause, kind -> kind != Kind.UNSAID && kind != Kind.REFUSED);
    }

    /** The construction of keeping silent that a clause is. */
    Optional<SpeechFrame> unsaid(Clause clause) {
        return of(clause, Kind.UNSAID::equals);
    }

    /** What somebody will not do. */
    Optional<SpeechFrame> refused(Clause clause) {
        return of(clause, Kind.REFUSED::equals);
    }

    private Optional<SpeechFrame> of(Clause clause, Predicate<Kind> kind) {
        String lemma = clause.verb().lemma();
        Optional<SpeechFrame> own = of(sayings.frames(lemma), clause, kind);
        return own.isEmpty() && !lemma.equals(BE) && sayings.is("linking", lemma) ? of(longer(BE), clause, kind) : own;
    }

    /** "Be glad": what may be felt, or said to be seen, as well. */
    private List<SpeechFrame> longer(String lemma) {
        return sayings.frames(lemma).stream()
                .filter(frame -> frame.words().size() > 1)
                .toList();
    }

    private Optional<SpeechFrame> of(List<SpeechFrame> frames, Clause clause, Predicate<Kind> kind) {
        return frames.stream()
                .filter(frame -> kind.test(frame.kind()) && words(frame, clause) && needs(frame, clause))
                .findFirst();
    }

    private boolean words(SpeechFrame frame, Clause clause) {
        if (frame.words().size() < 2) {
            return true;
        }
        int head = clause.verb().head();
        int reach = sayings.is("linking", clause.verb().lemma()) ? LINK_REACH : PARTICLE_REACH;
        List<String> further = frame.words().subList(1, frame.words().size());
        if (sayings.is("linking", clause.verb().lemma()) && further.size() == 1) {
            return Needs.linked(further.get(0), head, reach, clause);
        }
        return Behind.words(clause.syntax(), head + 1, head + reach).containsAll(further)
                || further.size() == 1 && Needs.behindObject(further.get(0), clause);
    }

    private boolean needs(SpeechFrame frame, Clause clause) {
        return frame.needs().isEmpty() || frame.needs().stream().anyMatch(need -> has(need, clause));
    }

    private boolean has(String need, Clause clause) {
        return switch (need) {
            case "that" ->
                clause.reported().stream().anyMatch(said -> !said.conjunction().equals("what"))
                        || Quotations.opens(clause)
                        || Beside.put(clause)
                        || Quotations.quotes(clause, "as") && clause.patient().isEmpty();
            case "so" -> Quotations.quotes(clause, "as");
            case "quote" -> Quotations.quotes(clause);
            case "named" -> new Calling(sayings).named(clause);
            case "adj" -> Calling.adjective(clause);
            case "wh" -> !clause.reported().isEmpty();
            case "to" ->
                below(clause).anyMatch(to -> to.verb().form() == Form.INFINITIVE)
                        || clause.argument("to").isPresent();
            case "do" ->
                below(clause)
                        .anyMatch(to -> to.verb().form() == Form.INFINITIVE
                                && sayings.frames(to.verb().lemma()).isEmpty());
            case "felt" -> Needs.felt(clause);
            case "none" -> Needs.none(clause);
            case "figure" -> Needs.figure(clause);
            case "pto" -> clause.verb().passive() && has("to", clause);
            case "ing" -> below(clause).anyMatch(doing -> doing.verb().form() == Form.PARTICIPLE);
            case "obj" -> clause.patient().isPresent() || Needs.object(clause);
            case "obj2" -> clause.object().isPresent();
            case "iobj" -> clause.indirectObject().isPresent();
            case "noun" -> noun(clause).isPresent();
            case "state" -> clause.object().isPresent();
            default -> other(need, clause);
        };
    }

    private boolean other(String need, Clause clause) {
        if (need.contains("+")) {
            return Arrays.stream(need.split("\\+")).allMatch(one -> has(one, clause));
        }
        if (need.contains(" ")) {
            return Needs.words(need, clause);
        }
        return need.startsWith("[")
                ? object(need, clause)
                : need.endsWith("]")
                        ? Needs.argument(need, clause)
                        : clause.argument(need).isPresent() || Quotations.quoted(need, clause);
    }

    static Stream<Clause> below(Clause clause) {
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
}
