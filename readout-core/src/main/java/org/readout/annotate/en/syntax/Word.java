package org.readout.annotate.en.syntax;

import org.readout.model.Span;

/**
 * A word or mark, before its part of speech is known.
 *
 * @param span where it stands in the stored text
 * @param text as it stands there
 * @param lower in lower case
 */
record Word(Span span, String text, String lower) {
    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean letter() {
        return Character.isLetter(text.charAt(0));
    }

    boolean digit() {
        return Character.isDigit(text.charAt(0));
    }

    boolean quote() {
        return lower.equals("\"") || lower.equals("“") || lower.equals("”") || lower.equals("``");
    }

    /** True of "DPRK" and "UN". */
    boolean allCapitals() {
        return text.length() > 1 && !small();
    }

    private boolean small() {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at)) && !Character.isUpperCase(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
