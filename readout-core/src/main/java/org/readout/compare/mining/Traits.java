package org.readout.compare.mining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the texts are of, by number: dyads, speakers and levels, and how many texts are of each. Immutable once built. */
final class Traits {
    private final List<Trait> traits = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final List<int[]> byText = new ArrayList<>();

    /** @param kind {@code dyad}, {@code speaker} or {@code level} */
    record Trait(String kind, String value) {}

    Traits(List<MinedText> texts) {
        texts.forEach(text -> byText.add(numbers(text)));
    }

    private int[] numbers(MinedText text) {
        List<Trait> own = new ArrayList<>();
        text.dyads().stream().sorted().forEach(dyad -> own.add(new Trait("dyad", dyad.toString())));
        text.stretches().stream()
                .flatMap(stretch -> Stream.ofNullable(stretch.speaker()))
                .distinct()
                .forEach(speaker -> own.add(new Trait("speaker", speaker)));
        if (text.level() != null) {
            own.add(new Trait("level", text.level().toString()));
        }
        int[] found = new int[own.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = number(own.get(i));
            sizes.set(found[i], sizes.get(found[i]) + 1);
        }
        return found;
    }

    private int number(Trait trait) {
        return numbers.computeIfAbsent(trait.kind() + " " + trait.value(), key -> {
            traits.add(trait);
            sizes.add(0);
            return traits.size() - 1;
        });
    }

    int count() {
        return traits.size();
    }

    /** The traits of a text, by its index. */
    int[] of(int text) {
        return byText.get(text);
    }

    /**
     * What the texts with a phrase are most unlike all others in; absent if nothing lies further off than chance might put it.
     *
     * @param with how many of the texts with the phrase have each trait
     * @param documents texts with the phrase
     */
    Proposal.@Nullable Particular particular(Tally with, int documents) {
        Proposal.Particular best = null;
        double most = SURE;
        for (int i = 0; i < with.distinct(); i++) {
            int trait = with.number(i);
            double base = (double) sizes.get(trait) / byText.size();
            double share = (with.count(trait) + 0.5) / (documents + 1);
            double bits = share <= base || base >= 1 ? 0 : divergence(share, base);
            if (documents * bits > most) {
                most = documents * bits;
                best = new Proposal.Particular(
                        traits.get(trait).kind(), traits.get(trait).value(), with.count(trait), documents, base, bits);
            }
        }
        return best;
    }

    /** Bits over all documents below which a trait is not named: about one in a thousand by chance. */
    private static final double SURE = 10;

    private static double divergence(double share, double base) {
        return share * log2(share / base) + (1 - share) * log2((1 - share) / (1 - base));
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
