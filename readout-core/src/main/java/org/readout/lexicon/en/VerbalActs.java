package org.readout.lexicon.en;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Codes;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Row;

/** Which act it is to say something: {@code en/verbal-acts.tsv}. Immutable and safe to share. */
public final class VerbalActs {
    /** Whose doing is spoken of. */
    public enum Whose {
        OWN,
        OTHER
    }

    private record Line(String stance, Set<String> words, @Nullable Whose whose, ActCode code) {
        boolean fits(String said, Collection<String> with, Whose doing) {
            return stance.equals(said)
                    && (words.isEmpty() || with.stream().anyMatch(words::contains))
                    && (whose == null || whose == doing);
        }
    }

    private final List<Line> lines;

    private VerbalActs(Lexicon lexicon) {
        lines =
                lexicon
                        .source()
                        .rows("en/verbal-acts.tsv", Set.of("stance", "words", "whose", "cameo", "type"))
                        .stream()
                        .map(row -> new Line(
                                row.text("stance"),
                                Set.copyOf(row.list("words")),
                                whose(row),
                                code(row, lexicon.codes())))
                        .toList();
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    public static VerbalActs read(Lexicon lexicon) {
        return new VerbalActs(lexicon);
    }

    /**
     * The act it is to say something.
     *
     * @param stance of what is said
     * @param words of the report: verb of speech, noun expressed, verb of what is said
     * @param whose whose doing is spoken of
     * @return empty of what is only said
     */
    public Optional<ActCode> act(String stance, Collection<String> words, Whose whose) {
        return lines.stream()
                .filter(line -> line.fits(stance, words, whose))
                .findFirst()
                .map(Line::code);
    }

    private static @Nullable Whose whose(Row row) {
        String cell = row.optional("whose");
        if (cell == null) {
            return null;
        }
        if (!cell.equals("own") && !cell.equals("other")) {
            throw row.error("'" + cell + "' is not whose doing it may be; write own, other or nothing");
        }
        return cell.equals("own") ? Whose.OWN : Whose.OTHER;
    }

    private static ActCode code(Row row, Codes codes) {
        String cameo = row.text("cameo");
        if (!codes.has(cameo)) {
            throw row.error("CAMEO code '" + cameo + "' is not in cameo.tsv");
        }
        String told = row.optional("type");
        String type = told == null ? codes.type(cameo).orElse(null) : told;
        if (type == null) {
            throw row.error("CAMEO code '" + cameo + "' has no PLOVER type; name one in column 'type'");
        }
        return new ActCode(cameo, type, codes.mode(cameo).orElse(null));
    }
}
