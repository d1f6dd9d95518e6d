package org.readout.measure.panel;

import org.readout.lexicon.Reaction;

/** A reaction in one number: volume and tone in a byte each, counted from 1 so that 0 is none, and a bit for cold. */
final class Packed {
    private static final int BYTE = 8;
    private static final int MASK = 0xff;
    private static final int COLD = 1 << 2 * BYTE;

    private Packed() {}

    static int of(Reaction reaction) {
        return reaction.volume() + 1 | reaction.tone() + 1 << BYTE | (reaction.cold() ? COLD : 0);
    }

    static Reaction reaction(int packed) {
        return new Reaction(volume(packed), tone(packed), cold(packed));
    }

    static int volume(int packed) {
        return (packed & MASK) - 1;
    }

    static int tone(int packed) {
        return (packed >> BYTE & MASK) - 1;
    }

    static boolean cold(int packed) {
        return (packed & COLD) != 0;
    }
}
