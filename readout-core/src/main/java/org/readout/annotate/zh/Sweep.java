package org.readout.annotate.zh;

import java.util.List;
import java.util.Optional;
import org.readout.lexicon.Gazetteer.Hit;
import org.readout.lexicon.zh.Term;
import org.readout.model.Span;

/**
 * How far the sweep over the lexicon's hits in a text has come, and the titles read since the last name. Not safe to share: one
 * text, one instance.
 */
final class Sweep {
    private final String content;
    private final List<Hit<Term>> hits;
    private final Names names;
    private final TitleWords words;
    private final Found found;
    private TitleString titles;
    /** Index of the first hit not read yet: titles behind a name are read with it and open no title string. */
    private int next;
    /** Offset before which the next title string cannot begin. */
    private int floor;

    Sweep(String content, List<Hit<Term>> hits, Names names, TitleWords words, Found found) {
        this.content = content;
        this.hits = hits;
        this.names = names;
        this.words = words;
        this.found = found;
        this.titles = new TitleString(words, 0);
    }

    /** The titles read since the last name. */
    TitleString titles() {
        return titles;
    }

    /** Gives up the titles read so far: no name has followed them. */
    void restart(int from) {
        found.nameless(titles);
        forget(from);
    }

    /** The titles read so far are done with. */
    void forget(int from) {
        titles = new TitleString(words, from);
    }

    /** A person has been found, with hits behind the name read up to an index. */
    void named(int unread) {
        readTo(unread);
        pass(found.end());
        forget(floor);
    }

    /** Where no title string has been kept up, the next one begins behind the last word passed. */
    void restart() {
        restart(floor);
    }

    boolean unread(int i) {
        return i >= next;
    }

    void readTo(int unread) {
        next = Math.max(next, unread);
    }

    /** Reads over the hits that begin before an offset, at least over the one at an index; the index of the first not read. */
    int readOver(int i, int offset) {
        readTo(i + 1);
        while (next < hits.size() && hits.get(next).span().start() < offset) {
            next++;
        }
        return next;
    }

    void pass(int offset) {
        floor = Math.max(floor, offset);
    }

    /** A word of the lexicon, a name with what stands before its last part. */
    Span whole(Hit<Term> hit) {
        boolean name = hit.values().get(0) instanceof Term.Named;
        return name ? names.whole(content, hit.span(), floor) : hit.span();
    }

    Optional<Hit<Term>> behind(int i) {
        return i + 1 < hits.size() ? Optional.of(hits.get(i + 1)) : Optional.empty();
    }

    /** Offset that a name behind a hit cannot pass: the next word of the lexicon, or the end of the text. */
    int limit(int i) {
        return behind(i).map(hit -> hit.span().start()).orElse(content.length());
    }
}
