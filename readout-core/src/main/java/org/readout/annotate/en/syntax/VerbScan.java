package org.readout.annotate.en.syntax;

import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.VerbGroup;
import org.readout.model.syntax.VerbGroup.Form;

/** Reads one group of verbs from left to right: "will not soon have been signed". Confined to one call. */
final class VerbScan {
    private final Tagged text;
    private final WithinVerbs within;
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

    VerbScan(Tagged text, int first) {
        this.text = text;
        this.within = new WithinVerbs(text);
        this.first = first;
        this.at = first;
    }

    void run() {
        if (text.kind(at, "negative") && within.to(at + 1)) {
            negated = true;
            at++;
        }
        if (within.to(at)) {
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
            boolean inside = within.goesOn(at);
            // "Are no longer allies" tells what they are now.
            boolean denied = last.equals("be") && !text.lower(at).equals("no");
            negated |= inside || denied && !text.grammar().rules().is("limit", text.lower(at + 1));
            return inside;
        }
        if (text.kind(at, "correlative") && (head >= 0 || infinitive)) {
            negated |= text.lower(at).equals("neither");
            return text.is(at + 1, Tag.VERB);
        }
        boolean toCome = head >= 0 && last.equals("be") && within.to(at);
        if (toCome && within.verb(at + 1)) {
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
        return (text.is(at, Tag.ADV) && !text.kind(at, "relative") || day) && within.goesOn(at);
    }

    /** True of a verb of which an auxiliary before it makes a tense. */
    private boolean participle(int verb) {
        return text.is(verb, Tag.VERB)
                && follows(within.pastParticiple(verb), text.lower(verb).endsWith("ing"));
    }

    /** "Had yet to meet": they had not met. */
    private boolean yet() {
        boolean open = head >= 0 && (last.equals("have") || last.equals("be"));
        return open && text.lower(at).equals("yet") && text.lower(at + 1).equals("to") && within.verb(at + 2);
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
        boolean participle = within.pastParticiple(at);
        boolean ing = text.lower(at).endsWith("ing");
        if (head >= 0 && !follows(participle, ing)) {
            return false;
        }
        passive = participle && last.equals("be");
        perfect |= participle && last.equals("have");
        if (head < 0 && !infinitive) {
            tensed = !ing && !within.onlyParticiple(at);
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

    /** True if a group starts here. */
    boolean found() {
        return head >= 0;
    }

    /** What was read; {@link #found} must hold. */
    VerbGroup group(Lemmas lemmas) {
        Word word = text.words().get(head);
        return new VerbGroup(
                head,
                text.words().get(first).span().to(word.span()),
                lemmas.of(word, text.tag(head)),
                form(),
                modality,
                negated,
                passive,
                perfect);
    }

    /** "Has signed" is finite, "to be signed" an infinitive. */
    private Form form() {
        if (tensed) {
            return Form.FINITE;
        }
        if (infinitive) {
            return Form.INFINITIVE;
        }
        boolean ing = text.lower(head).endsWith("ing") || text.lower(first).endsWith("ing");
        return ing ? Form.PARTICIPLE : Form.PAST_PARTICIPLE;
    }
}
