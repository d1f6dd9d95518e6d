package org.readout.annotate.en.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.VerbGroup;
import org.readout.model.syntax.VerbGroup.Form;

/**
 * Verbs with their auxiliaries, negation and the adverbs between them.
 *
 * @param text the sentence
 * @param lemmas gives the lemma of the verb
 */
record VerbChunks(Tagged text, Lemmas lemmas) {
    /** "Is not only", "was not just": no negation of what follows. */
    private static final Set<String> LIMITS = Set.of("only", "just", "merely", "simply", "so", "without");

    /** The group that starts at a word; absent if none does. */
    @Nullable
    Chunk at(int first) {
        Scan scan = new Scan(first);
        scan.run();
        return scan.head < 0 ? null : scan.chunk();
    }

    /** Reads one group from left to right. Confined to one call. */
    private final class Scan {
        private final int first;
        private int at;
        private int head = -1;
        private boolean infinitive;
        private boolean negated;
        private boolean perfect;
        private boolean passive;
        private boolean tensed;
        private String last = "";
        private Modality modality = Modality.ASSERTED;

        Scan(int first) {
            this.first = first;
            this.at = first;
        }

        void run() {
            if (text.kind(at, "negative")
                    && text.is(at + 1, Tag.PART)
                    && text.lower(at + 1).equals("to")) {
                negated = true;
                at++;
            }
            if (text.is(at, Tag.PART) && text.lower(at).equals("to")) {
                infinitive = true;
                at++;
            }
            while (at < text.size() && step()) {
                at++;
            }
        }

        /** Takes one word into the group; false if the group ends before it. */
        private boolean step() {
            if (text.is(at, Tag.AUX)) {
                return auxiliary();
            }
            if (text.is(at, Tag.VERB)) {
                return verb();
            }
            if (text.kind(at, "negative")) {
                boolean inside = inside();
                negated |= inside || last.equals("be") && !LIMITS.contains(text.lower(at + 1));
                return inside;
            }
            if (text.kind(at, "correlative") && (head >= 0 || infinitive)) {
                negated |= text.lower(at).equals("neither");
                return text.is(at + 1, Tag.VERB);
            }
            boolean toCome = head >= 0 && last.equals("be") && text.lower(at).equals("to") && text.is(at, Tag.PART);
            if (toCome && (text.is(at + 1, Tag.VERB) || text.is(at + 1, Tag.AUX))) {
                modality = Modality.PLANNED;
                return true;
            }
            if (yet()) {
                negated = true;
                at++;
                last = "able";
                return true;
            }
            int behind = tensed ? new Asides(text).lastInRow(at) : -1;
            if (behind >= 0 && participle(behind + 1)) {
                at = behind;
                return true;
            }
            boolean day = tensed && text.kind(at, "time") && !text.possessiveMark(at + 1);
            return (text.is(at, Tag.ADV) && !text.kind(at, "relative") || day) && inside();
        }

        /** True of a verb of which an auxiliary before it makes a tense. */
        private boolean participle(int verb) {
            VerbForm form = text.verbForm(verb);
            boolean past = form == null ? text.lower(verb).endsWith("ed") : form.is(Inflection.PAST_PARTICIPLE);
            return text.is(verb, Tag.VERB) && follows(past, text.lower(verb).endsWith("ing"));
        }

        /** "Had yet to meet": they had not met. */
        private boolean yet() {
            boolean open = head >= 0 && (last.equals("have") || last.equals("be"));
            return open
                    && text.lower(at).equals("yet")
                    && text.lower(at + 1).equals("to")
                    && (text.is(at + 2, Tag.VERB) || text.is(at + 2, Tag.AUX));
        }

        /** True if the group goes on behind an adverb or a negation. */
        private boolean inside() {
            int next = at + 1;
            while (text.is(next, Tag.ADV) && !text.kind(next, "relative") || text.kind(next, "negative")) {
                next++;
            }
            return text.is(next, Tag.VERB) || text.is(next, Tag.AUX);
        }

        private boolean auxiliary() {
            String kind = text.kind(at);
            boolean ends = head >= 0 && (last.isEmpty() || kind.equals("planned") || kind.equals("able"));
            if (ends && !last.equals("be") || last.equals("verb")) {
                return false;
            }
            String lower = text.lower(at);
            switch (kind) {
                case "planned" -> modality = Modality.PLANNED;
                case "hypothetical" -> modality = Modality.HYPOTHETICAL;
                case "possible" -> modality = Modality.POSSIBLE;
                case "obliged" -> modality = Modality.OBLIGED;
                default -> perfect |= last.equals("have") && lower.equals("been");
            }
            negated |= lower.equals("cannot");
            tensed |= !infinitive && head < 0 && !lower.equals("being") && !lower.equals("having");
            last = kind.isEmpty() ? "be" : kind;
            head = at;
            return true;
        }

        private boolean verb() {
            VerbForm form = text.verbForm(at);
            boolean participle = form == null ? text.lower(at).endsWith("ed") : form.is(Inflection.PAST_PARTICIPLE);
            boolean ing = text.lower(at).endsWith("ing");
            if (head >= 0 && !follows(participle, ing)) {
                return false;
            }
            passive = participle && last.equals("be");
            perfect |= participle && last.equals("have");
            if (head < 0 && !infinitive) {
                tensed = !ing && !onlyParticiple(form);
            }
            head = at;
            last = "verb";
            return true;
        }

        /** True if a verb of this form may stand behind what the group has so far. */
        private boolean follows(boolean participle, boolean ing) {
            return switch (last) {
                case "be" -> participle || ing || modality == Modality.PLANNED;
                case "have" -> participle;
                case "verb" -> false;
                default -> true;
            };
        }

        private static boolean onlyParticiple(@Nullable VerbForm form) {
            return form != null
                    && form.is(Inflection.PAST_PARTICIPLE)
                    && !form.is(Inflection.PAST)
                    && !form.is(Inflection.BASE);
        }

        Chunk chunk() {
            Word word = text.words().get(head);
            VerbForm form = text.verbForm(head);
            boolean lone = head == first && text.is(head, Tag.VERB);
            boolean ambiguous = lone
                    && (form == null
                            ? word.lower().endsWith("ed")
                            : form.is(Inflection.PAST) && form.is(Inflection.PAST_PARTICIPLE));
            boolean agent = text.lower(head + 1).equals("by");
            ambiguous |= lone && agent && form != null && form.is(Inflection.PAST_PARTICIPLE);
            VerbGroup group = new VerbGroup(
                    head,
                    text.words().get(first).span().to(word.span()),
                    lemmas.of(word, text.tag(head)),
                    form(word),
                    modality,
                    negated,
                    passive,
                    perfect);
            return Chunk.verb(first, group, form == null ? null : form.verb(), word.lower(), ambiguous);
        }

        private Form form(Word word) {
            if (tensed) {
                return Form.FINITE;
            }
            if (infinitive) {
                return Form.INFINITIVE;
            }
            boolean ing = word.lower().endsWith("ing") || text.lower(first).endsWith("ing");
            return ing ? Form.PARTICIPLE : Form.PAST_PARTICIPLE;
        }
    }
}
