package org.readout.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.model.Contact;
import org.readout.model.EventCode;
import org.readout.model.Format;

/**
 * Forms of contact: {@code formats.tsv}, one form a line.
 *
 * <p>Columns: {@code id}, {@code contact} ({@code in_person}, {@code remote}, {@code written}, {@code presence}, {@code travel}),
 * {@code cameo}, {@code plover_type}, {@code plover_mode}.
 */
public final class Formats {
    private final Map<String, Format> byId;
    private final Map<String, EventCode> codes;

    private Formats(Map<String, Format> byId, Map<String, EventCode> codes) {
        this.byId = Map.copyOf(byId);
        this.codes = Map.copyOf(codes);
    }

    static Formats read(Source source, Codes codes) {
        Map<String, Format> byId = new HashMap<>();
        Map<String, EventCode> byFormat = new HashMap<>();
        for (Row row : source.rows("formats.tsv", Set.of("id", "contact", "cameo", "plover_type", "plover_mode"))) {
            String id = row.text("id");
            if (!codes.has(row.text("cameo"))) {
                throw row.error("CAMEO code '" + row.text("cameo") + "' is not in cameo.tsv");
            }
            byId.put(id, new Format(id, contact(row)));
            byFormat.put(
                    id,
                    codes.code(
                            row.text("cameo"),
                            row.text("plover_type"),
                            row.optional("plover_mode"),
                            List.of("diplomatic")));
        }
        return new Formats(byId, byFormat);
    }

    /** @throws IllegalArgumentException if there is no such form */
    public Format format(String id) {
        Format format = byId.get(id);
        if (format == null) {
            throw new IllegalArgumentException("format '" + id + "' is not in formats.tsv; add it there");
        }
        return format;
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /** All forms, sorted: for a message. */
    public List<String> ids() {
        return byId.keySet().stream().sorted().toList();
    }

    /** The act a form of contact amounts to. */
    public EventCode act(Format format) {
        EventCode code = codes.get(format.id());
        if (code == null) {
            throw new IllegalArgumentException("format '" + format.id() + "' is not in formats.tsv; add it there");
        }
        return code;
    }

    private static Contact contact(Row row) {
        try {
            return Contact.valueOf(row.text("contact").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error(
                    "contact '" + row.text("contact") + "' is none of in_person, remote, written, presence, travel");
        }
    }
}
