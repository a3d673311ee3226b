package org.testimonia.home;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files of the sample project as they lie on the class path. */
final class SampleFiles {

    private SampleFiles() {}

    static JsonNode project() {
        return json("moscow.json");
    }

    static JsonNode sources() {
        return json("sources.json");
    }

    static List<JsonNode> acts() {
        return list(project().path("acts"));
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** A target is one place or a list of them. */
    static List<JsonNode> places(JsonNode act) {
        if (act.has("child")) {
            return Stream.of(act.at("/child/passage"), act.at("/parent/passage"))
                    .filter(JsonNode::isObject)
                    .toList();
        }
        JsonNode target = act.path(act.has("passages") ? "passages" : "target");
        return target.isObject() ? List.of(target) : list(target);
    }

    static byte[] bytes(String file) {
        try (InputStream in = SampleFiles.class.getResourceAsStream("/sample/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("The sample has no file " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("The sample's " + file + " could not be read.", e);
        }
    }

    private static JsonNode json(String file) {
        try {
            return new ObjectMapper().readTree(bytes(file));
        } catch (IOException e) {
            throw new IllegalStateException("The sample's " + file + " is not JSON.", e);
        }
    }
}
