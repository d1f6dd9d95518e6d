package org.readout.code.en.speech;

import java.util.List;
import java.util.Optional;
import org.readout.code.en.deed.Utterance;
import org.readout.code.en.say.Saying;
import org.readout.model.Actor;
import org.readout.model.Statement;
import org.readout.model.syntax.Clause;

/** Who has the floor where words are given as they were said: by a label, or by the sentence that opens them. */
record Turns(SpeakerReader speakers, StatementMaker maker) {
    private static final String SAID = "said";

    /** A label gives the floor to whoever answers, and takes it from everybody else. */
    void labelled() {
        Label.of(speakers.clauses()).ifPresent(label -> {
            List<Actor> answering = label.answering(speakers);
            speakers.talk().floor(answering.isEmpty() ? null : floor(answering, SAID));
            if (!answering.isEmpty()) {
                speakers.talk().spoke(answering, true);
            }
        });
    }

    /** True if the sentence is one of those words; if it is told again what somebody said, nobody has the floor. */
    boolean verbatim(List<Saying> sayings) {
        Talk.Floor floor = speakers.talk().floor();
        if (floor == null || !floor.verbatim()) {
            return false;
        }
        boolean ends = words().ends(sayings);
        if (ends) {
            speakers.talk().floor(null);
        }
        return !ends;
    }

    List<Utterance> read(List<Saying> sayings, Optional<Clause> main) {
        Talk.Floor floor = speakers.talk().floor();
        return floor == null ? List.of() : words().read(sayings, floor, main);
    }

    /** "Issued the following statement.": whoever did goes on. */
    void opens(List<Utterance> statements) {
        if (!statements.isEmpty() && words().opens()) {
            Statement last = statements.get(statements.size() - 1).statement();
            speakers.talk().floor(floor(List.of(last.speaker()), last.verb()));
        }
    }

    private Verbatim words() {
        return new Verbatim(speakers, maker);
    }

    private static Talk.Floor floor(List<Actor> who, String verb) {
        return new Talk.Floor(who, verb, false, false, false, true);
    }
}
