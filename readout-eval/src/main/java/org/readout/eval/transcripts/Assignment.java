package org.readout.eval.transcripts;

import java.util.Arrays;

/**
 * Pairs rows with columns one to one so that the sum of the weights of the pairs is greatest, by the Hungarian method of Kuhn
 * and Munkres with shortest augmenting paths: exact, n³ steps for n rows or columns. A pair of weight 0 is no pair.
 *
 * <p>Rows and columns are numbered from 1 inside, as column 0 stands for "not yet paired".
 */
final class Assignment {
    static final int NONE = -1;

    private final long[][] weights;
    private final int size;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] rowOf;
    private final int[] before;

    private Assignment(long[][] weights, int columns) {
        this.weights = weights;
        this.size = Math.max(weights.length, columns);
        this.rowPrice = new long[size + 1];
        this.columnPrice = new long[size + 1];
        this.rowOf = new int[size + 1];
        this.before = new int[size + 1];
    }

    /**
     * The column of each row, or {@link #NONE}.
     *
     * @param weights by row and column, not negative
     */
    static int[] best(long[][] weights) {
        int columns = weights.length == 0 ? 0 : weights[0].length;
        Assignment assignment = new Assignment(weights, columns);
        for (int row = 1; row <= assignment.size; row++) {
            assignment.place(row);
        }
        return assignment.columns(columns);
    }

    private int[] columns(int columns) {
        int[] columnOf = new int[weights.length];
        Arrays.fill(columnOf, NONE);
        for (int column = 1; column <= columns; column++) {
            int row = rowOf[column];
            if (row <= weights.length && weight(row, column) > 0) {
                columnOf[row - 1] = column - 1;
            }
        }
        return columnOf;
    }

    /** What is missing to make the table square weighs nothing. */
    private long weight(int row, int column) {
        boolean inside = row <= weights.length && column <= weights[row - 1].length;
        return inside ? weights[row - 1][column - 1] : 0;
    }

    private void place(int row) {
        rowOf[0] = row;
        int column = 0;
        long[] slack = new long[size + 1];
        Arrays.fill(slack, Long.MAX_VALUE);
        boolean[] seen = new boolean[size + 1];
        while (rowOf[column] != 0) {
            seen[column] = true;
            relax(column, slack, seen);
            int next = nearest(slack, seen);
            shift(slack[next], slack, seen);
            column = next;
        }
        augment(column);
    }

    private void relax(int column, long[] slack, boolean[] seen) {
        int row = rowOf[column];
        for (int other = 1; other <= size; other++) {
            long cost = -weight(row, other) - rowPrice[row] - columnPrice[other];
            if (!seen[other] && cost < slack[other]) {
                slack[other] = cost;
                before[other] = column;
            }
        }
    }

    private int nearest(long[] slack, boolean[] seen) {
        int nearest = 0;
        for (int column = 1; column <= size; column++) {
            if (!seen[column] && (nearest == 0 || slack[column] < slack[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }

    private void shift(long by, long[] slack, boolean[] seen) {
        for (int column = 0; column <= size; column++) {
            if (seen[column]) {
                rowPrice[rowOf[column]] += by;
                columnPrice[column] -= by;
            } else if (slack[column] != Long.MAX_VALUE) {
                slack[column] -= by;
            }
        }
    }

    private void augment(int free) {
        int column = free;
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }
}
