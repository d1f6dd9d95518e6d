package org.readout.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.readout.model.Reading;

/**
 * The barometer over time as SVG: the value as a line, its interval as a band around it, zero dashed, years below. It is drawn with
 * the colour of the text around it and styled by its classes ({@code band}, {@code course}, {@code axis}); it needs no script.
 */
public final class CoursePicture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 220;
    private static final int LEFT = 40;
    private static final int BELOW = 24;
    private static final int TOP = 8;
    private static final int YEAR_LABEL_ROOM = 44;

    private final List<Reading> course;
    private final LocalDate first;
    private final long days;
    private final double low;
    private final double high;

    private CoursePicture(List<Reading> course) {
        this.course = course;
        this.first = course.get(0).date();
        this.days = Math.max(
                1, ChronoUnit.DAYS.between(first, course.get(course.size() - 1).date()));
        this.low = Math.floor(course.stream().mapToDouble(Reading::low).min().orElse(-1));
        this.high = Math.ceil(Math.max(
                low + 1, course.stream().mapToDouble(Reading::high).max().orElse(1)));
    }

    /**
     * Puts the picture into a page.
     *
     * @param course in order of time, at least one reading
     * @param words what it shows, for who does not see it
     */
    public static void add(Element into, List<Reading> course, String words) {
        new CoursePicture(course).draw(into, words);
    }

    private void draw(Element into, String words) {
        Element svg = into.appendElement("svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .attr("role", "img")
                .attr("aria-label", words);
        svg.appendElement("title").text(words);
        axes(svg);
        svg.appendElement("polygon")
                .addClass("band")
                .attr("points", points(Reading::high, false) + " " + points(Reading::low, true));
        svg.appendElement("polyline").addClass("course").attr("points", points(Reading::value, false));
        Reading last = course.get(course.size() - 1);
        svg.appendElement("circle")
                .addClass("last")
                .attr("cx", number(x(last.date())))
                .attr("cy", number(y(last.value())))
                .attr("r", "3.5");
    }

    private void axes(Element svg) {
        for (int value = (int) low; value <= high; value++) {
            line(svg, value == 0 ? "zero" : "grid", LEFT, y(value), WIDTH, y(value));
            label(svg, value == 0 ? "0" : String.format(Locale.ROOT, "%+d", value), LEFT - 6.0, y(value) + 4, "end");
        }
        int every = (int) Math.ceil(days / 365.0 * YEAR_LABEL_ROOM / (WIDTH - LEFT));
        LocalDate last = course.get(course.size() - 1).date();
        for (LocalDate year = first.withDayOfYear(1).plusYears(1);
                !year.isAfter(last);
                year = year.plusYears(Math.max(1, every))) {
            line(svg, "grid", x(year), TOP, x(year), HEIGHT - BELOW);
            label(svg, Integer.toString(year.getYear()), x(year), HEIGHT - 8.0, "middle");
        }
    }

    private static void line(Element svg, String kind, double x1, double y1, double x2, double y2) {
        svg.appendElement("line")
                .addClass(kind)
                .attr("x1", number(x1))
                .attr("y1", number(y1))
                .attr("x2", number(x2))
                .attr("y2", number(y2));
    }

    private static void label(Element svg, String text, double x, double y, String anchor) {
        svg.appendElement("text")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("text-anchor", anchor)
                .text(text);
    }

    private String points(ToDoubleFunction<Reading> value, boolean backwards) {
        List<String> points = course.stream()
                .map(one -> number(x(one.date())) + "," + number(y(value.applyAsDouble(one))))
                .collect(Collectors.toList());
        if (backwards) {
            Collections.reverse(points);
        }
        return String.join(" ", points);
    }

    private double x(LocalDate day) {
        return LEFT + (double) ChronoUnit.DAYS.between(first, day) / days * (WIDTH - LEFT - 8);
    }

    private double y(double value) {
        return TOP + (high - value) / (high - low) * (HEIGHT - TOP - BELOW);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
