package org.testimonia;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the W3C's own assertions hold against a Web Annotation, a page or a collection. */
public final class AnnotationCheck {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String BASE = "https://w3c.example/";
    private static final Path TESTS = Path.of(System.getenv("TESTIMONIA_CORPORA"), "w3c-annotation-tests");

    private final List<JsonSchema> assertions = new ArrayList<>();
    private final List<Boolean> expected = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** @param list a file of assertions, such as {@code annotations/annotationMusts.test} */
    public AnnotationCheck(String list) {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                VersionFlag.V4, builder -> builder.schemaLoaders(loaders -> loaders.schemas(schemas())));
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        for (JsonNode assertion : read(TESTS.resolve(list)).path("assertions")) {
            Path file = TESTS.resolve(assertion.asText());
            String name = file.getFileName().toString();
            names.add(name);
            expected.add(read(file).path("expectedResult").asText().equals("valid"));
            assertions.add(factory.getSchema(SchemaLocation.of(BASE + name), config));
        }
    }

    /** The assertions that do not hold, with the reasons. */
    public List<String> errors(JsonNode node) {
        List<String> errors = new ArrayList<>();
        for (int i = 0; i < assertions.size(); i++) {
            var messages = assertions.get(i).validate(node);
            if (messages.isEmpty() != expected.get(i)) {
                errors.add(names.get(i) + ": " + messages);
            }
        }
        return errors;
    }

    private static Map<String, String> schemas() {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .collect(Collectors.toMap(
                            file -> BASE + file.getFileName(), AnnotationCheck::content, (first, second) -> first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
