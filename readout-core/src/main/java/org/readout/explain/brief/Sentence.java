package org.readout.explain.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.readout.model.Evidence;

/** Puts a sentence together piece by piece. Not shared between threads. */
final class Sentence {
    private final List<Piece> pieces = new ArrayList<>();

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    Sentence words(String text) {
        pieces.add(new Piece.Words(text));
        return this;
    }

    Sentence asked(String text) {
        return fact(text, Piece.Kind.ASKED, List.of());
    }

    Sentence record(String text) {
        return fact(text, Piece.Kind.RECORD, List.of());
    }

    Sentence named(String text, Evidence from) {
        return fact(text, Piece.Kind.NAMED, List.of(from));
    }

    Sentence named(String text, List<Evidence> from) {
        return fact(text, Piece.Kind.NAMED, from);
    }

    /** The day a thing was on, as its date states it, with the words it rests on or, where it rests on none, those that tell it. */
    Sentence dated(LocalDate day, List<Evidence> from) {
        return fact(Days.of(day), Piece.Kind.DATED, from);
    }

    Sentence dated(String text, List<Evidence> from) {
        return fact(text, Piece.Kind.DATED, from);
    }

    Sentence computed(String text, List<Evidence> from) {
        return fact(text, Piece.Kind.COMPUTED, from);
    }

    /** The words themselves in quotation marks, on one line, cut at a word if they are long. */
    Sentence quoted(Evidence from) {
        return fact("“" + Quote.of(from.quote()) + "”", Piece.Kind.QUOTED, List.of(from));
    }

    /** As {@link #quoted(Evidence)}, cut before so many characters. */
    Sentence quoted(Evidence from, int most) {
        return fact("“" + Quote.of(from.quote(), most) + "”", Piece.Kind.QUOTED, List.of(from));
    }

    /** Things one after the other: a, b and c. */
    <T> Sentence list(Collection<T> things, BiConsumer<Sentence, T> say) {
        int i = 0;
        for (T thing : things) {
            if (i > 0) {
                words(i == things.size() - 1 ? " and " : ", ");
            }
            say.accept(this, thing);
            i++;
        }
        return this;
    }

    private Sentence fact(String text, Piece.Kind kind, List<Evidence> from) {
        pieces.add(new Piece.Fact(text, kind, from));
        return this;
    }

    Line as(Part part, int rank) {
        return new Line(part, rank, pieces);
    }
}
