package org.readout.code.en.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Mention;
import org.readout.model.Span;

/** A sentence cut into words and mentions, once and only if somebody asks. Not to be shared between threads. */
public final class Chunks {
    private static final Pattern WORD = Pattern.compile("'s\\b|[\\p{L}\\p{N}]+(?:['.-][\\p{L}\\p{N}]+)*|[^\\s]");
    /** Terms that are units of the grammar; the others are looked up by their place. */
    private static final List<String> UNITS = List.of(
            "meeting", "speech", "party", "organisation", "occasion", "place.city", "place.hall", "place.region");

    private final String lower;
    private final Span sentence;
    private final List<Mention> mentions;
    private @Nullable List<Chunk> chunks;

    Chunks(String lower, Span sentence, List<Mention> mentions) {
        this.lower = lower;
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** In text order, not overlapping. */
    public List<Chunk> all() {
        List<Chunk> found = chunks;
        if (found == null) {
            found = cut(lower, sentence, mentions);
            chunks = found;
        }
        return found;
    }

    private static List<Chunk> cut(String lower, Span sentence, List<Mention> mentions) {
        List<Chunk> chunks = new ArrayList<>();
        int at = sentence.start();
        for (Mention mention : mentions) {
            if (unit(mention) && mention.span().start() >= at) {
                words(lower, at, mention.span().start(), chunks);
                at = add(lower, mention, sentence.end(), chunks);
            }
        }
        words(lower, at, sentence.end(), chunks);
        return List.copyOf(chunks);
    }

    private static boolean unit(Mention mention) {
        if (mention instanceof Mention.OfReference || mention instanceof Mention.OfHolding) {
            return false;
        }
        return !(mention instanceof Mention.OfTerm term)
                || UNITS.stream()
                        .anyMatch(
                                unit -> term.kind().equals(unit) || term.kind().startsWith(unit + "."));
    }

    private static int add(String lower, Mention mention, int end, List<Chunk> chunks) {
        Span span = mention.span();
        String word = lower.substring(span.start(), span.end());
        boolean kept = lower.startsWith("'s", span.end()) && span.end() + 2 <= end;
        boolean lost = !(mention instanceof Mention.OfTerm) && Spelling.lostApostrophe(lower, span.end());
        boolean plural = lower.startsWith("s' ", span.end() - 1);
        chunks.add(new Chunk(span, mention, word, kept || lost || plural));
        return span.end() + (kept ? 2 : lost || plural ? 1 : 0);
    }

    private static void words(String lower, int from, int to, List<Chunk> chunks) {
        if (from >= to) {
            return;
        }
        Matcher word = WORD.matcher(lower).region(from, to);
        while (word.find()) {
            chunks.add(new Chunk(new Span(word.start(), word.end()), null, word.group(), false));
        }
    }
}
