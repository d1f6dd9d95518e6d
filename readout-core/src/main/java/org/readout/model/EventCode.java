package org.readout.model;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What kind of act: PLOVER type and mode, with the CAMEO code it corresponds to. Codes are data, not enumerations.
 *
 * @param type PLOVER type, upper case (CONSULT, COOPERATE …)
 * @param mode PLOVER mode, lower case; absent for types without modes
 * @param contexts PLOVER contexts; may be empty
 * @param cameo CAMEO code, two to four digits
 * @param goldstein Goldstein (1992) weight of the CAMEO code, −10 to +10; absent if the table has none
 * @param ploverScore PLOVER score of type and mode, −10 to +10; absent if the table has none
 */
public record EventCode(
        String type,
        @Nullable String mode,
        List<String> contexts,
        String cameo,
        @Nullable Double goldstein,
        @Nullable Double ploverScore) {
    private static final Pattern TYPE = Pattern.compile("[A-Z]+");
    private static final Pattern CAMEO = Pattern.compile("\\d{2,4}");

    public EventCode {
        contexts = List.copyOf(contexts);
        Require.that(TYPE.matcher(type).matches(), "'%s' is not a PLOVER type", type);
        Require.that(CAMEO.matcher(cameo).matches(), "'%s' is not a CAMEO code", cameo);
        inRange(goldstein, "Goldstein weight");
        inRange(ploverScore, "PLOVER score");
    }

    private static void inRange(@Nullable Double value, String name) {
        Require.that(value == null || (value >= -10 && value <= 10), "%s %s is outside -10..10", name, value);
    }
}
