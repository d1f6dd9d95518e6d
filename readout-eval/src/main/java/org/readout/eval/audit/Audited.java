package org.readout.eval.audit;

import java.util.List;
import org.readout.audit.Audit;
import org.readout.audit.Fault;
import org.readout.eval.PlainTexts;
import org.readout.model.Document;
import org.readout.pipeline.intake.Reader;

/**
 * A text, what was found wrong with it by reading, and what the audit says.
 *
 * @param name of the document
 * @param expected by reading
 * @param faults by the audit
 */
record Audited(String name, List<Expected> expected, List<Fault> faults) {

    static Audited of(String name, String text, List<Expected> expected, Reader reader) {
        Document document = PlainTexts.document(text, null);
        return new Audited(name, expected, Audit.of(document, reader.read(document)));
    }

    /** The even half is kept for reporting. */
    boolean test() {
        return Integer.parseInt(name.substring(1)) % 2 == 0;
    }

    boolean found(Expected one) {
        return faults.stream().anyMatch(one::isMet);
    }

    List<Expected> asked() {
        return expected.stream().filter(Expected::sure).toList();
    }

    List<Expected> missed() {
        return asked().stream().filter(one -> !found(one)).toList();
    }

    /** Faults that nobody found by reading. */
    List<Fault> falseAlarms() {
        return faults.stream()
                .filter(fault -> expected.stream().noneMatch(one -> one.isMet(fault)))
                .toList();
    }
}
