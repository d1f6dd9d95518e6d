package org.readout.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The notation of surface forms in {@code formulas.tsv} and other tables: one form stands for several.
 *
 * <pre>
 * 和平{与/和/}稳定          alternatives, of which one may be empty: 和平与稳定, 和平和稳定, 和平稳定
 * &lt;冷静/克制&gt;             in any order, adjacent or joined: 冷静克制, 克制冷静, 冷静、克制, 冷静和克制 …
 * 维护~半岛~稳定            a gap: some words of the same sentence (see {@link FormulaSweep})
 * </pre>
 *
 * Alternatives may stand inside what has any order, and the other way round.
 */
public final class FormulaForms {
    /** The sign for a gap, kept in what a form stands for. */
    static final char GAP = '~';

    /** What an alternative that is nothing leaves at an edge. */
    private static final Pattern EDGES = Pattern.compile("^[ 、，,]+|[ 、，,]+$");

    private static final int MOST = 400;
    private static final int MOST_IN_ANY_ORDER = 4;

    private final String form;
    private final Joints joints;
    private int at;

    private FormulaForms(String form, Joints joints) {
        this.form = form;
        this.joints = joints;
    }

    /** What joins words in any order: before the last of them, and before the others. */
    record Joints(List<String> last, List<String> others) {
        static final Joints CHINESE = new Joints(List.of("", "、", "和", "与", "，"), List.of("", "、", "，"));
        static final Joints ENGLISH = new Joints(List.of(" and ", ", ", ", and ", " yet ", " but "), List.of(", "));
    }

    /**
     * Every surface a form stands for, each once, in the order written.
     *
     * @throws IllegalArgumentException if it is not of the notation, with a message for a person
     */
    static List<String> expand(String form, Joints joints) {
        FormulaForms forms = new FormulaForms(form, joints);
        List<String> surfaces = forms.sequence("");
        if (forms.at < form.length()) {
            throw new IllegalArgumentException("'" + form + "' has a sign too many: " + form.charAt(forms.at));
        }
        return surfaces.stream()
                .map(surface -> EDGES.matcher(surface).replaceAll(""))
                .distinct()
                .toList();
    }

    /**
     * The Chinese surfaces a form stands for, each once.
     *
     * @throws IllegalArgumentException if it is not of the notation, with a message for a person
     */
    public static List<String> chinese(String form) {
        return expand(form, Joints.CHINESE);
    }

    /** Up to one of the signs given, or the end. */
    private List<String> sequence(String stop) {
        List<String> all = List.of("");
        while (at < form.length() && stop.indexOf(form.charAt(at)) < 0) {
            char sign = form.charAt(at++);
            all = switch (sign) {
                case '{' -> joined(all, "", new ArrayList<>(new LinkedHashSet<>(flat(group('}')))));
                case '<' -> joined(all, "", anyOrder(group('>')));
                case '}', '>' -> throw new IllegalArgumentException("'" + form + "' closes what was not opened");
                default -> joined(all, String.valueOf(sign), List.of(""));
            };
        }
        return all;
    }

    private List<List<String>> group(char close) {
        List<List<String>> parts = new ArrayList<>();
        do {
            parts.add(sequence("/" + close));
            if (at >= form.length()) {
                throw new IllegalArgumentException("'" + form + "' does not close what it opens; add " + close);
            }
        } while (form.charAt(at++) != close);
        return parts;
    }

    private static List<String> flat(List<List<String>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private List<String> anyOrder(List<List<String>> parts) {
        if (parts.size() > MOST_IN_ANY_ORDER) {
            throw new IllegalArgumentException("'" + form + "': more than four in any order; write the usual orders");
        }
        Set<String> orders = new LinkedHashSet<>();
        arrange(List.of(), parts, orders);
        return new ArrayList<>(orders);
    }

    private void arrange(List<String> before, List<List<String>> rest, Set<String> orders) {
        if (rest.isEmpty()) {
            orders.addAll(before);
        }
        for (int i = 0; i < rest.size(); i++) {
            List<List<String>> others = new ArrayList<>(rest);
            List<String> next = others.remove(i);
            List<String> between = before.isEmpty() ? List.of("") : others.isEmpty() ? joints.last : joints.others;
            List<String> longer = new ArrayList<>();
            for (String joint : between) {
                longer.addAll(joined(before.isEmpty() ? List.of("") : before, joint, next));
            }
            arrange(longer, others, orders);
        }
    }

    private List<String> joined(List<String> heads, String joint, List<String> tails) {
        List<String> joined = heads.stream()
                .flatMap(head -> tails.stream().map(tail -> head + joint + tail))
                .collect(Collectors.toList());
        if (joined.size() > MOST) {
            throw new IllegalArgumentException("'" + form + "' stands for too many surfaces; write fewer alternatives");
        }
        return joined;
    }
}
