package org.readout.code.en.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.Sayings;
import org.readout.lexicon.en.SpeechFrame;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.VerbGroup.Form;

/** Where a sentence reports what somebody said. Immutable and safe to share. */
public final class SayingReader {
    /** Steps up from what is said to the verb of speech. */
    private static final int FURTHEST = 12;

    private final Sayings sayings;
    private final Told told;
    private final FrameMatcher matcher;
    private final Coordinates coordinates;

    public SayingReader(Sayings sayings) {
        this.sayings = sayings;
        this.told = new Told(sayings);
        this.matcher = new FrameMatcher(sayings);
        this.coordinates = new Coordinates(sayings);
    }

    private record Found(Clause clause, SpeechFrame frame, Phrase speaker) {
        int verb() {
            return clause.verb().head();
        }
    }

    /** The sayings of a sentence, in the order of their beginnings. What is said within what is said is not one. */
    public List<Saying> read(Syntax syntax, Span sentence, Names names) {
        Speakers speakers = new Speakers(sayings, names);
        Map<Integer, Found> found = found(syntax, speakers);
        Map<Integer, Phrase> reporters = new HashMap<>();
        Set<Integer> dropped = new HashSet<>();
        for (Found inner : found.values()) {
            Found outer = outer(syntax, inner, found);
            if (outer != null && (passed(outer) || speakers.passesOn(outer.speaker))) {
                dropped.add(outer.verb());
                reporters.put(inner.verb(), outer.speaker);
            } else if (outer != null) {
                dropped.add(inner.verb());
            }
        }
        found.values().stream()
                .filter(one -> sayings.is("passing", one.clause.verb().lemma()))
                .filter(one -> plain(one.frame) && speakers.passesOn(one.speaker) && nameless(one.speaker, names))
                .forEach(one -> dropped.add(one.verb()));
        found.values().forEach(inner -> found.values().stream()
                .filter(outer -> outer != inner && papers(outer, inner))
                .forEach(outer -> dropped.add(outer.verb())));
        found.keySet().removeAll(dropped);
        return bounded(found, reporters, sentence);
    }

    /** What the sentence tells that was not said. */
    public List<Saying> unsaid(Syntax syntax, Span sentence, Names names) {
        return new Unsaid(sayings, matcher, new Speakers(sayings, names)).read(syntax, sentence);
    }

    private Map<Integer, Found> found(Syntax syntax, Speakers speakers) {
        Map<Integer, Found> found = new TreeMap<>();
        for (Clause clause : syntax.clauses()) {
            if (!told.nameless(clause)) {
                frame(clause)
                        .filter(frame -> clause.verb().form() != Form.PARTICIPLE
                                || !frame.stance().equals(Stances.NEUTRAL))
                        .flatMap(frame -> speakers.of(clause, frame).map(who -> new Found(clause, frame, who)))
                        .ifPresent(one -> found.put(one.verb(), one));
            }
        }
        return found;
    }

    /** The construction a clause is, if it tells that it is so. */
    private Optional<SpeechFrame> frame(Clause clause) {
        if (told.is(clause) || told.may(clause) || matcher.emphatic(clause)) {
            return matcher.match(clause);
        }
        Optional<SpeechFrame> refused = told.refused(clause) ? matcher.refused(clause) : Optional.empty();
        return refused.isPresent() || !told.held(clause)
                ? refused
                : matcher.match(clause).filter(frame -> frame.kind() == SpeechFrame.Kind.VIEW);
    }

    /** "Issued a statement condemning the raid": said once. */
    private boolean papers(Found outer, Found inner) {
        return sayings.is("document", FrameMatcher.head(inner.speaker))
                && outer.clause.object().filter(inner.speaker::equals).isPresent();
    }

    private static boolean passed(Found outer) {
        return outer.frame.kind() == SpeechFrame.Kind.PASSED;
    }

    /** "Said": who only says it passes it on; who claims or fears it holds it. */
    private static boolean plain(SpeechFrame frame) {
        return frame.kind() == SpeechFrame.Kind.SAID && frame.grade() < 2;
    }

    /** Several people without a name or state: "diplomats said", "two people familiar with the matter". */
    private static boolean nameless(Phrase speaker, Names names) {
        if (names.country(speaker) != null) {
            return false;
        }
        boolean plural = !speaker.head().lemma().equals(speaker.head().text());
        return plural
                || FrameMatcher.head(speaker).equals("media")
                || FrameMatcher.head(speaker).equals("people");
    }

    private @Nullable Found outer(Syntax syntax, Found inner, Map<Integer, Found> found) {
        int at = coordinates.mate(inner.clause).map(mate -> mate.verb().head()).orElse(inner.verb());
        for (int step = 0; step < FURTHEST; step++) {
            List<Relation> above = syntax.above(at);
            if (above.isEmpty() || above.get(0).head() == at) {
                return null;
            }
            Relation up = above.get(0);
            if (Apart.is(syntax, up, inner.verb())) {
                return null;
            }
            boolean content = up.role() == Role.REPORTED || up.role() == Role.COMPLEMENT;
            Found outer = found.get(up.head());
            if (content && outer != null && outer != inner && !apart(outer, inner)) {
                return outer;
            }
            at = up.head();
        }
        return null;
    }

    /** "B says it is shut; C says the reverse". */
    private static boolean apart(Found outer, Found inner) {
        return inner.verb() < outer.verb() && Apart.parted(outer.clause.syntax(), inner.verb(), outer.verb());
    }

    private List<Saying> bounded(Map<Integer, Found> found, Map<Integer, Phrase> reporters, Span sentence) {
        Set<Integer> verbs = Set.copyOf(found.keySet());
        List<Saying> all = new ArrayList<>();
        found.values()
                .forEach(one -> all.add(new Saying(
                        one.clause,
                        one.frame,
                        one.speaker,
                        reporters.get(one.verb()),
                        told.again(one.clause),
                        false,
                        new Span(
                                Beginnings.of(one.clause, one.speaker, verbs, sentence),
                                Math.max(
                                        sentence.end(), one.clause.verb().span().end())))));
        all.sort(Comparator.comparing((Saying saying) -> saying.span().start())
                .thenComparing(saying -> saying.clause().verb().head()));
        return all.stream().map(saying -> saying.until(end(saying, all))).toList();
    }

    private static Span end(Saying saying, List<Saying> all) {
        int verb = saying.clause().verb().span().end();
        Optional<Integer> next = all.stream()
                .map(other -> other.span().start())
                .filter(start -> start >= verb && start > saying.span().start())
                .min(Comparator.naturalOrder());
        return new Span(saying.span().start(), next.orElse(saying.span().end()));
    }
}
