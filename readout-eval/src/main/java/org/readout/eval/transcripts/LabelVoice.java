package org.readout.eval.transcripts;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Country;

/** Speakers and actors of the labels. */
final class LabelVoice {
    /** Characters an office or a body is called by, and hardly a person: 外交部, 发言人, 官方, 双方. */
    private static final String BODY = "部院方人员官军府室局团国署长";

    private LabelVoice() {}

    static Voice of(LabelObject speech, Names names) {
        return of(names.written(speech.text("who")), states(speech), speech.flag("joint"));
    }

    /** A name the register knows is a person's, and so is one that has no character of a body. */
    static Voice of(Name name, Set<Country> states, boolean joint) {
        boolean person = !name.ids().isEmpty() || name.words().chars().noneMatch(unit -> BODY.indexOf(unit) >= 0);
        return new Voice(name, person, states, joint);
    }

    /** Of what several say together all states; bodies that are no state, such as the UN, have none. */
    private static Set<Country> states(LabelObject speech) {
        String side = Objects.requireNonNullElse(speech.optional("side"), "");
        return Stream.of(side.split("\\+"))
                .filter(code -> code.matches("[A-Z]{3}"))
                .map(Country::new)
                .collect(Collectors.toSet());
    }

    static Act act(LabelObject act) {
        Set<Country> states = Stream.of("source", "target")
                .map(act::country)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        return new Act(Set.of(act.text("type")), states, act.status());
    }
}
