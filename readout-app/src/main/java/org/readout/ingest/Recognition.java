package org.readout.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the layout of a source: by its name, else by how its content begins. */
final class Recognition {
    private static final Pattern PACKED = Pattern.compile("\\.(gz|xz)$");
    private static final Pattern HTML =
            Pattern.compile("^<(!doctype html|html|head|body)|^<.*<(html|head|body|p|div)\\b", Pattern.DOTALL);
    private static final Pattern DECLARED = Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?([\\w-]+)");

    /** A page must declare its character set in its first kilobyte; most that do not, do so soon after. */
    private static final int HEAD = 1 << 14;

    private Recognition() {}

    /** The layout a name stands for, by its extension or the folder it is in; null if it stands for none. */
    static @Nullable Layout byName(String name) {
        if (EveningNews.isDailyFile(name)) {
            return new EveningNews();
        }
        String plain = PACKED.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
        return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
            case "jsonl", "ndjson" -> new JsonLines();
            case "csv" -> new CsvRecords();
            case "html", "htm", "xhtml" -> new HtmlPage();
            case "txt", "text" -> new PlainText();
            default -> null;
        };
    }

    /**
     * The layout of a content that begins so; free text if nothing else is recognised.
     *
     * @throws Unusable if it is a list of events, which is imported and not added
     */
    static Layout byContent(String beginning, IntakeOptions options) throws Unusable {
        String text = beginning.stripLeading().toLowerCase(Locale.ROOT);
        if (MissileTests.isDatabase(beginning.stripLeading())) {
            throw new Unusable("a list of dated events, no documents", "import it with: readout import FILE");
        }
        if (text.startsWith("{")) {
            return EveningNews.isBulletin(beginning) ? new EveningNews() : new JsonLines();
        }
        if (HTML.matcher(text).find()) {
            return new HtmlPage();
        }
        return isTable(text, options) ? new CsvRecords() : new PlainText();
    }

    /** Whether the first line names the columns that a table of documents must have. */
    private static boolean isTable(String text, IntakeOptions options) {
        List<String> names =
                List.of(text.lines().findFirst().orElse("").replace("\"", "").split(","));
        try {
            return !new Fields(options.fields()).columns(names).isEmpty();
        } catch (Unusable e) {
            return false;
        }
    }

    /** The character set a page declares; null if it declares none that is known. GB 2312 means its superset. */
    static @Nullable Charset declared(byte[] sample) {
        Matcher matcher = DECLARED.matcher(beginning(sample).toLowerCase(Locale.ROOT));
        try {
            return matcher.find() && Charset.isSupported(matcher.group(1)) ? superset(matcher.group(1)) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }

    private static String beginning(byte[] sample) {
        return new String(sample, 0, Math.min(sample.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static Charset superset(String name) {
        return Charset.forName(name.startsWith("gb") ? "GB18030" : name);
    }
}
