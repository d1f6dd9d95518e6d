package org.readout.eval.transcripts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.readout.pipeline.BadRequest;

/**
 * A file of labels: one JSON object a line.
 *
 * @param name its name, for messages
 * @param content all of it
 */
record LabelFile(String name, String content) {
    private static final String FOLDER = "/org/readout/eval/zh-readouts/";
    private static final JsonMapper JSON = new JsonMapper();

    /** A file bundled with the program. */
    static LabelFile bundled(String name) {
        return at(FOLDER + name);
    }

    /** A file bundled with the program, by its whole path. */
    static LabelFile at(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        try (InputStream in = LabelFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + name + "; build it again");
            }
            return new LabelFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * The objects, in order; blank lines are passed over.
     *
     * @throws BadRequest naming the first line that is not JSON
     */
    List<LabelObject> objects() {
        List<LabelObject> objects = new ArrayList<>();
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                objects.add(object(name + ":" + (i + 1), lines.get(i)));
            }
        }
        return objects;
    }

    private static LabelObject object(String where, String line) {
        try {
            return new LabelObject(where, JSON.readTree(line));
        } catch (JsonProcessingException e) {
            throw new BadRequest(
                    where + ": not a JSON object (" + e.getOriginalMessage() + "); correct the label file");
        }
    }
}
