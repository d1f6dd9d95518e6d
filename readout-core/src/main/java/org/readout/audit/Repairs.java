package org.readout.audit;

import java.util.List;
import java.util.stream.Stream;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Repair;

/** What the reader met on its way and read as it was meant: lost apostrophes, no-break and stray spaces. */
final class Repairs implements Check {
    @Override
    public Stream<Fault> of(Document document, Coding coding) {
        return coding.repairs().stream().map(Repairs::fault);
    }

    private static Fault fault(Repair repair) {
        String about =
                switch (repair.kind()) {
                    case "lost_apostrophe" -> "a possessive has lost its apostrophe";
                    case "no_break_space" -> "a no-break space stands for a space";
                    case "stray_space" -> "a space splits what belongs together";
                    default -> repair.kind().replace('_', ' ');
                };
        return new Fault(repair.kind(), Fault.Family.DAMAGE, about, List.of(repair.evidence()), repair.expected());
    }
}
