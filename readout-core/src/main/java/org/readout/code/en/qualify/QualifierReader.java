package org.readout.code.en.qualify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.readout.code.en.sentence.SentenceText;
import org.readout.lexicon.Row;
import org.readout.lexicon.en.English;
import org.readout.model.Mention;
import org.readout.model.Qualifier;
import org.readout.model.Span;

/** The qualifiers of a sentence: words of {@code qualifiers.tsv} that stand as their line asks, and attributions by structure. */
public final class QualifierReader {
    private static final String TERM = "qualifier.";
    /** Between words that together are one qualifier: "may well, possibly". */
    private static final int JOINED = 2;

    private final English english;
    private final Attributions attributions;

    public QualifierReader(English english) {
        this.english = english;
        this.attributions = new Attributions(english.attributions());
    }

    /** In text order; none lies within another. */
    public List<Qualifier> read(SentenceText sentence) {
        Cues cues = new Cues(sentence, english.ruleWords());
        List<Qualifier> found = new ArrayList<>(attributions.read(sentence));
        for (Mention.OfTerm term : sentence.all(Mention.OfTerm.class)) {
            if (term.kind().startsWith(TERM)) {
                Row row = english.terms().row(term).orElseThrow();
                cues.cue(term.span(), row.text("rule")).ifPresent(span -> found.add(qualifier(sentence, row, span)));
            }
        }
        found.sort(Comparator.comparing(Qualifier::evidence));
        return joined(sentence, found);
    }

    private static Qualifier qualifier(SentenceText sentence, Row row, Span span) {
        Qualifier.Kind kind = Qualifier.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
        return new Qualifier(kind, sentence.quote(span));
    }

    /** Words of one kind side by side are one; of two that overlap the one that begins first stays. */
    private static List<Qualifier> joined(SentenceText sentence, List<Qualifier> sorted) {
        List<Qualifier> kept = new ArrayList<>();
        for (Qualifier next : sorted) {
            Qualifier last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            Span span = next.evidence().span();
            boolean free = last == null || last.evidence().span().end() <= span.start();
            if (last != null
                    && free
                    && last.kind() == next.kind()
                    && span.start() - last.evidence().span().end() <= JOINED) {
                Span both = last.evidence().span().to(span);
                kept.set(kept.size() - 1, new Qualifier(last.kind(), sentence.quote(both)));
            } else if (free) {
                kept.add(next);
            }
        }
        return kept;
    }
}
