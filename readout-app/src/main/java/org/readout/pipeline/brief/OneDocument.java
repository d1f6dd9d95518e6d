package org.readout.pipeline.brief;

import java.util.ArrayList;
import java.util.List;
import org.readout.ingest.Intake;
import org.readout.ingest.Item;
import org.readout.ingest.Problem;
import org.readout.ingest.Sources;
import org.readout.model.Document;
import org.readout.pipeline.BadRequest;

/** Reads a file that is to hold one document, without keeping it. */
final class OneDocument {
    private final Sources sources;

    OneDocument(Sources sources) {
        this.sources = sources;
    }

    /** @throws BadRequest saying what is wrong with the file if it does not hold one document */
    Document in(String name) {
        String called = name.equals("-") ? "the text given" : name;
        List<Item> items = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        sources.read(name, new Intake() {
            @Override
            public void item(Item item) {
                items.add(item);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        if (items.size() > 1) {
            throw new BadRequest(called + " holds " + items.size() + " documents; give a file with one analysis");
        }
        if (items.isEmpty()) {
            throw new BadRequest(
                    problems.isEmpty()
                            ? called + " is empty; give a file with the text of an analysis"
                            : problems.get(0).toString());
        }
        return items.get(0).document();
    }
}
