package org.readout.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Evidence;

/** A paper referred to as known that was introduced as another: "announced a consensus" … "The joint statement". */
final class Papers implements Check {
    private final Pattern referred;
    private final Pattern introducing;

    Papers(Words words) {
        String kinds = words.any("papers");
        // At the beginning of a sentence and bare: what is told of it ("after the talks") would introduce it.
        this.referred = Pattern.compile("(?:(?<=[.!?”\"] )|(?<=\\n))The (?:" + words.any("paper_of") + " )?(" + kinds
                + ")\\b(?! " + words.any("told_behind") + ")");
        this.introducing = Pattern.compile("\\b" + words.any("introducing") + "\\b[^.]{0,60}?\\b(" + kinds + ")\\b");
    }

    @Override
    public Stream<Fault> of(Document document, Coding coding) {
        String text = document.text().content();
        List<Fault> faults = new ArrayList<>();
        Matcher known = referred.matcher(text);
        while (known.find()) {
            int paragraph = text.lastIndexOf('\n', known.start()) + 1;
            String before = text.substring(paragraph, known.start()).toLowerCase(Locale.ROOT);
            if (!before.contains(known.group(1).toLowerCase(Locale.ROOT))) {
                other(text, paragraph, known.start())
                        .ifPresent(introduced -> faults.add(Fault.contradiction(
                                "document_type_drift",
                                "a " + known.group(1) + " is referred to; what was introduced is another kind of paper",
                                List.of(
                                        Evidence.said(document.text(), introduced.start, introduced.end),
                                        Evidence.said(document.text(), known.start(), known.end())))));
            }
        }
        return faults.stream();
    }

    private record Place(int start, int end) {}

    /** The last paper introduced between two offsets. */
    private Optional<Place> other(String text, int from, int to) {
        Matcher introduced = introducing.matcher(text).region(from, to);
        Place last = null;
        while (introduced.find()) {
            last = new Place(introduced.start(), introduced.end());
        }
        return Optional.ofNullable(last);
    }
}
