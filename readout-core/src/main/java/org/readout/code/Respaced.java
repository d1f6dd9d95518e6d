package org.readout.code;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.FrontMatter;
import org.readout.model.Span;
import org.readout.model.StoredText;
import org.readout.model.When;

/**
 * A text whose words stand apart by two spaces here and there, read as if by one: names, titles and dates are written so in every
 * table. The stored text stays as it is: what is found is told by its own offsets. A run of more than three spaces, or one at
 * the beginning of a line, is layout and kept.
 */
public final class Respaced {
    private static final int WIDEST = 3;
    private static final String MODEL = Coding.class.getPackageName();

    private final Document original;
    private final String single;
    /** For each unit of that text, and for its end, where it stands in the original. */
    private final int[] places;
    /** The components of each kind of record met: asking for them takes longer than reading them. */
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    /** @param holding which parts may hold evidence, in their order */
    private record Shape(Constructor<?> whole, List<Method> parts, List<Boolean> holding) {
        static Shape of(Class<?> kind) {
            RecordComponent[] parts = kind.getRecordComponents();
            try {
                return new Shape(
                        kind.getDeclaredConstructor(
                                Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new)),
                        Stream.of(parts).map(RecordComponent::getAccessor).toList(),
                        Stream.of(parts).map(EvidenceHolders::evidence).toList());
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a record has no constructor of its components", e);
            }
        }
    }

    private Respaced(Document original, String single, int[] places) {
        this.original = original;
        this.single = single;
        this.places = places;
    }

    /** A reader that sees single spaces; a text without others is read as it is. Safe to share if the reader is. */
    public static Function<Document, Coding> reader(Function<Document, Coding> reader) {
        return document -> {
            if (!document.text().content().contains("  ")) {
                return reader.apply(document);
            }
            Respaced respaced = of(document);
            return respaced.single.length() == document.text().content().length()
                    ? reader.apply(document)
                    : respaced.back(reader.apply(respaced.document()));
        };
    }

    private static Respaced of(Document document) {
        String text = document.text().content();
        StringBuilder single = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        for (int at = 0; at < text.length(); ) {
            places[single.length()] = at;
            single.append(text.charAt(at));
            at += text.charAt(at) == ' ' ? run(text, at) : 1;
        }
        places[single.length()] = text.length();
        return new Respaced(document, single.toString(), Arrays.copyOf(places, single.length() + 1));
    }

    /** How many spaces are to be one. */
    private static int run(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        boolean within = at > 0 && text.charAt(at - 1) > ' ' && end < text.length() && text.charAt(end) > ' ';
        return within && end - at <= WIDEST ? end - at : 1;
    }

    private Document document() {
        return new Document(
                new StoredText(original.id(), single),
                of(original.title()),
                original.published(),
                original.language(),
                original.outlet(),
                original.wordingKnown(),
                original.provenance());
    }

    private static String of(String title) {
        StringBuilder single = new StringBuilder();
        for (int at = 0; at < title.length(); ) {
            single.append(title.charAt(at));
            at += title.charAt(at) == ' ' ? run(title, at) : 1;
        }
        return single.toString();
    }

    private Coding back(Coding coding) {
        return (Coding) moved(coding);
    }

    /** The same with all evidence by the offsets of the stored text. */
    private Object moved(Object value) {
        if (value instanceof Evidence evidence) {
            return moved(evidence);
        }
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>(list.size());
            list.forEach(one -> all.add(moved(one)));
            return Collections.unmodifiableList(all);
        }
        boolean ours =
                value instanceof Record && value.getClass().getPackageName().equals(MODEL);
        return ours ? moved((Record) value) : value;
    }

    private Evidence moved(Evidence evidence) {
        int start = places[evidence.span().start()];
        int end = evidence.span().end();
        int last = end > evidence.span().start() ? places[end - 1] + 1 : start;
        return new Evidence(original.text(), new Span(start, last), evidence.layer());
    }

    private @Nullable Evidence front(@Nullable Evidence evidence) {
        return evidence == null ? null : moved(evidence);
    }

    private Record moved(Record value) {
        if (value instanceof FrontMatter front) {
            return new FrontMatter(
                    front(front.title()),
                    front.authors().stream().map(this::moved).toList(),
                    front(front.outlet()),
                    (When) moved((Object) front.published()),
                    places[front.bodyStart()]);
        }
        Shape shape = shapes.computeIfAbsent(value.getClass(), Shape::of);
        @Nullable Object[] parts = new Object[shape.parts().size()];
        boolean same = true;
        try {
            for (int i = 0; i < parts.length; i++) {
                if (shape.holding().get(i)) {
                    Object part = shape.parts().get(i).invoke(value);
                    parts[i] = part == null ? null : moved(part);
                    same &= parts[i] == part;
                }
            }
            return same ? value : whole(value, shape, parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the model cannot be made anew", e);
        }
    }

    /** The parts that hold evidence moved, the others as they are. */
    private static Record whole(Record value, Shape shape, @Nullable Object[] parts)
            throws ReflectiveOperationException {
        for (int i = 0; i < parts.length; i++) {
            if (!shape.holding().get(i)) {
                parts[i] = shape.parts().get(i).invoke(value);
            }
        }
        return (Record) shape.whole().newInstance(parts);
    }
}
