package org.readout.measure;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.readout.measure.space.Mixture;
import org.readout.model.Contribution;

/**
 * A level that acts move one after the other, each the less the nearer it is to its bound: with the raw score I₀ of an act and
 * the level P before it, the level moves by I₀(N − P)/N if I₀ ≥ 0, else by I₀(N + P)/N. Immutable.
 *
 * <p>Both are P(1 − |I₀|/N) + I₀: an act adds its raw score and takes the same share off all that was before it. Hence what is
 * left of an act in a later level is its raw score times the shares that later acts left, and these sum to the level.
 *
 * <p>Its variance rests on two rules, for no error of such a level is known: the record begins at an unknown level, as
 * likely anywhere on the scale; and raw scores err independently, by {@value #SCORE_ERROR} Goldstein points. Carried on to first
 * order (the delta method).
 */
final class Accumulation {
    /** N: the level stays between −9 and 9. */
    static final double MOST = 9;

    /** Raw score of a Goldstein point. */
    static final double POINT = 0.03;

    private static final double SCORE_ERROR = 4;
    private static final double START_VARIANCE = (2 * MOST) * (2 * MOST) / 12;

    private final List<Act> acts;
    private final double[] level;
    private final double[] variance;
    private final double[] left;

    /** @param acts in order of time */
    Accumulation(List<Act> acts) {
        this.acts = acts;
        level = new double[acts.size() + 1];
        variance = new double[acts.size() + 1];
        left = new double[acts.size() + 1];
        variance[0] = START_VARIANCE;
        for (int i = 0; i < acts.size(); i++) {
            add(i, score(acts.get(i)));
        }
    }

    private void add(int i, double score) {
        double kept = 1 - Math.abs(score) / MOST;
        double room = 1 - Math.signum(score) * level[i] / MOST;
        double error = room * POINT * SCORE_ERROR;
        level[i + 1] = level[i] * kept + score;
        variance[i + 1] = variance[i] * kept * kept + error * error;
        left[i + 1] = left[i] + Math.log(kept);
    }

    /** How many acts are known to have happened by the end of a day: the index of the level of that day. */
    int by(LocalDate day) {
        int low = 0;
        int high = acts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (acts.get(middle).last().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The level after so many acts, its bounds left aside. */
    Mixture at(int count) {
        return Mixture.normal(level[count], variance[count]);
    }

    /** Probability that the level is higher after some acts than before them; without any, even. */
    double risen(int before, int after) {
        if (before == after) {
            return 0.5;
        }
        double kept = Math.exp(left[after] - left[before]);
        double scores = Math.max(0, variance[after] - kept * kept * variance[before]);
        double all = scores + (1 - kept) * (1 - kept) * variance[before];
        return 1 - Mixture.normal(level[after] - level[before], all).below(0);
    }

    /** What is left of each act after so many of them; the amounts sum to the level. */
    List<Contribution> contributions(int count) {
        return new Remains(count);
    }

    private static double score(Act act) {
        return act.amount() * POINT;
    }

    /** Computed when read: many readings of a long record would else each hold all acts before them. */
    private final class Remains extends AbstractList<Contribution> implements RandomAccess {
        private final int count;

        Remains(int count) {
            this.count = count;
        }

        @Override
        public Contribution get(int index) {
            Act act = acts.get(index);
            return new Contribution(act.evidence(), act.what(), score(act) * Math.exp(left[count] - left[index + 1]));
        }

        @Override
        public int size() {
            return count;
        }
    }
}
