package org.readout.eval.transcripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Person;
import org.readout.model.Span;
import org.readout.model.Statement;

/** Brings coded statements into runs of speech, as the labels have them. */
final class CodedSpeech {
    private final Names names;
    private final Sentences sentences;

    CodedSpeech(Names names, Sentences sentences) {
        this.names = names;
        this.sentences = sentences;
    }

    /** In the order of the text; statements of one speaker in sentences that follow each other are one run. */
    List<Run> runs(List<Statement> statements) {
        Map<Span, List<Statement>> byPlace = statements.stream()
                .collect(Collectors.groupingBy(
                        statement -> statement.evidence().span(), TreeMap::new, Collectors.toList()));
        List<Run> runs = new ArrayList<>();
        byPlace.entrySet().stream()
                .map(entry -> new Run(voice(entry.getValue()), sentences.in(entry.getKey())))
                .filter(run -> !run.sentences().isEmpty())
                .forEach(run -> append(runs, run));
        return runs;
    }

    private static void append(List<Run> runs, Run next) {
        Run last = runs.isEmpty() ? next : runs.get(runs.size() - 1);
        boolean goesOn = !runs.isEmpty()
                && next.sentences().first() <= last.sentences().last() + 1
                && last.voice().equals(next.voice());
        if (goesOn) {
            SortedSet<Integer> both = new TreeSet<>(last.sentences());
            both.addAll(next.sentences());
            runs.set(runs.size() - 1, new Run(last.voice(), both));
        } else {
            runs.add(next);
        }
    }

    /** What several sides say together is coded as a statement of each over the same words. */
    private Voice voice(List<Statement> same) {
        List<Actor> speakers = same.stream().map(Statement::speaker).distinct().toList();
        Set<Country> states = speakers.stream()
                .map(Actor::country)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        Actor first =
                speakers.stream().min(Comparator.comparing(Actor::evidence)).orElseThrow();
        Person person = first.person();
        Name name = person == null ? names.written(first.evidence().quote()) : names.of(person);
        return new Voice(name, person != null, states, states.size() > 1);
    }
}
