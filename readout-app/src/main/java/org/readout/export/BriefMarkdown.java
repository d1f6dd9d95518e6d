package org.readout.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.explain.brief.Line;
import org.readout.explain.brief.Part;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.pipeline.brief.Briefed;

/** A brief in Markdown: parts as paragraphs with a bold heading, numbers in brackets, the words cited below. */
public final class BriefMarkdown {
    private BriefMarkdown() {}

    public static List<String> lines(Briefed brief) {
        Map<Evidence, Integer> numbers = numbers(brief);
        List<String> lines = new ArrayList<>();
        brief.brief().parts().forEach((part, said) -> {
            lines.add(paragraph(part, said, numbers));
            lines.add("");
        });
        lines.add("---");
        lines.add("");
        Sources.of(brief).forEach(source -> lines.add(source.number() + ". " + source.words()));
        return lines;
    }

    static Map<Evidence, Integer> numbers(Briefed brief) {
        Map<DocId, Integer> documents = new HashMap<>();
        Sources.of(brief).forEach(source -> documents.put(source.id(), source.number()));
        Map<Evidence, Integer> numbers = new HashMap<>();
        brief.brief().sources().forEach(one -> numbers.put(one, documents.get(one.docId())));
        return numbers;
    }

    private static String paragraph(Part part, List<Line> said, Map<Evidence, Integer> numbers) {
        String text = said.stream()
                .map(line -> Escaped.markdown(line.text()) + marks(line, numbers))
                .collect(Collectors.joining(" "));
        return part == Part.HEADLINE ? "**" + text + "**" : "**" + part.heading() + ".** " + text;
    }

    /** Numbers of what a sentence rests on, in order, runs of them as a range. */
    static String marks(Line line, Map<Evidence, Integer> numbers) {
        List<Integer> cited =
                line.cited().stream().map(numbers::get).distinct().sorted().toList();
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= cited.size(); i++) {
            if (i == cited.size() || cited.get(i) != cited.get(i - 1) + 1) {
                ranges.add(from == i - 1 ? cited.get(from).toString() : cited.get(from) + "–" + cited.get(i - 1));
                from = i;
            }
        }
        return ranges.isEmpty() ? "" : " [" + String.join(", ", ranges) + "]";
    }
}
