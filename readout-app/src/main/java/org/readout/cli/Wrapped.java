package org.readout.cli;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines at spaces. */
final class Wrapped {
    private Wrapped() {}

    /** A word longer than the width has a line of its own. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && Grid.width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
