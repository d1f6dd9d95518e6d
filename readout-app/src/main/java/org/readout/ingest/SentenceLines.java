package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.model.Language;

/**
 * Sentences to be coded each by itself: {@code id<TAB>sentence[<TAB>date]} a line, the date in ISO form. Each becomes a
 * document whose stored text is the sentence alone and whose title is the identifier. Never stored, only coded.
 */
public final class SentenceLines {
    private static final int LEAST_CELLS = 2;
    private static final int MOST_CELLS = 3;

    private final IntakeOptions options;
    private final Supplier<InputStream> standardInput;

    public SentenceLines(IntakeOptions options, Supplier<InputStream> standardInput) {
        this.options = options;
        this.standardInput = standardInput;
    }

    /**
     * Hands over every sentence and every problem. Never throws for bad input.
     *
     * @param source path of a file, or {@code -}
     */
    public void read(String source, Intake intake) {
        Feed feed = new Feed(source, options, intake);
        if (source.equals("-")) {
            lines(standardInput.get(), feed);
            return;
        }
        try (InputStream in = Files.newInputStream(Path.of(source))) {
            lines(in, feed);
        } catch (InvalidPathException e) {
            feed.problem(0, new Unusable("not the name of a file", "give a file, or - for standard input"));
        } catch (IOException e) {
            feed.problem(0, Unreadable.because(Path.of(source), e));
        }
    }

    private static void lines(InputStream in, Feed feed) {
        try {
            Window window = new Window(in);
            lines(window, new EncodingGuess(window.sample(), window.whole()).encoding(null), feed);
        } catch (Unusable e) {
            feed.problem(0, e);
        }
    }

    private static void lines(Window window, Encoding encoding, Feed feed) {
        LineReader lines = new LineReader(window, encoding, ByteRun.LIMIT);
        for (Line line = lines.next(); line != null; line = lines.next()) {
            try {
                sentence(encoding.decode(line.require()), line, feed);
            } catch (Unusable e) {
                feed.problem(line.number(), e);
            }
        }
        feed.end(lines);
    }

    private static void sentence(String text, Line line, Feed feed) throws Unusable {
        if (text.isBlank()) {
            return;
        }
        String[] cells = text.split("\t", -1);
        if (cells.length < LEAST_CELLS || cells.length > MOST_CELLS || cells[1].isBlank()) {
            throw new Unusable("not a sentence with its identifier", "write id<TAB>sentence[<TAB>date]");
        }
        LocalDate date = cells.length == MOST_CELLS ? date(cells[2], feed.options()) : null;
        Draft draft = new Draft(
                cells[1], cells[0], date, language(cells[1]), feed.options().outlet(), true, null);
        feed.item(draft, line.number(), line.bytes());
    }

    private static @Nullable LocalDate date(String cell, IntakeOptions options) throws Unusable {
        return cell.isBlank() ? null : DateField.require(cell, options.today());
    }

    /** One sentence may hold no function word; of the languages in Latin script only English is read. */
    private static Language language(String sentence) {
        Language told = ScriptLanguage.of(sentence);
        boolean latin = sentence.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .filter(script -> script == Character.UnicodeScript.LATIN)
                .isPresent();
        return told.equals(Language.UNKNOWN) && latin ? Language.ENGLISH : told;
    }
}
