package org.readout.actor.en;

/** Whether a name stands within "pro-X" or "X-backed": whoever is meant, it is not X. */
record TurnedName(Folded text, Segment segment) {
    /** True if it does. */
    boolean is(Hit hit) {
        return hyphened("anti", hit.span().start(), true)
                || hyphened("backed", hit.span().end(), false);
    }

    private boolean hyphened(String link, int at, boolean before) {
        int hyphen = before ? at - 1 : at;
        boolean joined = hyphen >= 0
                && hyphen < text.plain().length()
                && text.letters().charAt(hyphen) == ' '
                && text.plain().charAt(hyphen) != ' ';
        return joined
                && segment.hits().stream()
                        .anyMatch(hit -> hit.link(link)
                                && (before
                                        ? hit.span().end() == hyphen
                                        : hit.span().start() == hyphen + 1));
    }
}
