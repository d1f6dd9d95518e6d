package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Evidence;
import org.readout.model.FrontMatter;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.StoredText;
import org.readout.model.When;

/**
 * What stands before the body of a free text: a label, title and deck, then byline, outlet, date and source, each on a
 * line of its own or broken over several ("by A and B / published by / OUTLET / on June 2, 2016").
 */
final class FrontMatterReader {
    private static final int FIRST_LINES = 16;
    private static final int LONGEST_META = 120;
    private static final int LONGEST_HEAD = 300;
    private static final int TITLE_WORDS = 4;
    private static final int SENTENCE_WORDS = 9;
    private static final Pattern BYLINE = Pattern.compile("(?i)by:? +(?=\\p{Lu}|\\S).*");
    private static final Pattern PUBLISHED_BY = Pattern.compile("(?i)(?:first )?published (?:by|in|on|at):? *(.*)");
    private static final Pattern SOURCE = Pattern.compile("(?i)(?:source|published|outlet|from):? *:(?: +|$)(.*)");
    private static final Pattern DATE_LINE = Pattern.compile("(?i)(?:on |date: *|published(?: on)?:? +)?(.{6,30})");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){1,3}");

    private final DateReader dates;

    FrontMatterReader(DateReader dates) {
        this.dates = dates;
    }

    /**
     * @param frontMatter what was found
     * @param head title and deck, to be read as sentences; the label is left out
     */
    record Read(FrontMatter frontMatter, List<Span> head) {}

    Read read(StoredText text, String plain) {
        List<Span> lines =
                Lines.of(plain, text.content(), 0).stream().limit(FIRST_LINES).toList();
        Parts parts = new Parts(text, plain);
        int body = parts.take(lines);
        int start =
                body < lines.size() ? lines.get(body).start() : text.content().length();
        List<Span> head = parts.head();
        int title = title(plain, head);
        return new Read(
                new FrontMatter(
                        title < head.size() ? said(text, head.get(title)) : null,
                        parts.authors,
                        parts.outlet,
                        parts.published,
                        start),
                head.subList(title, head.size()));
    }

    /** The first line of several words; a shorter one before it is a label ("Opinion", "in the media"). */
    private static int title(String plain, List<Span> head) {
        for (int i = 0; i < head.size(); i++) {
            Span line = head.get(i);
            boolean words = plain.substring(line.start(), line.end()).split(" +").length >= TITLE_WORDS;
            if (words && !Character.isLowerCase(plain.charAt(line.start()))) {
                return i;
            }
        }
        return 0;
    }

    private static Evidence said(StoredText text, Span span) {
        return Evidence.said(text, span.start(), span.end());
    }

    /** Lines sorted into their parts. */
    private final class Parts {
        private final StoredText text;
        private final String plain;
        private final List<Span> before = new ArrayList<>();
        private final List<Evidence> authors = new ArrayList<>();
        private @Nullable Evidence outlet;
        private When published = When.UNKNOWN;
        private boolean outletNext;
        private boolean any;

        Parts(StoredText text, String plain) {
            this.text = text;
            this.plain = plain;
        }

        List<Span> head() {
            return before;
        }

        /** The number of the first line of the body. */
        int take(List<Span> lines) {
            int body = 0;
            for (int i = 0; i < lines.size() && lines.get(i).length() <= LONGEST_HEAD; i++) {
                if (meta(lines.get(i))) {
                    any = true;
                    body = i + 1;
                } else if (!any) {
                    before.add(lines.get(i));
                }
            }
            return any ? body : onlyTitle(lines);
        }

        /** Without a byline, a first line that is no sentence is the title. */
        private int onlyTitle(List<Span> lines) {
            before.clear();
            boolean titled = lines.size() > 1
                    && lines.get(0).length() <= LONGEST_META
                    && ".!?:;,".indexOf(plain.charAt(lines.get(0).end() - 1)) < 0;
            if (titled) {
                before.add(lines.get(0));
            }
            return titled ? 1 : 0;
        }

        private boolean meta(Span line) {
            if (line.length() > LONGEST_META) {
                return false;
            }
            String words = plain.substring(line.start(), line.end());
            boolean named = outletNext;
            outletNext = false;
            return published(line, words) || source(line, words) || byline(line, words) || (named && outlet(line));
        }

        private boolean published(Span line, String words) {
            Matcher dateLine = DATE_LINE.matcher(words);
            if (!dateLine.matches()) {
                return false;
            }
            Span rest = new Span(line.start() + dateLine.start(1), line.end());
            List<Mention.OfDate> found = dates.read(text, plain, rest, null);
            boolean isDate = found.size() == 1 && found.get(0).span().equals(rest);
            if (isDate && !published.known()) {
                published = found.get(0).when();
            }
            return isDate;
        }

        private boolean source(Span line, String words) {
            Matcher by = PUBLISHED_BY.matcher(words);
            Matcher source = SOURCE.matcher(words);
            Matcher matcher = by.matches() ? by : source;
            if (matcher != by && !source.matches()) {
                return false;
            }
            outletNext = matcher.group(1).isEmpty();
            return outletNext || outlet(new Span(line.start() + matcher.start(1), line.end()));
        }

        private boolean outlet(Span span) {
            if (outlet == null) {
                outlet = said(text, span);
            }
            return true;
        }

        /** "By telephone, A told B that he would come.": no byline. */
        private static boolean sentence(String words) {
            return words.endsWith(".") && words.split(" +").length >= SENTENCE_WORDS;
        }

        private boolean byline(Span line, String words) {
            if (!BYLINE.matcher(words.toLowerCase(Locale.ROOT)).matches() || sentence(words)) {
                return false;
            }
            Matcher names = NAME.matcher(plain).region(line.start() + 2, line.end());
            while (names.find()) {
                authors.add(said(text, new Span(names.start(), names.end())));
            }
            return !authors.isEmpty();
        }
    }
}
