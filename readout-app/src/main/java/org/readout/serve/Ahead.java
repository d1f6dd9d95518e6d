package org.readout.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.pipeline.StateNames;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.library.StateCount;
import org.readout.pipeline.reading.Partner;
import org.readout.pipeline.reading.PartnersQuery;
import org.readout.serve.page.Pages;
import org.readout.store.StoreException;

/** What readers most likely ask for, worked out before they do and kept for the next start. */
record Ahead(Answers answers, Pages pages, Supplier<Lexicon> lexicon) {
    private static final int PARTNERS = 8;

    /** True if the first page is at hand. */
    boolean done() {
        return answers.kept("/");
    }

    /** What is seen first. A record that cannot be read is told of by who asks next. */
    void work() {
        try {
            at("/", "/", Map.of(), Map.of());
            most().ifPresent(state -> {
                at("/state/{a}", "/state/" + state, Map.of("a", state.code()), Map.of("part", "1"));
                at("/state/{a}", "/state/" + state, Map.of("a", state.code()), Map.of());
            });
        } catch (StoreException e) {
            // As said.
        }
    }

    /**
     * Then the pages of the partners that come first, with the signals of all their meetings: one at a time, while nobody asks for
     * anything and for as long as the record is the same.
     */
    void more() throws InterruptedException {
        long version = answers.desk().version();
        try {
            for (Runnable part : most().map(this::partners).orElse(List.of())) {
                answers.untilQuiet();
                if (answers.desk().version() != version) {
                    return;
                }
                part.run();
            }
        } catch (StoreException e) {
            // As said.
        }
    }

    private List<Runnable> partners(Country state) {
        PartnersQuery query = new PartnersQuery(state, null, null, PARTNERS);
        return answers.desk().ask((Library library) -> library.measurements().partners(query)).stream()
                .map(Partner::partner)
                .flatMap(partner -> pages(state, partner))
                .toList();
    }

    /** The page of two states, then what is loaded when it stands. */
    private Stream<Runnable> pages(Country state, Country partner) {
        Map<String, String> pair = Map.of("a", state.code(), "b", partner.code());
        String between = state + "/" + partner;
        return Stream.of(
                () -> at("/dyad/{a}/{b}", "/dyad/" + between, pair, Map.of()),
                () -> at("/dyad/{a}/{b}", "/dyad/" + between, pair, Map.of("part", "1")),
                () -> at("/signals/{a}/{b}", "/signals/" + between, pair, Map.of("part", "1", "whole", "1")));
    }

    private Optional<Country> most() {
        return answers.desk()
                .ask((Library library) -> library.holdings().states().stream().findFirst())
                .map(StateCount::state);
    }

    /** @param query as links of pages have it: by name */
    private void at(String route, String path, Map<String, String> inPath, Map<String, String> query) {
        Map<String, String> values = new TreeMap<>(inPath);
        values.putAll(query);
        Asked asked = new Asked(
                path,
                Set.copyOf(inPath.keySet()),
                values,
                Upload.NONE,
                () -> new StateNames(lexicon.get().countries()));
        String asks =
                new TreeMap<>(query).entrySet().stream().map(Object::toString).collect(Collectors.joining("&"));
        pages.addresses().stream()
                .filter(address -> address.path().equals(route))
                .forEach(address ->
                        answers.ahead(Front.address(path, asks.isEmpty() ? null : asks), library -> address.question()
                                .answer(library, asked)));
    }
}
