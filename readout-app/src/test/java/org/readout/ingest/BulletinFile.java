package org.readout.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Daily files as the collection of the evening news lays them out; the texts are a test's own. */
public final class BulletinFile {
    private BulletinFile() {}

    /** An item as the collection has it. */
    public static String item(int num, String title, String html) {
        return """
                {"num":%d,"video_id":"VIDE%d","video_title":"[视频]%s","video_tag":"会见","video_url":"https://tv.example.org/%d.shtml",\
                "pub_date":"2014-03-01 19:05:15","video_detail":{"title":"[视频]%s","source":"央视网","content":"%s"}}"""
                .formatted(
                        num, num, title, num, title, html.replace("\"", "\\\"").replace("\n", "\\r\\n"));
    }

    /** The file of a day, {@code YYYYMMDD}, in the folder of its year. */
    public static Path write(Path folder, String day, List<String> items) {
        return write(
                folder,
                day,
                "{\"total\":" + items.size() + ",\"serverTime\":1616921892909,\"videoList\":[" + String.join(",", items)
                        + "]}\n");
    }

    /** A file of that name with any content. */
    public static Path write(Path folder, String day, String content) {
        try {
            Path year = Files.createDirectories(folder.resolve(day.substring(0, 4)));
            return Files.writeString(year.resolve(day + ".json"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
