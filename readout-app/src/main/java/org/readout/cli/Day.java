package org.readout.cli;

import java.time.LocalDate;
import java.util.function.Function;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.TypedDay;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options that are a {@link TypedDay}. */
final class Day {
    private Day() {}

    /** For the beginning of a period. */
    static final class First implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String typed) {
            return converted(typed, TypedDay::first);
        }
    }

    /** For the end of a period. */
    static final class Last implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String typed) {
            return converted(typed, TypedDay::last);
        }
    }

    private static LocalDate converted(String typed, Function<String, LocalDate> day) {
        try {
            return day.apply(typed);
        } catch (BadRequest e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
