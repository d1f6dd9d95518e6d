package org.readout.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Formula;
import org.readout.model.Span;

/**
 * Makes formulas of the marks one pass over a text finds. To be used once for a text, by one thread:
 *
 * <ol>
 *   <li>{@link #add} every mark, by start and then longest first;
 *   <li>{@link #found} gives the formulas.
 * </ol>
 *
 * A gap is up to {@value #LONGEST_GAP} units within a sentence; of several beginnings the nearest is taken. A formula inside a
 * longer form of itself, or inside a phrase named as an exception to it, is not found; on a ladder neither is one inside
 * another rung, so that 全面战略合作伙伴 is not 战略合作伙伴 too. Forms of one formula that overlap (保持冷静, 冷静克制) are one place.
 */
public final class FormulaSweep {
    private static final int LONGEST_GAP = 30;
    private static final String ENDS = "。！？；!?;\n\r";

    /** A formula found. */
    public record Found(Span span, Formula formula) {}

    private final String text;
    private final List<Found> wholes = new ArrayList<>();
    private final List<Found> exceptions = new ArrayList<>();
    private final Map<FormulaMark.Gapped, Span[]> open = new IdentityHashMap<>();

    /** @param text what the marks were found in */
    public FormulaSweep(String text) {
        this.text = text;
    }

    public void add(Span span, FormulaMark mark) {
        if (mark instanceof FormulaMark.Whole whole) {
            wholes.add(new Found(span, whole.formula()));
        } else if (mark instanceof FormulaMark.Other other) {
            exceptions.add(new Found(span, other.formula()));
        } else if (mark instanceof FormulaMark.Piece piece) {
            extend(span, piece);
        }
    }

    private void extend(Span span, FormulaMark.Piece piece) {
        @Nullable
        Span[] sofar = open.computeIfAbsent(
                piece.form(), form -> new Span[form.pieces().size()]);
        Span before = piece.first() ? null : sofar[piece.index() - 1];
        if (!piece.first() && (before == null || !gap(before.end(), span.start()))) {
            return;
        }
        Span extended = before == null ? span : before.to(span);
        if (piece.last()) {
            wholes.add(new Found(extended, piece.formula()));
        } else {
            sofar[piece.index()] = extended;
        }
    }

    private boolean gap(int from, int to) {
        if (to < from || to - from > LONGEST_GAP) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            if (ENDS.indexOf(unit) >= 0 || unit == '.' && Character.isWhitespace(text.charAt(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** The formulas, by start and then longest first; those of different formulas may overlap. */
    public List<Found> found() {
        wholes.sort(Comparator.comparing(Found::span));
        Reach forms = new Reach();
        Reach others = new Reach();
        Map<String, Integer> last = new HashMap<>();
        List<Found> kept = new ArrayList<>();
        int next = 0;
        for (Found found : wholes) {
            Formula formula = found.formula();
            Span span = found.span();
            for (; next < exceptions.size() && exceptions.get(next).span().start() <= span.start(); next++) {
                others.to(
                        exceptions.get(next).formula().id(),
                        exceptions.get(next).span());
            }
            if (forms.hides(rivals(formula), span) || others.hides(formula.id(), span)) {
                continue;
            }
            forms.to(rivals(formula), span);
            Integer before = last.get(formula.id());
            if (before != null && kept.get(before).span().overlaps(span)) {
                kept.set(before, new Found(kept.get(before).span().to(span), formula));
            } else {
                last.put(formula.id(), kept.size());
                kept.add(found);
            }
        }
        return kept;
    }

    /** How far to the right something has reached; what comes by start and ends within that stands inside it. */
    private static final class Reach {
        private final Map<Object, Integer> ends = new HashMap<>();

        boolean hides(Object what, Span span) {
            return ends.getOrDefault(what, 0) >= span.end();
        }

        void to(Object what, Span span) {
            ends.merge(what, span.end(), Math::max);
        }
    }

    /** Whose longer forms hide a formula: the rungs of its ladder, else its own. */
    private static Object rivals(Formula formula) {
        return formula.kind().ladder() ? formula.kind() : formula.id();
    }
}
