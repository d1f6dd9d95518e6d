package org.readout.measure.signal;

/** How near a guest came, the nearest last. */
enum Access {
    NONE("came and met nobody"),
    ATTENDANCE("attended"),
    PRIVATE("met others than the leader"),
    AUDIENCE("was received by the leader");

    private final String words;

    Access(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
