package org.readout.eval.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.cli.Readout;
import org.readout.cli.Session;
import org.readout.learn.Net;
import org.readout.learn.Vectors;
import org.readout.pipeline.BadRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code readout train}: makes the files of {@code org/readout/learn} anew. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the nets the program ships anew, from texts written and labelled for this project.",
            "The same texts give the same files. Three minutes."
        },
        footer = {
            "  readout train --into readout-core/src/main/resources/org/readout/learn",
            "  readout train --into readout-core/src/main/resources/org/readout/learn --glove glove.6B.100d.txt"
        })
final class TrainCommand implements Callable<Integer> {
    private static final int WORDS = 50_000;
    private static final int FILTERS = 256;
    private static final int EPOCHS = 20;
    private static final long SEED = 1;
    private static final String VECTORS = "vectors.bin";

    @ParentCommand
    private @Nullable Readout program;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "FOLDER",
            description = "the folder of the files; holds " + VECTORS + " unless --glove is given")
    private Path into = Path.of(".");

    @Option(
            names = "--glove",
            paramLabel = "FILE",
            description =
                    "make the vectors anew too, from GloVe's own file: a word and its numbers a line, commonest first")
    private @Nullable Path glove;

    @Override
    public Integer call() throws IOException {
        Session session =
                Objects.requireNonNull(program, "train is a command of readout").session();
        Vectors vectors = glove == null ? kept() : made(glove);
        for (Subject subject : Subject.values()) {
            String name = subject.name().toLowerCase(Locale.ROOT);
            List<Example> examples = subject.examples().toList();
            session.say(name + ": learning from " + examples.size() + " examples");
            Trainer trainer = new Trainer(subject.labels(), FILTERS, EPOCHS, SEED);
            Net net = new Net(vectors, trainer.train(vectors, examples));
            try (OutputStream out = Files.newOutputStream(into.resolve(name + ".net"))) {
                net.write(out);
            }
        }
        return 0;
    }

    private Vectors kept() throws IOException {
        Path file = into.resolve(VECTORS);
        if (!Files.isReadable(file)) {
            throw new BadRequest(
                    file + " is missing: name the folder that holds it with --into, or make it with --glove");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Vectors.read(in);
        }
    }

    private Vectors made(Path glove) throws IOException {
        Vectors vectors = read(glove);
        try (OutputStream out = Files.newOutputStream(into.resolve(VECTORS))) {
            vectors.write(out);
        }
        return vectors;
    }

    private static Vectors read(Path glove) throws IOException {
        List<String> words = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(glove)) {
            for (String line = lines.readLine(); line != null && words.size() < WORDS; line = lines.readLine()) {
                String[] parts = line.split(" ");
                words.add(parts[0]);
                rows.add(row(glove + ":" + words.size(), parts));
            }
        }
        return Vectors.of(words, rows);
    }

    private static float[] row(String place, String[] parts) {
        if (parts.length != Vectors.DIMENSIONS + 1) {
            throw new BadRequest(place + ": " + (parts.length - 1) + " numbers; a word and " + Vectors.DIMENSIONS
                    + " numbers are wanted, as glove.6B.100d.txt has");
        }
        float[] row = new float[Vectors.DIMENSIONS];
        for (int at = 0; at < row.length; at++) {
            try {
                row[at] = Float.parseFloat(parts[at + 1]);
            } catch (NumberFormatException e) {
                throw new BadRequest(place + ": '" + parts[at + 1] + "' is no number");
            }
        }
        return row;
    }
}
