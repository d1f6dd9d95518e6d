package org.readout.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.eval.sample.Sample;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Provenance;
import org.readout.model.StoredText;

/**
 * Chinese readouts of any number and length: sentences of the sample, drawn by a seeded generator, under titles of the sample.
 * Every sentence is one a reader has work with; what they tell together makes no sense.
 */
final class Readouts {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 3000;
    private static final long SEED = 1;

    private final List<String> titles;
    private final List<String> sentences;
    private final Random random = new Random(SEED);

    Readouts() {
        List<Document> sample = Sample.documents().stream()
                .filter(document -> document.language().equals(Language.CHINESE))
                .toList();
        titles = sample.stream().map(Document::title).toList();
        sentences = sample.stream().flatMap(Readouts::sentences).toList();
    }

    /**
     * Documents that differ from each other; the same call gives the same ones.
     *
     * @param characters length of each, in UTF-16 units
     */
    static List<Document> of(int number, int characters) {
        Readouts readouts = new Readouts();
        return IntStream.range(0, number)
                .mapToObj(i -> readouts.document(i, characters))
                .toList();
    }

    private Document document(int number, int characters) {
        String title = drawn(titles);
        String text = Document.storedText(title, text(characters - title.length() - 1));
        return new Document(
                new StoredText(new DocId(String.format("%064x", number)), text),
                title,
                FIRST.plusDays(random.nextInt(DAYS)),
                Language.CHINESE,
                "",
                true,
                new Provenance("generated", number + 1, null));
    }

    private String text(int characters) {
        StringBuilder text = new StringBuilder(characters);
        while (text.length() < characters) {
            text.append(drawn(sentences));
        }
        // Cut after a whole character.
        int end = Character.isHighSurrogate(text.charAt(characters - 1)) ? characters - 1 : characters;
        return text.substring(0, end);
    }

    private String drawn(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Those below the title, each with its full stop. */
    private static Stream<String> sentences(Document document) {
        String text = document.text().content().substring(document.title().length());
        return Stream.of(text.strip().split("(?<=。)")).filter(sentence -> sentence.endsWith("。"));
    }
}
