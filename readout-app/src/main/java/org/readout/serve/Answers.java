package org.readout.serve;

import java.util.function.Function;
import org.readout.pipeline.Library;

/** Answers to addresses, which depend on the address and the record alone: worked out once, by whom they are asked first. */
record Answers(Desk desk, Shelf shelf, Cellar cellar) {
    static Answers of(Desk desk, Cellar cellar) {
        return new Answers(desk, new Shelf(Settings.MOST_KEPT), cellar);
    }

    Answer at(String address, Function<Library, Answer> work) {
        long version = desk.version();
        return shelf.get(address, version, () -> cellar.get(address, version, () -> desk.ask(work)));
    }
}
