package org.readout.eval.speed;

import java.nio.file.Path;

/**
 * What one run adds.
 *
 * @param items how many items the file has
 * @param file what {@code add} reads
 * @param outlet whose they are
 */
record Input(int items, Path file, String outlet) {}
