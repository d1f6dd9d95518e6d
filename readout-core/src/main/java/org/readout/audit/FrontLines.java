package org.readout.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.FrontMatter;
import org.readout.model.StoredText;

/**
 * What the page around a text left in it: a label above the title, a phrase broken over lines, the publisher given more than once,
 * an end cut off. Free texts only: records of a collection have no front matter.
 */
final class FrontLines implements Check {
    /** One word of a name, whose others follow on the next line. */
    private static final Pattern HALF_NAME = Pattern.compile("[Bb]y \\p{Lu}[\\p{L}’'-]+");

    private static final Pattern OTHER_HALF = Pattern.compile("\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?,?");

    private final Pattern open;
    private final Pattern goesOn;

    FrontLines(Words words) {
        this.open = Pattern.compile("(?:^|.*\\s)" + words.any("goes_on", "ends_on") + "\\s*");
        this.goesOn = Pattern.compile(words.any("goes_on") + "\\s.*");
    }

    @Override
    public Stream<Fault> of(Document document, Coding coding) {
        FrontMatter front = coding.frontMatter();
        if (front == null) {
            return Stream.empty();
        }
        List<Evidence> lines = lines(document.text(), front.bodyStart());
        List<Fault> faults = new ArrayList<>();
        aboveTitle(front, lines, faults);
        broken(lines, faults);
        repeated(front, lines, faults);
        cutOff(document.text(), faults);
        return faults.stream();
    }

    /** Lines before the body that hold anything, without the space around them. */
    private static List<Evidence> lines(StoredText text, int end) {
        List<Evidence> lines = new ArrayList<>();
        String front = text.content().substring(0, end);
        for (int from = 0; from < end; ) {
            int next = front.indexOf('\n', from);
            int to = next < 0 ? end : next;
            // A no-break space is no white space to Java.
            String line = front.substring(from, to).replace('\u00a0', ' ');
            if (!line.isBlank()) {
                int start = from + line.length() - line.stripLeading().length();
                lines.add(Evidence.said(text, start, start + line.strip().length()));
            }
            from = to + 1;
        }
        return lines;
    }

    private static void aboveTitle(FrontMatter front, List<Evidence> lines, List<Fault> faults) {
        Evidence title = front.title();
        List<Evidence> above = title == null
                ? List.of()
                : lines.stream()
                        .filter(line -> line.span().end() <= title.span().start())
                        .filter(line -> front.authors().stream()
                                .noneMatch(author -> author.span().overlaps(line.span())))
                        .toList();
        if (!above.isEmpty()) {
            faults.add(Fault.damage("header_noise", "a label of the page stands above the title", above));
        }
    }

    private void broken(List<Evidence> lines, List<Fault> faults) {
        List<Evidence> phrase = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (goesOn(lines.get(i).quote(), lines.get(i + 1).quote())) {
                phrase.add(lines.get(i));
                phrase.add(lines.get(i + 1));
            }
        }
        if (!phrase.isEmpty()) {
            faults.add(Fault.damage("line_break_in_sentence", "one phrase is broken over lines", phrase));
        }
    }

    private boolean goesOn(String line, String next) {
        return open.matcher(line).matches()
                || goesOn.matcher(next).matches()
                || HALF_NAME.matcher(line).matches() && OTHER_HALF.matcher(next).matches();
    }

    private static void repeated(FrontMatter front, List<Evidence> lines, List<Fault> faults) {
        Evidence outlet = front.outlet();
        if (outlet != null) {
            List<Evidence> naming = lines.stream()
                    .filter(line -> line.quote().contains(outlet.quote()))
                    .toList();
            if (naming.size() > 1) {
                faults.add(Fault.damage("duplicate_source_line", "the publisher is given more than once", naming));
            }
        }
    }

    private static void cutOff(StoredText text, List<Fault> faults) {
        String content = text.content();
        int end = content.length();
        if (end > 0 && content.charAt(end - 1) != '\n') {
            int last = content.offsetByCodePoints(end, -1);
            faults.add(Fault.damage(
                    "no_final_newline",
                    "the text ends without the end of a line",
                    List.of(Evidence.said(text, last, end))));
        }
    }
}
