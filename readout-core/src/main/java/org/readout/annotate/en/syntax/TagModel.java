package org.readout.annotate.en.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;
import org.readout.model.syntax.Tag;

/**
 * The tagging model of Apache OpenNLP, asked for one word at a time. The tagger that comes with it weighs three readings of
 * a sentence and puts every feature together as a string; here one reading is kept, features are looked up by what a string
 * of them would hash to, and only words are asked about that the lexicon leaves open. Immutable and safe to share.
 */
final class TagModel {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final int AFFIX = 4;

    private static final long DEFAULT = Features.key("def");
    private static final long SUFFIX = Features.key("suf=");
    private static final long PREFIX = Features.key("pre=");
    private static final long WORD = Features.key("w=");
    private static final long SHAPE = Features.key("wc=");
    private static final long WORD_AND_SHAPE = Features.key("w&c=");
    private static final long BEFORE = Features.key("p1w=");
    private static final long BEFORE_IT = Features.key("p2w=");
    private static final long NEXT = Features.key("n1w=");
    private static final long AFTER_IT = Features.key("n2w=");
    private static final long TAG = Features.key("t=");
    private static final long TAGS = Features.key("t2=");
    /** That the word itself, the one before, or the one before that is the first. */
    private static final long[] BEGINS = {Features.key("S=begin"), Features.key("p1S=begin"), Features.key("p2S=begin")
    };

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

    private final Features weights;
    /** What words weigh by themselves, at the place of their feature; filled as they come, always with the same numbers. */
    private final AtomicReferenceArray<double[]> reckoned;

    /** The tag of each outcome; of words that are two ("can't" in one), the first. */
    private final @Nullable Tag[] outcomes;

    private TagModel(AbstractModel model) {
        weights = new Features(model);
        reckoned = new AtomicReferenceArray<>(weights.places());
        outcomes = new Tag[model.getNumOutcomes()];
        for (int i = 0; i < outcomes.length; i++) {
            String name = model.getOutcome(i);
            outcomes[i] = name.indexOf('+') < 0 ? Tag.valueOf(name) : null;
        }
    }

    static TagModel bundled() {
        return Shared.READ;
    }

    /** The likeliest tag among some, given the words and the tags of those before. */
    Tag best(List<Word> words, int at, List<Tag> before, Set<Tag> among) {
        Neighbours near = new Neighbours(words, before, at);
        double[] sums = byLetters(near.text(), near.lower(0)).clone();
        around(near, sums);
        int best = -1;
        for (int i = 0; i < sums.length; i++) {
            Tag tag = outcomes[i];
            if (tag != null && among.contains(tag) && (best < 0 || sums[i] > sums[best])) {
                best = i;
            }
        }
        return best < 0 ? Tag.X : tag(best);
    }

    /** True of a word the model has been trained on, whatever its capitals. */
    boolean knows(String lower) {
        return weights.place(Features.key(WORD, lower)) != Features.NOWHERE;
    }

    private Tag tag(int outcome) {
        Tag tag = outcomes[outcome];
        return tag == null ? Tag.X : tag;
    }

    /** What a word weighs by itself; of a word the model has seen that is written in small letters reckoned once. */
    private double[] byLetters(String word, String lower) {
        int place = word.equals(lower) ? weights.place(Features.key(WORD, word)) : Features.NOWHERE;
        double[] known = place == Features.NOWHERE ? null : reckoned.get(place);
        if (known != null) {
            return known;
        }
        double[] sums = new double[outcomes.length];
        letters(word, lower, sums);
        if (place != Features.NOWHERE) {
            reckoned.set(place, sums);
        }
        return sums;
    }

    private void letters(String word, String lower, double[] sums) {
        weights.add(sums, DEFAULT);
        long prefix = PREFIX;
        for (int length = 1; length <= Math.min(AFFIX, word.length()); length++) {
            weights.add(sums, Features.key(SUFFIX, word, word.length() - length));
            prefix = Features.key(prefix, word.charAt(length - 1));
            weights.add(sums, prefix);
        }
        String shape = FeatureGeneratorUtil.tokenFeature(word);
        weights.add(sums, Features.key(WORD, lower));
        weights.add(sums, Features.key(SHAPE, shape));
        weights.add(sums, Features.key(WORD_AND_SHAPE, lower, shape));
    }

    private void around(Neighbours near, double[] sums) {
        weights.add(sums, Features.key(BEFORE, near.lower(-1)));
        weights.add(sums, Features.key(BEFORE_IT, near.lower(-2)));
        weights.add(sums, Features.key(NEXT, near.lower(1)));
        weights.add(sums, Features.key(AFTER_IT, near.lower(2)));
        if (near.before() < BEGINS.length) {
            weights.add(sums, BEGINS[near.before()]);
        }
        weights.add(sums, Features.key(TAG, near.tag(-1)));
        weights.add(sums, Features.key(TAGS, near.tag(-2), near.tag(-1)));
    }

    @Override
    public String toString() {
        return Arrays.toString(outcomes);
    }
}
