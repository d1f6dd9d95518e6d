package org.readout.serve;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.StateNames;
import org.readout.serve.page.Pages;
import org.readout.store.StoreException;

/** What a reader sees first, worked out before it is asked for. */
record Ahead(Answers answers, Pages pages, Supplier<Lexicon> lexicon) {
    /** True if the first page is at hand. */
    boolean done() {
        return answers.kept("/");
    }

    /** A record that cannot be read is told of by who asks next. */
    void work() {
        try {
            at("/", Map.of());
            answers.desk()
                    .ask(library -> library.holdings().states().stream().findFirst())
                    .ifPresent(most -> {
                        String state = most.state().code();
                        at("/state/" + state, Map.of("a", state, "part", "1"));
                        at("/state/" + state, Map.of("a", state));
                    });
        } catch (StoreException e) {
            // As said.
        }
    }

    private void at(String path, Map<String, String> values) {
        String query = values.containsKey("part") ? "part=1" : null;
        Asked asked = new Asked(
                path,
                Set.of("a"),
                values,
                Upload.NONE,
                () -> new StateNames(lexicon.get().countries()));
        String route = path.equals("/") ? "/" : "/state/{a}";
        pages.addresses().stream()
                .filter(address -> address.path().equals(route))
                .forEach(address -> answers.ahead(Front.address(path, query), library -> address.question()
                        .answer(library, asked)));
    }
}
