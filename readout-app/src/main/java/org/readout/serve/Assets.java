package org.readout.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** The files that pages load: style, script, picture. Read once from the program; nothing else is served from anywhere. */
public final class Assets {
    private static final Map<String, Asset> ALL = List.of(
                    read("readout.css", "text/css; charset=utf-8"),
                    read("readout.js", "text/javascript; charset=utf-8"),
                    read("icon.svg", Answer.SVG))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Asset::name, asset -> asset));

    private Assets() {}

    /** @param stamp changes with the content, so that a browser keeps it until then */
    private record Asset(String name, Answer answer, String stamp) {}

    static Optional<Answer> named(String name) {
        return Optional.ofNullable(ALL.get(name)).map(Asset::answer);
    }

    /** The address a page loads a file from. */
    public static String address(String name) {
        Asset asset = ALL.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("the program has no file " + name);
        }
        return "/static/" + name + "?" + asset.stamp();
    }

    private static Asset read(String name, String type) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the file " + name + " is not in the program");
            }
            byte[] bytes = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return new Asset(
                    name,
                    Answer.of(type, new String(bytes, StandardCharsets.UTF_8)),
                    HexFormat.of().toHexDigits((int) sum.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
