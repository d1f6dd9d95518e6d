package org.readout.export.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.compare.Difference;
import org.readout.compare.address.Address;
import org.readout.compare.address.AddressChange;
import org.readout.compare.statement.Make;
import org.readout.compare.statement.Pair;
import org.readout.compare.statement.Passage;
import org.readout.compare.wording.Counts;
import org.readout.compare.wording.OneSided;
import org.readout.compare.wording.Rungs;
import org.readout.model.Country;

/** Rows of a comparison of two readouts; {@code kind} says which. */
public final class ComparedShape {
    private ComparedShape() {}

    /**
     * A formula on one side.
     *
     * @param was the formula of the first document that it took the place of; absent unless reworded
     */
    public record OfFormula(
            String kind,
            String formula,
            @Nullable String was,
            @Nullable String side,
            String fate,
            String before,
            String after,
            List<EvidenceShape> inFirst,
            List<EvidenceShape> inSecond) {
        public static OfFormula of(Difference difference) {
            Country side = difference.side();
            return new OfFormula(
                    "formula",
                    difference.formula(),
                    difference.was(),
                    side == null ? null : side.code(),
                    Words.of(difference.fate()),
                    Words.of(difference.before()),
                    Words.of(difference.after()),
                    EvidenceShape.all(difference.inFirst()),
                    EvidenceShape.all(difference.inSecond()));
        }
    }

    /** A sentence of one side. */
    public record OfStatement(
            String kind, String side, String fate, @Nullable EvidenceShape inFirst, @Nullable EvidenceShape inSecond) {
        public static OfStatement of(Pair pair) {
            return new OfStatement(
                    "statement", pair.side().code(), Words.of(pair.fate()), shape(pair.before()), shape(pair.after()));
        }

        private static @Nullable EvidenceShape shape(@Nullable Passage passage) {
            return passage == null ? null : EvidenceShape.of(passage.evidence());
        }
    }

    /**
     * A ladder that a side stands on, its lowest rung first.
     *
     * @param change rungs from the highest of the first to the highest of the second; absent where either has none
     */
    public record OfLadder(
            String kind,
            String ladder,
            @Nullable String side,
            List<LadderShape.Step> inFirst,
            List<LadderShape.Step> inSecond,
            @Nullable Integer change) {
        public static OfLadder of(Rungs rungs) {
            Country side = rungs.side();
            return new OfLadder(
                    "ladder",
                    Words.of(rungs.ladder()),
                    side == null ? null : side.code(),
                    LadderShape.Step.all(rungs.before()),
                    LadderShape.Step.all(rungs.after()),
                    rungs.change());
        }
    }

    /** How a person is called: offices and words of respect. A side spoken to by office alone has no person. */
    public record OfAddress(
            String kind,
            @Nullable String side,
            @Nullable PersonShape person,
            String fate,
            @Nullable Calling inFirst,
            @Nullable Calling inSecond) {
        public static OfAddress of(AddressChange change) {
            Country side = change.either().side();
            return new OfAddress(
                    "address",
                    side == null ? null : side.code(),
                    PersonShape.orNull(change.either().person()),
                    Words.of(change.fate()),
                    Calling.orNull(change.before()),
                    Calling.orNull(change.after()));
        }
    }

    /** The words, where they stand. */
    public record Calling(List<EvidenceShape> titles, List<EvidenceShape> honorifics) {
        static @Nullable Calling orNull(@Nullable Address address) {
            return address == null
                    ? null
                    : new Calling(EvidenceShape.all(address.titles()), EvidenceShape.all(address.honorifics()));
        }
    }

    /**
     * How one side's words are made up.
     *
     * @param document first or second
     * @param length letters and digits
     * @param share of the words of all sides
     * @param topics issues in order
     */
    public record OfSide(String kind, String document, String side, int length, double share, List<String> topics) {
        public static OfSide of(String document, Make make) {
            return new OfSide("side", document, make.side().code(), make.length(), make.share(), make.topics());
        }
    }

    /**
     * What one of two accounts of one meeting has and the other has not.
     *
     * @param first uses and accounts of the first's outlet
     * @param second uses and accounts of the second's
     */
    public record OfAccounts(
            String kind,
            String formula,
            @Nullable String side,
            String before,
            String after,
            Habit first,
            Habit second) {
        public static OfAccounts of(OneSided one) {
            Country side = one.difference().side();
            return new OfAccounts(
                    "one_sided",
                    one.difference().formula(),
                    side == null ? null : side.code(),
                    Words.of(one.difference().before()),
                    Words.of(one.difference().after()),
                    Habit.of(one.first()),
                    Habit.of(one.second()));
        }
    }

    /** A formula in k of n accounts of an outlet. */
    public record Habit(int k, int n) {
        static Habit of(Counts counts) {
            return new Habit(counts.k(), counts.n());
        }
    }
}
