package org.readout.model;

/**
 * Form of a meeting; the list of forms is data.
 *
 * @param id for example {@code meeting}, {@code talks}, {@code call}, {@code telegram}
 * @param contact how the sides were in touch
 */
public record Format(String id, Contact contact) {
    public Format {
        Require.text(id, "id of a format");
    }
}
