package org.readout.pipeline.wording;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.compare.wording.Matrix;
import org.readout.compare.wording.Occasion;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Period;
import org.readout.store.Store;

/** What is said in a record, and what is left out. Confined to one thread. */
public final class Phrasing {
    private final Store store;
    private final Lexicon lexicon;
    private final WordingRecord wordings;

    public Phrasing(Store store, Lexicon lexicon, Merger merger, Retelling retelling) {
        this.store = store;
        this.lexicon = lexicon;
        this.wordings = new WordingRecord(store, lexicon, merger, retelling);
    }

    /**
     * Formulas on one side of its meetings, and whether their last absences mean anything.
     *
     * @throws BadRequest if a formula or person is not known
     */
    public WordingFindings wordings(WordingQuery asked) {
        return wordings.find(asked);
    }

    /**
     * Every readout of a selection against every formula.
     *
     * @throws BadRequest if the speaker or the form of meeting is not known
     */
    public Matrix matrix(MatrixQuery asked) {
        return wordings.matrix(asked);
    }

    /** Who says a formula to whom, over the readouts of a selection, who says it most often first. */
    public List<Use> uses(String formula, MatrixQuery asked) {
        return Use.of(formula, wordings.matrix(asked));
    }

    /** What a state's side says at its meetings with others. */
    public Usage usage(Country side, List<Country> partners, Period period, @Nullable LocalDate asOf) {
        return wordings.usage(side, partners, period, asOf);
    }

    /** Every meeting of a state that was held face to face or by telephone, with its accounts, by date. */
    public List<Occasion> occasions(Country side) {
        return wordings.occasions(side);
    }

    /** Meetings of two states told by two outlets or more, each with its accounts, by date: what {@link #compared} takes two of. */
    public List<Occasion> toldTwice(Country a, Country b, Period period) {
        return wordings.toldTwice(a, b, period);
    }

    /** Phrases that recur over readouts and may be formulas. */
    public Mined mine(MiningQuery asked) {
        return new Mining(lexicon).mine(store, asked);
    }
}
