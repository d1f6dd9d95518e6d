package org.readout.pipeline.dyad;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.measure.panel.Counting;
import org.readout.model.Country;
import org.readout.store.Outline;

/** What states said to one another, a row each. Safe to share once nothing is added any more. */
final class Sayings {
    private final Numbered<Country> countries;
    private final Numbered<String> stances = new Numbered<>();
    private final Ints speakers = new Ints();
    private final Ints addressees = new Ints();
    private final Ints kinds = new Ints();

    /** @param countries the numbers of states, shared with other columns */
    Sayings(Numbered<Country> countries) {
        this.countries = countries;
    }

    void add(Outline.Words words) {
        speakers.add(countries.add(words.speaker()));
        addressees.add(countries.add(words.addressee()));
        kinds.add(stances.add(words.stance()));
    }

    int size() {
        return kinds.size();
    }

    /** The number of the other of speaker and addressee; -1 if a state is neither. */
    int partner(int saying, int state) {
        if (speakers.get(saying) == state) {
            return addressees.get(saying);
        }
        return addressees.get(saying) == state ? speakers.get(saying) : -1;
    }

    /** @param day of the document it stands in; absent if not known */
    void count(int saying, @Nullable LocalDate day, Counting counting) {
        counting.words(day, stances.get(kinds.get(saying)));
    }
}
