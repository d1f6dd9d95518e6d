package org.readout.code.en;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.EnglishAnnotator;
import org.readout.annotate.en.syntax.SyntaxReader;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.Grammar;
import org.readout.model.Annotated;
import org.readout.model.Coding;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Provenance;
import org.readout.model.StoredText;

/** English test texts, annotated and coded with the bundled lexicon. */
public final class Texts {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final EnglishAnnotator ANNOTATOR = new EnglishAnnotator(LEXICON);
    private static final SyntaxReader SYNTAX = new SyntaxReader(Grammar.read(LEXICON.source()));
    private static final EnglishCoder CODER = new EnglishCoder(LEXICON, SYNTAX);
    private static final EnglishCoder WHOLE = EnglishCoder.ofEverySentence(English.read(LEXICON), SYNTAX);

    private Texts() {}

    /** The lines of a table of tests beside these classes, comments and the names of its columns left out. */
    public static Stream<String> lines(String table) throws IOException {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(table))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).skip(1).toList().stream();
        }
    }

    /** A text without title, published on a day. */
    public static Annotated annotated(String text, @Nullable String published) {
        return annotated(text, published, "");
    }

    /** The same of an outlet. */
    public static Annotated annotated(String text, @Nullable String published, String outlet) {
        StoredText stored = new StoredText(new DocId(hash(text)), text);
        LocalDate day = published == null ? null : LocalDate.parse(published);
        return ANNOTATOR.annotate(
                new Document(stored, "", day, Language.ENGLISH, outlet, true, new Provenance("test", 0, null)));
    }

    public static Coding coded(String text, @Nullable String published) {
        return coded(annotated(text, published));
    }

    /** Coded without passing a sentence over. */
    public static Coding codedWhole(String text, @Nullable String published) {
        return WHOLE.code(annotated(text, published));
    }

    public static Coding coded(Annotated annotated) {
        return CODER.code(annotated);
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
