package org.readout.explain;

import java.util.List;
import java.util.Locale;
import org.readout.model.Coverage;
import org.readout.model.Layer;
import org.readout.model.Selection;

/** Sentences that say what a record covers, to stand beside everything concluded from it. */
public final class CoverageNote {
    private static final String NOTHING = "This record holds no source: nothing can be concluded from it.";
    private static final String IN_THIS_RECORD =
            " It is not known what else was published: rates and absences have no denominator,"
                    + " and \"last\" or \"since\" means in this record.";

    private CoverageNote() {}

    /** One paragraph a source, in the order given; for no source, one that says so. */
    public static List<String> of(List<Coverage> coverage) {
        return coverage.isEmpty()
                ? List.of(NOTHING)
                : coverage.stream().map(CoverageNote::of).toList();
    }

    private static String of(Coverage source) {
        String outlet = source.outlet().isEmpty() ? "" : " (" + source.outlet() + ")";
        if (source.layer() == Layer.OUTSIDE) {
            return source.source() + outlet + ": " + count(source.documents(), "record") + period(source)
                    + ". Imported: known from elsewhere, no part of what texts say."
                    + (source.selection() == Selection.SELECTED ? " Selected" : " Whether it is complete is unknown")
                    + because(source) + ".";
        }
        return source.source() + outlet + ": " + count(source.documents(), "document") + period(source) + "."
                + selection(source) + withoutText(source);
    }

    private static String period(Coverage source) {
        return source.from() == null ? ", none dated" : ", " + source.from() + " to " + source.to();
    }

    private static String selection(Coverage source) {
        return switch (source.selection()) {
            case COMPLETE -> " Complete" + because(source) + "; " + missing(source) + ".";
            case SELECTED -> " Selected" + because(source) + "." + IN_THIS_RECORD;
            case UNKNOWN -> " Whether it is complete is unknown" + because(source) + "." + IN_THIS_RECORD;
        };
    }

    private static String because(Coverage source) {
        return source.criterion().isBlank() ? "" : " (" + source.criterion() + ")";
    }

    private static String missing(Coverage source) {
        int days = source.missingDays().size();
        return days == 0 ? "no day is missing" : "missing: " + count(days, "day");
    }

    private static String withoutText(Coverage source) {
        return source.withoutText() == 0
                ? ""
                : " Only a title was kept of " + String.format(Locale.ROOT, "%,d", source.withoutText())
                        + ": the wording of these is unknown.";
    }

    private static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
