package org.readout.measure;

import java.util.List;
import java.util.Optional;
import org.readout.lexicon.Lexicon;

/**
 * The models a user may ask for by name, the default first. Immutable and safe to share.
 *
 * @param all the models
 */
public record Barometers(List<Barometer> all) {
    public Barometers {
        all = List.copyOf(all);
    }

    /** Every model of the program, with the weights of a lexicon. */
    public static Barometers of(Lexicon lexicon) {
        return new Barometers(List.of(
                new StateSpace(lexicon.drifts()),
                new WindowedGoldstein(lexicon.weights()),
                new Tsinghua(lexicon.weights())));
    }

    public Barometer standard() {
        return all.get(0);
    }

    public Optional<Barometer> named(String name) {
        return all.stream().filter(model -> model.name().equals(name)).findFirst();
    }

    /** Names of the models, the default first: for a message. */
    public List<String> names() {
        return all.stream().map(Barometer::name).toList();
    }
}
