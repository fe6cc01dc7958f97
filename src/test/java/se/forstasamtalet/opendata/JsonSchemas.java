package se.forstasamtalet.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;

/** Judges answers by JSON Schema 2020-12, their formats too. As text: the judge has a Jackson of its own. */
final class JsonSchemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry
                    .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build())
                    .schemaLoader(loader -> loader.fetchRemoteResources()));

    private JsonSchemas() {}

    /** A schema that stands in a file, and may name others beside it. */
    static Schema in(Path file) {
        return REGISTRY.getSchema(SchemaLocation.of(file.toAbsolutePath().normalize().toUri().toString()));
    }

    static Schema of(JsonNode schema) {
        return REGISTRY.getSchema(schema.toString(), InputFormat.JSON);
    }

    /** What is wrong with an answer: nothing, if it fits. */
    static List<String> faults(Schema schema, JsonNode answer) {
        return schema.validate(answer.toString(), InputFormat.JSON).stream().map(Error::toString).toList();
    }
}
