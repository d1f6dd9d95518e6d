package org.readout.serve.api;

import java.util.List;
import org.readout.export.shape.CorrectionShape;
import org.readout.pipeline.correction.Taken;

/**
 * An address that takes a change, as a form. It is carried out by the server; here stands what it takes.
 *
 * @param path below {@link Api#ROOT}; parameters in it stand in braces
 * @param summary one line for a reader
 * @param params of path and form
 * @param answer shape of what is answered
 */
record ChangeEndpoint(String path, String summary, List<Param> params, Class<?> answer) {
    static final List<ChangeEndpoint> ALL = List.of(
            new ChangeEndpoint(
                    "/corrections",
                    "Says that an item is coded wrongly, and what is right",
                    List.of(
                            Param.needed("doc", "identifier of the document"),
                            Param.needed("kind", "meeting, event, statement, wording or claim"),
                            new Param("start", Param.Kind.NUMBER, true, "where the item's first quote begins, UTF-16"),
                            new Param("end", Param.Kind.NUMBER, true, "where it ends"),
                            Param.text("detail", "form, PLOVER type, stance, formula@STATE or dyad of the item"),
                            Param.needed(
                                    "field", "item (it is none); status, date, format, stance, direction of the item"),
                            Param.text("value", "what is right; empty for an item that is none"),
                            Param.needed("by", "who says so"),
                            Param.needed("why", "why")),
                    CorrectionShape.class),
            new ChangeEndpoint(
                    "/corrections/import",
                    "Takes over corrections exported from another record; those known already are passed over",
                    List.of(new Param("file", Param.Kind.FILE, true, "JSON Lines, as exported")),
                    Taken.class),
            new ChangeEndpoint(
                    "/corrections/{number}/undo",
                    "Undoes a correction; it stays on record",
                    List.of(
                            new Param("number", Param.Kind.NUMBER, true, "of the correction"),
                            Param.needed("by", "who undoes it"),
                            Param.needed("why", "why")),
                    CorrectionShape.class));

    ChangeEndpoint {
        params = List.copyOf(params);
    }

    boolean inPath(Param param) {
        return path.contains("{" + param.name() + "}");
    }
}
