package org.readout.ingest;

/**
 * Hands on what it receives, and knows whether it received anything: no source ends without a word. A day's file that is
 * known, or read and found to hold nothing, is a word too.
 */
final class Tally implements Intake {
    private final Intake intake;
    private boolean empty = true;

    Tally(Intake intake) {
        this.intake = intake;
    }

    /** Whether nothing came. */
    boolean isEmpty() {
        return empty;
    }

    @Override
    public void begins(String source) {
        intake.begins(source);
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
    public boolean knows(DailyFile file) {
        boolean known = intake.knows(file);
        empty &= !known;
        return known;
    }

    @Override
    public void whole(DailyFile file) {
        empty = false;
        intake.whole(file);
    }

    @Override
    public void progress(String source, long bytesRead, long total) {
        intake.progress(source, bytesRead, total);
    }
}
