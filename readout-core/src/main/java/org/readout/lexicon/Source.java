package org.readout.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a lexicon by name, as text. What is bundled with the program is one; a test makes its own.
 *
 * @param files content by file name
 */
public record Source(Map<String, String> files) {
    private static final int VERSION_DIGITS = 12;

    public Source {
        files = Map.copyOf(files);
    }

    /** Reads the named files from the class path, beside this class. */
    public static Source bundled(List<String> names) {
        SortedMap<String, String> files = new TreeMap<>();
        names.forEach(name -> files.put(name, resource(name)));
        return new Source(files);
    }

    /** @throws LexiconException naming file and line if the file is missing or malformed */
    public List<Row> rows(String file, Set<String> columns) {
        String content = files.get(file);
        if (content == null) {
            throw new LexiconException(file, 0, "the lexicon has no such file");
        }
        return Tsv.rows(file, content, columns);
    }

    /** A hash over the content of all files: the version written into every coding. */
    public String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files).forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Source.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new LexiconException(name, 0, "the program was packaged without this file; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
