package org.readout.eval.speed;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.pipeline.BadRequest;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

/**
 * The evening news in one file.
 *
 * @param file JSON Lines, compressed by xz
 */
record News(Path file) {
    private static final String OUTLET = "xwlb";
    private static final String NAME = "xwlb-2012-2020.jsonl.xz";

    static News in(Path shared) {
        return new News(shared.resolve("corpora").resolve("xwlb").resolve(NAME));
    }

    /** @throws BadRequest if it is not there, saying what to do */
    void require() {
        if (!Files.isReadable(file)) {
            throw new BadRequest(
                    "eval speed needs " + file
                            + ": the transcripts of the evening news (新闻联播, tv.cctv.com) from 2012-07 to 2020-12 as JSON Lines."
                            + " They are not bundled, as they are not ours. Name the folder that holds corpora/xwlb with --shared");
        }
    }

    /**
     * Its first items in files of their own, compressed as it is, so that the runs differ in size only; last, all of it.
     *
     * @param sizes how many items, growing; those it does not have more of are left out
     * @param folder where the files are written
     * @throws BadRequest if it has fewer than two
     */
    List<Input> inputs(List<Integer> sizes, Path folder) {
        try {
            List<String> first = new ArrayList<>();
            int all = read(sizes.get(sizes.size() - 1), first);
            if (all < 2) {
                throw new BadRequest(file + " has fewer than two items; nothing can be measured with it");
            }
            List<Input> inputs = new ArrayList<>();
            for (int size : sizes) {
                if (size < all) {
                    inputs.add(write(first.subList(0, size), folder.resolve("first-" + size + ".jsonl.xz")));
                }
            }
            inputs.add(new Input(all, file, OUTLET));
            return inputs;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read, or its first items not be written", e);
        }
    }

    /** How many lines there are; the first of them are put into {@code first}. */
    private int read(int limit, List<String> first) throws IOException {
        int all = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new XZInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (all++ < limit) {
                    first.add(line);
                }
            }
        }
        return all;
    }

    private static Input write(List<String> lines, Path file) throws IOException {
        try (BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(
                new XZOutputStream(Files.newOutputStream(file), new LZMA2Options()), StandardCharsets.UTF_8))) {
            for (String line : lines) {
                writer.write(line);
                writer.write('\n');
            }
        }
        return new Input(lines.size(), file, OUTLET);
    }
}
