package org.readout.compare.mining;

/**
 * How firmly the parts of a phrase hold together: symmetric conditional probability, averaged over all places it could be cut
 * at (da Silva and Lopes 1999, "A local maxima method and a fair dispersion normalization for extracting multi-word units").
 * 1 if no part ever stands without the rest; near 0 if they meet by chance.
 */
final class Stability {
    private final SuffixArray array;

    Stability(SuffixArray array) {
        this.array = array;
    }

    /**
     * @param place where the phrase stands
     * @param uses how often it stands anywhere
     */
    double of(int place, int length, int uses) {
        double chance = 0;
        int cuts = 0;
        for (int cut = 1; cut < length; cut++) {
            int right = array.count(place + cut, length - cut);
            if (right > 0) {
                chance += (double) array.count(place, cut) * right;
                cuts++;
            }
        }
        return cuts == 0 ? 1 : Math.min(1, (double) uses * uses * cuts / chance);
    }
}
