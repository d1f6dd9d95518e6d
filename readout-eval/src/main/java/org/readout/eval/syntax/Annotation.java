package org.readout.eval.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its relations.
 *
 * @param number from 1
 * @param part {@code readouts}, or what stands behind its number: {@code tune}, {@code test}, and of other hands {@code outlets tune},
 *     {@code outlets test}, {@code further tune} and {@code further test}
 * @param sentence the text
 * @param relations those that must be found
 */
record Annotation(int number, String part, String sentence, List<Expected> relations) {
    static final String READOUTS = "readouts";
    static final String TUNE = "tune";
    static final String TEST = "test";
    /** In the manner of outlets, by other hands. */
    static final String OTHERS_TUNE = "outlets tune";

    static final String OTHERS_TEST = "outlets test";

    /** By yet other hands, when the rules for the former stood. */
    static final String FURTHER_TUNE = "further tune";

    static final String FURTHER_TEST = "further test";

    private static final String NOTE = "##";
    private static final String SENTENCE = "# ";

    Annotation {
        relations = List.copyOf(relations);
    }

    /**
     * Reads an annotation: a line with one hash is a sentence, the lines below it are its relations.
     *
     * @param part the part all belong to; empty if the line before each sentence says which, behind two hashes and a number
     */
    static List<Annotation> read(String content, String part) {
        List<Annotation> all = new ArrayList<>();
        List<Expected> relations = new ArrayList<>();
        String sentence = "";
        String own = part;
        for (String line : content.lines().toList()) {
            if (line.startsWith(NOTE) || line.startsWith(SENTENCE)) {
                add(all, own, sentence, relations);
                sentence = "";
            }
            if (line.startsWith(NOTE) && part.isEmpty()) {
                own = line.substring(line.indexOf(' ', NOTE.length() + 1) + 1);
            } else if (line.startsWith(SENTENCE)) {
                sentence = line.substring(SENTENCE.length());
            } else if (!line.isBlank() && !line.startsWith(NOTE)) {
                relations.add(Expected.of(line));
            }
        }
        add(all, own, sentence, relations);
        return all;
    }

    private static void add(List<Annotation> all, String part, String sentence, List<Expected> relations) {
        if (!sentence.isEmpty()) {
            all.add(new Annotation(all.size() + 1, part, sentence, relations));
            relations.clear();
        }
    }
}
