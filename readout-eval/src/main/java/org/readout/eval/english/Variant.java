package org.readout.eval.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** An essay with everything replaced that a rule could know by heart, in the text and in its annotation alike. */
final class Variant {
    private static final int CODE = 3;

    private Variant() {}

    /** The same seed gives the same variant. */
    static Essay of(Essay essay, long seed) {
        Random random = new Random(seed);
        Pools pools = new Pools(random);
        Map<String, State> cast = cast(essay, pools);
        String text = essay.text();
        Shift shift = Shift.of(text, random);
        List<Replacement> all = new ArrayList<>();
        // The order decides between words that begin alike: a party's name goes before the state's within it.
        all.addAll(new BodyWords(text, cast).in(essay.gold().of(GoldFiles.ORGANISATIONS), pools));
        all.addAll(new StateWords(text, cast).in(essay.gold().of("countries"), pools));
        all.addAll(new PersonWords(cast, pools.state(Set.of())).in(essay.gold().of("people"), pools));
        all.addAll(new OfficeWords(pools.swaps()).in(text));
        all.addAll(shift.in(text));
        all.addAll(Articles.before(text, all));
        Rewriting rewriting = new Rewriting(text, all);
        return new Essay(rewriting.text(), new GoldRewriter(rewriting, cast, shift).of(essay.gold()));
    }

    /** What each state of the annotation becomes: none of them. */
    private static Map<String, State> cast(Essay essay, Pools pools) {
        List<String> codes = essay.gold().of("countries").stream()
                .map(line -> line.path("code").asText())
                .filter(code -> code.length() == CODE)
                .toList();
        Set<String> taken = codes.stream().collect(Collectors.toSet());
        Map<String, State> cast = new HashMap<>();
        codes.forEach(code -> cast.put(code, pools.state(taken)));
        return cast;
    }
}
