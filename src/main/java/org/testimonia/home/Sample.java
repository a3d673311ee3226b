package org.testimonia.home;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.Searched;
import org.testimonia.evidence.provenance.NamedThing;
import org.testimonia.text.TargetJson;

/** The sample project as its file tells it: people, sources, texts, and what they did, in order. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Sample(
        Place project,
        List<Person> people,
        List<Somebody> agents,
        List<Part> sourceAgents,
        List<File> texts,
        List<Act> acts) {

    private static final String FOLDER = "/sample/";

    record Place(String slug, String title, String description, String language, String visibility) {}

    record Person(String account, String name, String role) {}

    record Somebody(String key, String name, String kind) {}

    record Part(String source, String agent, String role) {}

    record File(String file, String slug, String title, String source, String language, String format) {}

    /**
     * What somebody did at a moment; which fields it has depends on {@code deed}.
     *
     * @param at null for the present: what waits for somebody would have lapsed long ago otherwise
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Act(
            @Nullable Instant at,
            String by,
            @JsonProperty("do") String deed,
            @Nullable String as,
            @Nullable String kind,
            @Nullable String visibility,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<TargetJson> target,

            @Nullable String body,
            @Nullable List<String> tags,
            @Nullable Entity entity,
            @Nullable String to,
            @Nullable String statement,
            @Nullable String event,
            @Nullable String scope,
            @Nullable List<TargetJson> passages,
            boolean draft,
            @Nullable String claim,
            @Nullable String relation,
            @Nullable String agent,
            @Nullable String role,
            @Nullable String polarity,
            @Nullable String modality,
            @Nullable String note,
            @Nullable String stance,
            @Nullable Located source,
            @Nullable String premise,
            @Nullable String proximity,
            @Nullable Searched searched,
            @Nullable String credibility,
            @Nullable Boolean coerced,
            @Nullable Boolean interestedParty,
            @Nullable String reason,
            @Nullable String evidence,
            @Nullable String objection,
            @Nullable String text,
            @Nullable Boolean substantive,
            @Nullable String standing,
            @Nullable String reasonCode,
            @Nullable Map<String, String> answers,
            @Nullable Map<String, String> acknowledged,
            @Nullable String vote,
            @Nullable Integer confidence,
            @Nullable NamedThing child,
            @Nullable NamedThing parent,
            @Nullable NamedThing about,
            @Nullable String manner,
            @Nullable String certainty,
            @Nullable String grounds,
            @Nullable List<String> sources,
            @Nullable String criterion,
            @Nullable String grade,
            @Nullable String rationale) {

        List<TargetJson> targets() {
            return target == null ? List.of() : target;
        }

        /** A field that this kind of act must have. */
        static String need(@Nullable String field) {
            if (field == null) {
                throw new IllegalStateException("an act of the sample lacks a field");
            }
            return field;
        }
    }

    record Entity(String iri, String label) {}

    record Located(String key, @Nullable String locator) {}

    /** When the first act happened. */
    Instant begins() {
        return acts.stream().map(Act::at).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    static Sample read(ObjectMapper json) {
        try {
            return json.readValue(bytes("moscow.json"), Sample.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the sample. */
    static byte[] bytes(String name) {
        try (InputStream file = Sample.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("the sample has no file " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
