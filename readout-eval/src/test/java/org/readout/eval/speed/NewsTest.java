package org.readout.eval.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.pipeline.BadRequest;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

class NewsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theFirstItemsAreThoseOfTheFileAndTheLastInputIsTheFile() throws IOException {
        News news = news("{\"n\":1,\"title\":\"新闻\"}\n{\"n\":2}\n{\"n\":3}\n");
        List<Input> inputs = news.inputs(List.of(1, 2, 3, 10), folder);
        assertThat(inputs).extracting(Input::items).containsExactly(1, 2, 3);
        assertThat(content(inputs.get(1).file())).isEqualTo("{\"n\":1,\"title\":\"新闻\"}\n{\"n\":2}\n");
        assertThat(inputs.get(2).file()).isEqualTo(news.file());
    }

    @Test
    void oneItemIsTooFew() throws IOException {
        News news = news("{\"n\":1}\n");
        assertThatThrownBy(() -> news.inputs(List.of(1), folder))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("fewer than two items");
    }

    private News news(String lines) throws IOException {
        Path file = folder.resolve("news.jsonl.xz");
        try (OutputStream out = new XZOutputStream(Files.newOutputStream(file), new LZMA2Options())) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        return new News(file);
    }

    private static String content(Path file) throws IOException {
        try (XZInputStream in = new XZInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
