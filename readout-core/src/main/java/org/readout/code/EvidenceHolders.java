package org.readout.code;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Coding;
import org.readout.model.Evidence;

/** Which types of the model can hold evidence: what cannot, as a {@code Country}, need not be looked through. */
final class EvidenceHolders {
    private static final String MODEL = Coding.class.getPackageName();

    private EvidenceHolders() {}

    /** True of a component of a record that may hold evidence, itself or somewhere below. */
    static boolean evidence(RecordComponent part) {
        return may(part.getGenericType(), new HashSet<>());
    }

    private static boolean may(Type type, Set<Type> asked) {
        if (type instanceof ParameterizedType of && of.getRawType() == List.class) {
            return may(of.getActualTypeArguments()[0], asked);
        }
        if (!(type instanceof Class<?> kind)) {
            return true;
        }
        if (kind == Evidence.class) {
            return true;
        }
        if (kind.isPrimitive() || kind.isEnum() || !kind.getPackageName().equals(MODEL)) {
            return kind == Object.class || kind == Record.class || kind == List.class;
        }
        if (!kind.isRecord()) {
            return true;
        }
        return asked.add(kind)
                && Stream.of(kind.getRecordComponents()).anyMatch(part -> may(part.getGenericType(), asked));
    }
}
