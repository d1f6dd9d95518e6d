package org.readout.eval.transcripts;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.readout.ingest.Intake;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Item;
import org.readout.ingest.Problem;
import org.readout.ingest.Sources;
import org.readout.pipeline.BadRequest;

/**
 * The transcripts of the evening news: one file with all items, and two with parts of it. They are read as a stream; only what
 * is asked for is kept.
 *
 * @param folder where they are
 */
record Transcripts(Path folder) {
    static final String ALL = "xwlb-2012-2020.jsonl.xz";
    static final String DIPLOMATIC = "xwlb-diplomatic-2012-2020.jsonl.gz";
    static final String KOREA = "xwlb-korea-2012-2020.jsonl.gz";

    static Transcripts in(Path shared) {
        return new Transcripts(shared.resolve("corpora").resolve("xwlb"));
    }

    /** @throws BadRequest if a file is not there, saying which and what to do */
    void require() {
        for (String name : List.of(ALL, DIPLOMATIC, KOREA)) {
            if (!Files.isReadable(folder.resolve(name))) {
                throw new BadRequest("eval zh-readouts needs " + folder.resolve(name)
                        + ": the transcripts of the evening news (新闻联播, tv.cctv.com) from 2012-07 to 2020-12 as JSON Lines"
                        + " with date, n, title and text. They are not bundled, as they are not ours: the labels hold"
                        + " offsets and hashes only. Name the folder that holds corpora/xwlb with --shared");
            }
        }
    }

    /**
     * Reads everything once.
     *
     * @param kept told of every item, in the order of the file
     * @return the draw from all items that are not about Korea
     */
    Draw read(BiConsumer<Address, Item> kept) {
        Set<Address> diplomatic = addresses(DIPLOMATIC);
        Set<Address> korea = addresses(KOREA);
        Map<Stratum, List<Address>> population = new EnumMap<>(Stratum.class);
        each(ALL, (address, item) -> {
            if (!korea.contains(address)) {
                Stratum stratum = diplomatic.contains(address) ? Stratum.TITLED : untitled(item);
                population.computeIfAbsent(stratum, none -> new ArrayList<>()).add(address);
            }
            kept.accept(address, item);
        });
        return Draw.of(population);
    }

    private static Stratum untitled(Item item) {
        return ContactWords.in(item.document()) ? Stratum.WORDED : Stratum.REST;
    }

    private Set<Address> addresses(String name) {
        Set<Address> addresses = new HashSet<>();
        each(name, (address, item) -> addresses.add(address));
        return addresses;
    }

    private void each(String name, BiConsumer<Address, Item> consumer) {
        String file = folder.resolve(name).toString();
        new Sources(IntakeOptions.plain(LocalDate.MAX), InputStream::nullInputStream).read(file, new Intake() {
            @Override
            public void item(Item item) {
                consumer.accept(AddressField.of(item), item);
            }

            @Override
            public void problem(Problem problem) {
                throw new BadRequest(problem.toString());
            }
        });
    }
}
