package org.readout.explain.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.readout.model.Evidence;

/** Puts a sentence together piece by piece. Not shared between threads. */
final class Sentence {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> core = new ArrayList<>();
    private boolean optional;

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    Sentence words(String text) {
        return add(new Piece.Words(text));
    }

    /** What may be left out where words are few; the sentence is to read as well without. */
    Sentence more(Consumer<Sentence> say) {
        boolean within = optional;
        optional = true;
        say.accept(this);
        optional = within;
        return this;
    }

    private Sentence add(Piece piece) {
        pieces.add(piece);
        if (!optional) {
            core.add(piece);
        }
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
        return add(quote(from, Quote.of(from.quote())));
    }

    /** As {@link #quoted(Evidence)}, cut before so many characters. */
    Sentence quoted(Evidence from, int most) {
        return add(quote(from, Quote.of(from.quote(), most)));
    }

    /** As {@link #quoted(Evidence, int)} where words are few, else as {@link #quoted(Evidence)}. */
    Sentence quotedFrom(Evidence from, int least) {
        pieces.add(quote(from, Quote.of(from.quote())));
        if (!optional) {
            core.add(quote(from, Quote.of(from.quote(), least)));
        }
        return this;
    }

    private static Piece quote(Evidence from, String words) {
        return new Piece.Fact("“" + words + "”", Piece.Kind.QUOTED, List.of(from));
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

    /** Things one after the other, where no last one closes the list: a, b, c. */
    <T> Sentence series(Collection<T> things, BiConsumer<Sentence, T> say) {
        String lead = "";
        for (T thing : things) {
            say.accept(words(lead), thing);
            lead = ", ";
        }
        return this;
    }

    private Sentence fact(String text, Piece.Kind kind, List<Evidence> from) {
        return add(new Piece.Fact(text, kind, from));
    }

    Line as(Part part, int rank) {
        return new Line(part, rank, pieces, core);
    }
}
