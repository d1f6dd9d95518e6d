package org.readout.eval.speed;

import org.jspecify.annotations.Nullable;

/**
 * A figure of the run with all items against what was set.
 *
 * @param target what was set
 * @param value what was measured
 * @param reached absent if it is low enough but was measured on more processors, or fewer items, than set
 */
record Verdict(Target target, double value, @Nullable Boolean reached) {
    static Verdict of(Target target, Speed speed) {
        double value = target.measure().of(speed.all());
        Integer processors = target.processors();
        if (value > target.atMost()) {
            return new Verdict(target, value, false);
        }
        boolean tooEasy = processors != null && speed.machine().processors() > processors
                || speed.all().items() < target.items();
        return new Verdict(target, value, tooEasy ? null : true);
    }
}
