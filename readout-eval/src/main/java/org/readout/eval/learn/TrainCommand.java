package org.readout.eval.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.learn.Net;
import org.readout.learn.Vectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout train}: makes the files of {@code org/readout/learn} anew. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Learns what the program ships as net, from texts written and labelled for this project;",
            "the same texts give the same files. Three minutes in all."
        },
        footer = {
            "",
            "Examples:",
            "  readout train --into readout-core/src/main/resources/org/readout/learn",
            "  readout train --into readout-core/src/main/resources/org/readout/learn --glove glove.6B.100d.txt"
        })
final class TrainCommand implements Callable<Integer> {
    private static final int WORDS = 50_000;
    private static final int FILTERS = 256;
    private static final int EPOCHS = 20;
    private static final long SEED = 1;

    @Option(names = "--into", required = true, paramLabel = "FOLDER", description = "the folder of the files")
    private Path into = Path.of(".");

    @Option(
            names = "--glove",
            paramLabel = "FILE",
            description =
                    "make the vectors anew too, from GloVe's own file: a word and its numbers a line, commonest first")
    private @Nullable Path glove;

    @Override
    public Integer call() throws IOException {
        Path vectorsFile = into.resolve("vectors.bin");
        if (glove != null) {
            try (OutputStream out = Files.newOutputStream(vectorsFile)) {
                read(glove).write(out);
            }
        }
        Vectors vectors;
        try (var in = Files.newInputStream(vectorsFile)) {
            vectors = Vectors.read(in);
        }
        for (Subject subject : Subject.values()) {
            Net net = train(subject, vectors);
            Path file = into.resolve(subject.name().toLowerCase(Locale.ROOT) + ".net");
            try (OutputStream out = Files.newOutputStream(file)) {
                net.write(out);
            }
        }
        return 0;
    }

    private static Net train(Subject subject, Vectors vectors) {
        Trainer trainer = new Trainer(subject.labels(), FILTERS, EPOCHS, SEED);
        return new Net(vectors, trainer.train(vectors, subject.examples().toList()));
    }

    private static Vectors read(Path glove) throws IOException {
        List<String> words = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(glove)) {
            for (String line = lines.readLine(); line != null && words.size() < WORDS; line = lines.readLine()) {
                String[] parts = line.split(" ");
                float[] row = new float[parts.length - 1];
                for (int at = 0; at < row.length; at++) {
                    row[at] = Float.parseFloat(parts[at + 1]);
                }
                words.add(parts[0]);
                rows.add(row);
            }
        }
        return Vectors.of(words, rows);
    }
}
