package org.readout.code.outside;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Codes;
import org.readout.lexicon.EventClass;
import org.readout.lexicon.EventClasses;
import org.readout.lexicon.Lexicon;
import org.readout.model.EventCode;
import org.readout.model.Evidence;

/** What kind of event a record names: by a CAMEO code or a PLOVER type, else by the words of its class. */
final class Kinds {
    private final Codes codes;
    private final EventClasses classes;

    Kinds(Lexicon lexicon) {
        this.codes = lexicon.codes();
        this.classes = EventClasses.read(lexicon.source(), codes);
    }

    /** @param evidence the field that names it */
    record Kind(String id, EventCode code, Evidence evidence) {}

    /** A class tells more than a code, and a code corrects the act the class would be. */
    List<Kind> of(RecordLines record) throws Unclear {
        Evidence code = record.get("code");
        Evidence words = record.get("class");
        List<EventClass> named = words == null ? List.of() : classes.named(words.quote());
        if (code == null) {
            return classes(words, named);
        }
        EventCode given = code(code);
        return named.isEmpty()
                ? List.of(new Kind(id(given), given, code))
                : named.stream().map(one -> new Kind(one.id(), given, code)).toList();
    }

    private static List<Kind> classes(@Nullable Evidence words, List<EventClass> named) throws Unclear {
        if (words == null || named.isEmpty()) {
            throw new Unclear("class_not_known", words);
        }
        return named.stream().map(one -> new Kind(one.id(), one.code(), words)).toList();
    }

    private String id(EventCode act) {
        return classes.of(act).map(EventClass::id).orElse(act.type().toLowerCase(Locale.ROOT));
    }

    /** {@code 163}, {@code SANCTION}, {@code MOBILIZE/weapons}, or the id of a class. */
    private EventCode code(Evidence field) throws Unclear {
        String written = field.quote();
        Optional<EventClass> named = classes.byId(written);
        if (named.isPresent()) {
            return named.get().code();
        }
        return Character.isDigit(written.charAt(0)) ? cameo(written, field) : plover(written, field);
    }

    private EventCode cameo(String written, Evidence field) throws Unclear {
        // Spreadsheets drop the zero a code begins with: 42 is 042, but 19 is 19, for a root has two digits.
        String code = codes.has(written) ? written : "0" + written;
        if (!codes.has(code)) {
            throw new Unclear("code_not_known", field);
        }
        String type = codes.type(code).orElse(null);
        if (type == null) {
            throw new Unclear("code_without_type", field);
        }
        return codes.code(code, type, codes.mode(code).orElse(null), List.of());
    }

    private EventCode plover(String written, Evidence field) throws Unclear {
        String[] parts = written.split("/", 2);
        String type = parts[0].strip().toUpperCase(Locale.ROOT);
        String mode = parts.length == 1 ? null : parts[1].strip().toLowerCase(Locale.ROOT);
        Optional<String> cameo = codes.cameo(type, mode);
        if (cameo.isEmpty()) {
            cameo = codes.cameo(type, null);
        }
        if (cameo.isEmpty()) {
            cameo = classes.ofType(type).map(one -> one.code().cameo());
        }
        if (cameo.isEmpty()) {
            throw new Unclear("code_not_known", field);
        }
        return codes.code(cameo.get(), type, mode, List.of());
    }
}
