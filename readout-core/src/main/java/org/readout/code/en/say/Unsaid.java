package org.readout.code.en.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.Sayings;
import org.readout.lexicon.en.SpeechFrame;
import org.readout.lexicon.en.SpeechFrame.Kind;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/** What a sentence tells that somebody did not say: "did not mention", "declined to comment", "made no reference to". */
record Unsaid(Sayings sayings, FrameMatcher matcher, Speakers speakers) {
    private static final String NO = "no";
    private static final String NOTHING = "nothing";

    List<Saying> read(Syntax syntax, Span sentence) {
        List<Saying> unsaid = new ArrayList<>();
        for (Clause clause : syntax.clauses()) {
            if (told(clause)) {
                frame(clause)
                        .flatMap(frame -> speakers.of(clause, frame).map(who -> saying(clause, frame, who, sentence)))
                        .ifPresent(unsaid::add);
            }
        }
        return unsaid;
    }

    /** As a fact of its own, not within somebody's words. */
    private boolean told(Clause clause) {
        return clause.verb().finite()
                && clause.verb().modality() == Modality.ASSERTED
                && clause.reporter().isEmpty()
                && Up.of(clause, Role.COMPLEMENT).isEmpty()
                && !new Told(sayings).nameless(clause)
                && !(new Told(sayings).refused(clause)
                        && matcher.refused(clause).isPresent());
    }

    private Optional<SpeechFrame> frame(Clause clause) {
        if (matcher.emphatic(clause)) {
            return Optional.empty();
        }
        Optional<SpeechFrame> negated = Negation.of(clause) ? said(clause).or(() -> below(clause)) : Optional.empty();
        return negated.isPresent() ? negated : silent(clause);
    }

    private Optional<SpeechFrame> silent(Clause clause) {
        Optional<SpeechFrame> silent = matcher.unsaid(clause);
        boolean nothing = clause.object()
                .filter(object -> FrameMatcher.head(object).equals(NOTHING))
                .isPresent();
        return nothing
                ? said(clause)
                : silent.filter(frame -> noun(frame) ? none(clause) : true)
                        .flatMap(frame -> noun(frame) || frame.needs().isEmpty() ? silent : below(clause));
    }

    private Optional<SpeechFrame> said(Clause clause) {
        return matcher.match(clause).or(() -> bare(clause)).filter(frame -> frame.kind() == Kind.SAID);
    }

    /** Of what is not said nothing need be told: "did not mention it", "said nothing". */
    private Optional<SpeechFrame> bare(Clause clause) {
        boolean bare = clause.patient()
                .filter(object -> !FrameMatcher.head(object).equals(NOTHING))
                .isEmpty();
        return sayings.frames(clause.verb().lemma()).stream()
                .filter(frame -> bare && frame.words().size() == 1 && !noun(frame))
                .findFirst();
    }

    /** "Did not bother to deny", "stopped short of naming": what is said below. */
    private Optional<SpeechFrame> below(Clause clause) {
        return Stream.concat(clause.complements().stream(), clause.adverbials().stream())
                .filter(below -> !below.verb().finite())
                .flatMap(below -> matcher.match(below).or(() -> bare(below)).stream())
                .filter(frame -> frame.kind() == Kind.SAID || frame.kind() == Kind.HELD)
                .findFirst();
    }

    private static boolean noun(SpeechFrame frame) {
        return frame.needs().stream().anyMatch(need -> need.startsWith("["));
    }

    /** "No mention", "no comment". */
    private static boolean none(Clause clause) {
        return clause.object().map(Phrase::group).stream()
                .flatMap(group ->
                        clause.syntax().tokens().subList(Math.max(0, group.first() - 1), group.head() + 1).stream())
                .anyMatch(token -> token.lower().equals(NO));
    }

    private static Saying saying(Clause clause, SpeechFrame frame, Phrase speaker, Span sentence) {
        int start = Math.min(
                clause.subject()
                        .map(Phrase::span)
                        .map(Span::start)
                        .orElse(clause.verb().span().start()),
                clause.verb().span().start());
        int end = Extent.of(clause.syntax(), clause.verb().head(), Set.of()).end();
        return new Saying(
                clause,
                frame,
                speaker,
                null,
                false,
                true,
                new Span(start, Math.max(clause.verb().span().end(), Math.min(end, sentence.end()))));
    }
}
