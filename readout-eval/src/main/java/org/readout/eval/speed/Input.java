package org.readout.eval.speed;

import java.nio.file.Path;

/**
 * What one run adds.
 *
 * @param items how many items the file has
 * @param file JSON Lines, compressed by xz
 */
record Input(int items, Path file) {}
