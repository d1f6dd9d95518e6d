package org.readout.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Language;

/**
 * The model's records as JSON: names in snake case, constants in lower case, days as {@code 2016-06-01}, countries, languages
 * and documents by their codes, absent values left out. Mappers are thread-safe.
 */
public final class ModelJson {
    private ModelJson() {}

    /** Evidence is {@code {start, end, quote, layer}}: for codings, which belong to one document. */
    public static JsonMapper ofOneDocument() {
        return mapper(new EvidenceJson.Writer(false));
    }

    /** Evidence is {@code {doc_id, start, end, quote, layer}}: for output. */
    public static JsonMapper withDocuments() {
        return mapper(new EvidenceJson.Writer(true));
    }

    private static JsonMapper mapper(EvidenceJson.Writer evidence) {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                // A coding of an earlier version lacks the lists that came later; it is read until it is written anew.
                .withConfigOverride(
                        List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .addModule(new JavaTimeModule())
                .addModule(codes(evidence))
                .build();
    }

    private static SimpleModule codes(EvidenceJson.Writer evidence) {
        return new SimpleModule("readout")
                .addSerializer(Evidence.class, evidence)
                .addDeserializer(Evidence.class, new EvidenceJson.Reader())
                .addSerializer(DocId.class, ToStringSerializer.instance)
                .addDeserializer(DocId.class, new CodeReader<>(DocId.class, DocId::new))
                .addSerializer(Country.class, ToStringSerializer.instance)
                .addDeserializer(Country.class, new CodeReader<>(Country.class, Country::new))
                .addSerializer(Language.class, new LanguageWriter())
                .addDeserializer(Language.class, new CodeReader<>(Language.class, Language::new));
    }
}
