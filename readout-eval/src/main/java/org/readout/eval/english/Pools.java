package org.readout.eval.english;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/** What variants of a text are made from; chosen by one source of chance, nothing twice. Confined to one variant. */
final class Pools {
    private static final Source FILES =
            new Source(List.of("states.tsv", "names.tsv", "swaps.tsv", "inventions.tsv").stream()
                    .collect(Collectors.toMap(Function.identity(), GoldFiles::resource)));

    private final Random random;
    private final List<State> states;
    private final Map<String, List<String>> inventions;
    private final Map<String, NameForm> names;

    Pools(Random random) {
        this.random = random;
        this.states =
                shuffled(FILES.rows("states.tsv", Set.of("code", "name", "adjective", "capital", "style")).stream()
                        .map(State::of)
                        .toList());
        this.inventions = FILES.rows("inventions.tsv", Set.of("what", "words")).stream()
                .collect(Collectors.toMap(row -> row.text("what"), row -> shuffled(row.list("words"))));
        this.names = FILES.rows("names.tsv", Set.of("style", "order", "short", "given", "family")).stream()
                .collect(Collectors.toMap(row -> row.text("style"), this::form));
    }

    private NameForm form(Row row) {
        return new NameForm(
                row.text("order").equals("family"),
                row.text("short").equals("family"),
                shuffled(row.list("given")),
                shuffled(row.list("family")));
    }

    private <T> List<T> shuffled(List<T> all) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /** A state not taken before, other than these. */
    State state(Set<String> except) {
        states.removeIf(state -> except.contains(state.code()));
        return states.remove(0);
    }

    /** An invented word of a kind, not taken before. */
    String word(String what) {
        return inventions.getOrDefault(what, List.of()).remove(0);
    }

    /** A name in the form of a state's people, not taken before. */
    Name name(State state) {
        NameForm form = names.get(state.style());
        if (form == null) {
            throw new IllegalStateException("names.tsv has no style " + state.style());
        }
        return form.next();
    }

    /** What each office word becomes; those of a line change places. */
    List<OfficeWords.Swap> swaps() {
        return FILES.rows("swaps.tsv", Set.of("words", "after")).stream()
                .flatMap(this::swaps)
                .toList();
    }

    private Stream<OfficeWords.Swap> swaps(Row row) {
        List<String> words = row.list("words");
        int by = 1 + random.nextInt(words.size() - 1);
        return IntStream.range(0, words.size())
                .mapToObj(
                        i -> new OfficeWords.Swap(words.get(i), words.get((i + by) % words.size()), row.list("after")));
    }

    /**
     * A name.
     *
     * @param full as given first
     * @param again when named again
     */
    record Name(String full, String again) {}

    /** How names of a style are put together. */
    private record NameForm(boolean familyFirst, boolean byFamily, List<String> given, List<String> family) {
        Name next() {
            String first = given.remove(0);
            String last = family.remove(0);
            return new Name(familyFirst ? last + " " + first : first + " " + last, again(first, last));
        }

        /** Of two given names the last one. */
        private String again(String first, String last) {
            return byFamily ? last : first.substring(first.lastIndexOf(' ') + 1);
        }
    }
}
