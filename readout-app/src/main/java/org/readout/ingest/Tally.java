package org.readout.ingest;

/** Hands on what it receives, and knows whether it received anything: no source ends without a word. */
final class Tally implements Intake {
    private final Intake intake;
    private boolean empty = true;

    Tally(Intake intake) {
        this.intake = intake;
    }

    /** Whether neither a document nor a problem came. */
    boolean isEmpty() {
        return empty;
    }

    @Override
    public void item(Item item) {
        empty = false;
        intake.item(item);
    }

    @Override
    public void problem(Problem problem) {
        empty = false;
        intake.problem(problem);
    }

    @Override
    public void progress(String source, long bytesRead, long total) {
        intake.progress(source, bytesRead, total);
    }
}
