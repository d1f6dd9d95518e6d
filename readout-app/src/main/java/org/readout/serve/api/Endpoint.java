package org.readout.serve.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.pipeline.library.Library;
import org.readout.serve.Asked;

/**
 * An address of the API and what it gives: rows, by pages.
 *
 * @param path below {@link Api#ROOT}; parameters in it stand in braces
 * @param summary one line for a reader
 * @param params all but those of paging, which every endpoint has
 * @param row shape of a row
 * @param rows works them out, in an order that is always the same
 * @param form true if the parameters are sent as a form: they hold more than an address may
 */
record Endpoint(String path, String summary, List<Param> params, Class<?> row, Rows rows, boolean form) {
    static final Param LIMIT = Param.number("limit", "rows a page, 1 to 1000; 100 if left out");
    static final Param CURSOR = Param.text("cursor", "where to go on, as the page before says under 'next'");
    static final Param AS = Param.text("as", "csv or jsonl: every row in one file instead of pages of JSON");

    /** What an endpoint gives. */
    @FunctionalInterface
    interface Rows {
        Stream<?> of(Library library, Asked asked);
    }

    Endpoint(String path, String summary, List<Param> params, Class<?> row, Rows rows) {
        this(path, summary, params, row, rows, false);
    }

    Endpoint {
        params = List.copyOf(params);
    }

    /** With those of paging. */
    List<Param> all() {
        List<Param> all = new ArrayList<>(params);
        all.addAll(List.of(LIMIT, CURSOR, AS));
        return all;
    }

    boolean inPath(Param param) {
        return path.contains("{" + param.name() + "}");
    }
}
