package org.readout.pipeline.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Annotator;
import org.readout.annotate.en.EnglishAnnotator;
import org.readout.annotate.zh.ChineseAnnotator;
import org.readout.code.Coder;
import org.readout.code.Respaced;
import org.readout.code.en.EnglishCoder;
import org.readout.code.outside.OutsideCoder;
import org.readout.code.zh.ChineseCoder;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.en.English;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Annotated;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Silence;
import org.readout.store.CodedBy;

/**
 * Document to coding, by the annotator and the coder of its language. A pure function, safe to share between threads: the
 * same document gives the same coding, here and on any engine.
 */
public final class Reader {
    /** Version of the coding of a document that no coder reads. */
    public static final String NO_CODER = "none";

    /** The versions of the coders of {@link #of}, told without making them. */
    private static final Set<String> CODERS =
            Set.of(ChineseCoder.VERSION, EnglishCoder.VERSION, OutsideCoder.VERSION, NO_CODER);

    private final String lexicon;
    private final Map<Language, Supplier<Chain>> languages;
    /** Made when the first document of the language comes: tables of a language nobody reads take a second to load. */
    private final Map<Language, Chain> made = new ConcurrentHashMap<>();

    /**
     * What reads documents of a language.
     *
     * @param annotate recognises what stands in a text as it is
     * @param code concludes what it tells; may look at a text of other spacing for it, so that nothing is annotated in vain
     */
    private record Chain(Function<Document, Annotated> annotate, Function<Document, Coding> code) {}

    /** A document with what is recognised in it and what is concluded from that. */
    public record Read(Annotated annotated, Coding coding) {}

    private Reader(String lexicon, Map<Language, Supplier<Chain>> languages) {
        this.lexicon = lexicon;
        this.languages = Map.copyOf(languages);
    }

    /** @throws IllegalArgumentException if an annotator has no coder of its language */
    public Reader(String lexicon, List<Annotator> annotators, List<Coder> coders) {
        this(lexicon, chains(annotators, coders));
    }

    private static Map<Language, Supplier<Chain>> chains(List<Annotator> annotators, List<Coder> coders) {
        Map<Language, Coder> byLanguage =
                coders.stream().collect(Collectors.toMap(Coder::language, Function.identity()));
        return annotators.stream().collect(Collectors.toMap(Annotator::language, annotator -> {
            Chain chain = chain(annotator, byLanguage.get(annotator.language()));
            return () -> chain;
        }));
    }

    /** Every language of the program, and the records of data. A new one is added here. */
    public static Reader of(Lexicon lexicon) {
        return new Reader(
                lexicon.version(),
                Map.of(
                        Language.CHINESE, () -> chinese(lexicon),
                        Language.ENGLISH, () -> english(lexicon),
                        Language.DATA, () -> data(lexicon)));
    }

    private static Chain chinese(Lexicon lexicon) {
        ChineseLexicon chinese = new ChineseLexicon(lexicon);
        return chain(new ChineseAnnotator(chinese), new ChineseCoder(chinese));
    }

    private static Chain english(Lexicon lexicon) {
        English english = English.read(lexicon);
        return english(english, new EnglishCoder(english, Analyses.english(lexicon)));
    }

    private static Chain english(English english, EnglishCoder coder) {
        EnglishAnnotator annotator = new EnglishAnnotator(english);
        return new Chain(annotator::annotate, Respaced.reader(document -> coder.code(annotator.annotate(document))));
    }

    /** English alone, each sentence analysed whatever its words may tell: to measure what passing some over loses. */
    public static Reader ofEverySentence(Lexicon lexicon) {
        English english = English.read(lexicon);
        EnglishCoder coder = EnglishCoder.ofEverySentence(english, Analyses.english(lexicon));
        return new Reader(lexicon.version(), Map.of(Language.ENGLISH, () -> english(english, coder)));
    }

    /** Records of data alone, without the tables of any language. */
    static Reader ofData(Lexicon lexicon) {
        return new Reader(lexicon.version(), Map.of(Language.DATA, () -> data(lexicon)));
    }

    /** True if this program, with this lexicon, would have written these versions into a coding. */
    public static boolean isCurrent(CodedBy versions, Lexicon lexicon) {
        return CODERS.contains(versions.coder()) && versions.lexicon().equals(lexicon.version());
    }

    /** The coding; for a language no coder reads, an empty one that says so. */
    public Coding read(Document document) {
        Chain chain = chain(document.language());
        return chain == null
                ? nothing(document, "language_not_read")
                : chain.code().apply(document);
    }

    /** The coding with what stands in the text. */
    public Read whole(Document document) {
        Chain chain = chain(document.language());
        return new Read(chain == null ? bare(document) : chain.annotate().apply(document), read(document));
    }

    private @Nullable Chain chain(Language read) {
        Supplier<Chain> chain = languages.get(read);
        return chain == null ? null : made.computeIfAbsent(read, language -> chain.get());
    }

    private static Annotated bare(Document document) {
        return new Annotated(document, null, List.of(), List.of(), List.of());
    }

    /** A record of data has nothing to be recognised before its fields are read. */
    private static Chain data(Lexicon lexicon) {
        OutsideCoder coder = new OutsideCoder(lexicon);
        return new Chain(Reader::bare, coder::code);
    }

    /** An empty coding with the reason. */
    Coding nothing(Document document, String reason) {
        return Coding.of(document.id(), NO_CODER, lexicon)
                .whyNothing(List.of(new Silence(reason, all(document))))
                .build();
    }

    private static Chain chain(Annotator annotator, @Nullable Coder coder) {
        if (coder == null) {
            throw new IllegalArgumentException(
                    "no coder reads '" + annotator.language().tag() + "'; add one");
        }
        return new Chain(annotator::annotate, document -> coder.code(annotator.annotate(document)));
    }

    private static @Nullable Evidence all(Document document) {
        int length = document.text().content().length();
        return length == 0 ? null : Evidence.said(document.text(), 0, length);
    }
}
