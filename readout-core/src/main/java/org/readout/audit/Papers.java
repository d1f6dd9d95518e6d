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
    private static final String KINDS =
            "statement|communiqu[eé]|declaration|memorandum|agreement|accord|treaty|consensus|press release|pact|protocol";

    /** At the beginning of a sentence and bare: what is told of it ("after the talks") would introduce it. */
    private static final Pattern KNOWN = Pattern.compile(
            "(?:(?<=[.!?”\"] )|(?<=\\n))The (?:joint |final )?(" + KINDS
                    + ")\\b(?! (?:of|on|between|after|issued|released|signed|from|by|that|which|with|in|at|was (?:issued|signed)))");

    private static final Pattern INTRODUCED = Pattern.compile(
            "\\b(?:announced|issued|released|reached|signed|adopted|concluded)\\b[^.]{0,60}?\\b(" + KINDS + ")\\b");

    @Override
    public Stream<Fault> of(Document document, Coding coding) {
        String text = document.text().content();
        List<Fault> faults = new ArrayList<>();
        Matcher known = KNOWN.matcher(text);
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
    private static Optional<Place> other(String text, int from, int to) {
        Matcher introduced = INTRODUCED.matcher(text).region(from, to);
        Place last = null;
        while (introduced.find()) {
            last = new Place(introduced.start(), introduced.end());
        }
        return Optional.ofNullable(last);
    }
}
