package org.readout.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The evening news as the collection china-data/xwlb keeps it: {@code assets/YYYY/YYYYMMDD.json}, one bulletin a file, named
 * after the day of its broadcast, its items under {@code videoList} ({@link NewsItem}).
 *
 * <p>The source of a document is the collection, wherever a copy of it lies, and its position the item's number in the
 * bulletin: read file by file, each day would be a source of its own, and none could be called complete. A bulletin without
 * items is a day the collection does not have, and no error. A file that the intake knows is not parsed again; one with a
 * problem is never taken for known, so that the problem is told until it is mended.
 */
final class EveningNews implements Layout {
    static final String COLLECTION = "china-data/xwlb";
    static final String OUTLET = "xwlb";
    private static final String LIST = "\"videoList\"";
    private static final String ASSETS = "assets";
    private static final Pattern DAILY = Pattern.compile("(?:.*[/\\\\])?(\\d{8})\\.json(?:\\.gz|\\.xz)?");
    private static final Pattern IN_ITS_YEAR =
            Pattern.compile("(?:.*[/\\\\])?(\\d{4})[/\\\\]\\1\\d{4}\\.json(?:\\.gz|\\.xz)?");

    /** Whether a file is named after a day and lies in the folder of its year, whatever stands in it. */
    static boolean isDailyFile(String name) {
        return IN_ITS_YEAR.matcher(name).matches();
    }

    /** Whether a content that begins so is a bulletin. */
    static boolean isBulletin(String beginning) {
        return beginning.contains(LIST);
    }

    /**
     * The folder with the bulletins in a clone of the collection's repository; null if the folder is no such clone. What
     * else the repository holds (its program, its licence) is no document.
     */
    static @Nullable Path folder(Path clone) {
        Path assets = clone.resolve(ASSETS);
        return Files.isDirectory(assets) && any(assets, year -> any(year, EveningNews::isDailyFile)) ? assets : null;
    }

    private static boolean isDailyFile(Path file) {
        return isDailyFile(file.toString());
    }

    private static boolean any(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.anyMatch(wanted);
        } catch (IOException e) {
            return false; // whoever reads the folder says that it cannot be read
        }
    }

    @Override
    public void read(Window window, Encoding encoding, Feed feed) throws Unusable {
        LocalDate day = day(feed);
        byte[] bytes = window.rest(ByteRun.LIMIT);
        DailyFile file = new DailyFile(COLLECTION, day.toString(), Sha256.of(bytes));
        if (feed.intake().knows(file)) {
            return;
        }
        NewsBulletin bulletin = new NewsBulletin(day, feed);
        bulletin.read(PlainText.decode(bytes).getBytes(StandardCharsets.UTF_8));
        if (bulletin.isWhole()) {
            feed.intake().whole(file);
        }
    }

    /** The day in the file's name: its items tell only when each was put on the web, often days later. */
    private static LocalDate day(Feed feed) throws Unusable {
        Matcher name = DAILY.matcher(feed.source());
        LocalDate day = name.matches() ? DateField.read(name.group(1)) : null;
        if (day == null) {
            throw new Unusable(
                    "a bulletin of the evening news whose name is not its day of broadcast",
                    "name the file as the collection does, YYYYMMDD.json");
        }
        return DateField.past(day, feed.options().today());
    }
}
