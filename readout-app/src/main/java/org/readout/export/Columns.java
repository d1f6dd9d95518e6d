package org.readout.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.export.shape.Words;
import org.readout.model.Evidence;
import org.readout.model.When;

/** Collects the columns of a table; groups that many tables share are written once. */
final class Columns<T> {
    private final List<Column<T>> columns = new ArrayList<>();

    Columns<T> add(String name, Function<T, @Nullable Object> cell) {
        columns.add(new Column<>(name, cell));
        return this;
    }

    /** A date at its precision, its bounds, and how it is known. */
    Columns<T> date(Function<T, When> date) {
        return add("date", row -> date.apply(row).value())
                .add("earliest", row -> Objects.toString(date.apply(row).earliest(), null))
                .add("latest", row -> Objects.toString(date.apply(row).latest(), null))
                .add("precision", row -> Words.of(date.apply(row).precision()))
                .add("basis", row -> Words.of(date.apply(row).basis()));
    }

    /** Document, offsets and quote. */
    Columns<T> evidence(Function<T, @Nullable Evidence> evidence) {
        return add("doc_id", row -> of(evidence.apply(row), one -> one.docId().sha256()))
                .span(evidence);
    }

    /** Offsets and quote, where the document has a column of its own. */
    Columns<T> span(Function<T, @Nullable Evidence> evidence) {
        return add("start", row -> of(evidence.apply(row), one -> one.span().start()))
                .add("end", row -> of(evidence.apply(row), one -> one.span().end()))
                .add("quote", row -> of(evidence.apply(row), Evidence::quote))
                .add("layer", row -> of(evidence.apply(row), one -> Words.of(one.layer())));
    }

    List<Column<T>> all() {
        return List.copyOf(columns);
    }

    static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }

    static String quotes(Collection<Evidence> evidence) {
        return joined(evidence.stream().map(Evidence::quote).toList());
    }

    static <V> @Nullable Object of(@Nullable V value, Function<V, ?> property) {
        return value == null ? null : property.apply(value);
    }
}
