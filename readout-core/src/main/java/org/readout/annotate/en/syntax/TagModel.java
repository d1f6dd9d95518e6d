package org.readout.annotate.en.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;
import org.readout.model.syntax.Tag;

/**
 * The tagging model of Apache OpenNLP, asked for one word at a time. The tagger that comes with it weighs three readings of
 * a sentence and puts every feature together as a string; here one reading is kept, features are looked up by their parts,
 * and only words are asked about that the lexicon leaves open. Immutable and safe to share.
 */
final class TagModel {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final int AFFIX = 4;

    /** Loaded by the class loader on first use, once for all. */
    private static final class Shared {
        static final TagModel READ = new TagModel(read());

        private static AbstractModel read() {
            try (InputStream in = TagModel.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "the English tagging model is not on the class path; build the program again");
                }
                AbstractModel model = new POSModel(in).getArtifact("pos.model");
                return model;
            } catch (IOException e) {
                throw new UncheckedIOException("the English tagging model cannot be read", e);
            }
        }
    }

    /** Weights by the value of a feature, for each kind of feature: {@code w}, {@code suf} … */
    private final Map<String, Map<String, Context>> weights = new HashMap<>();
    /** The tag of each outcome; of words that are two ("can't" in one), the first. */
    private final @Nullable Tag[] outcomes;

    private TagModel(AbstractModel model) {
        Object[] structures = model.getDataStructures();
        Context[] contexts = (Context[]) structures[0];
        outcomes = new Tag[model.getNumOutcomes()];
        for (int i = 0; i < outcomes.length; i++) {
            String name = model.getOutcome(i);
            outcomes[i] = name.indexOf('+') < 0 ? Tag.valueOf(name) : null;
        }
        ((Map<?, ?>) structures[1]).forEach((name, value) -> add((String) name, value, contexts));
    }

    static TagModel bundled() {
        return Shared.READ;
    }

    private void add(String name, Object value, Context[] contexts) {
        int equals = name.indexOf('=');
        String kind = equals < 0 ? name : name.substring(0, equals);
        Context context = value instanceof Context own ? own : contexts[(Integer) value];
        weights.computeIfAbsent(kind, any -> new HashMap<>())
                .put(equals < 0 ? "" : name.substring(equals + 1), context);
    }

    /** The likeliest tag among some, given the words and the tags of those before. */
    Tag best(List<Word> words, int at, List<Tag> before, Set<Tag> among) {
        double[] sums = new double[outcomes.length];
        features(new Neighbours(words, before, at), sums);
        int best = -1;
        for (int i = 0; i < sums.length; i++) {
            Tag tag = outcomes[i];
            if (tag != null && among.contains(tag) && (best < 0 || sums[i] > sums[best])) {
                best = i;
            }
        }
        return best < 0 ? Tag.X : tag(best);
    }

    private Tag tag(int outcome) {
        Tag tag = outcomes[outcome];
        return tag == null ? Tag.X : tag;
    }

    private void features(Neighbours near, double[] sums) {
        String word = near.text();
        add(sums, "def", "");
        for (int length = 1; length <= Math.min(AFFIX, word.length()); length++) {
            add(sums, "suf", word.substring(word.length() - length));
            add(sums, "pre", word.substring(0, length));
        }
        String shape = FeatureGeneratorUtil.tokenFeature(word);
        add(sums, "w", near.lower(0));
        add(sums, "wc", shape);
        add(sums, "w&c", near.lower(0) + "," + shape);
        add(sums, "p1w", near.lower(-1));
        add(sums, "p2w", near.lower(-2));
        add(sums, "n1w", near.lower(1));
        add(sums, "n2w", near.lower(2));
        switch (near.before()) {
            case 0 -> add(sums, "S", "begin");
            case 1 -> add(sums, "p1S", "begin");
            case 2 -> add(sums, "p2S", "begin");
            default -> {}
        }
        add(sums, "t", near.tag(-1));
        add(sums, "t2", near.tag(-2) + "," + near.tag(-1));
    }

    private void add(double[] sums, String kind, String value) {
        Context context = weights.getOrDefault(kind, Map.of()).get(value);
        if (context != null) {
            int[] of = context.getOutcomes();
            double[] by = context.getParameters();
            for (int i = 0; i < of.length; i++) {
                sums[of[i]] += by[i];
            }
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(outcomes);
    }
}
