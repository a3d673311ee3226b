package org.testimonia.project;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** What a project is called, what it is about, who may read it, and how many voices a standing takes. */
@Path("/p/{project}/settings")
public class SettingsPages {

    /** What stands in the form: what was typed, or what is saved. */
    record Typed(
            String title,
            String description,
            String language,
            String visibility,
            String established,
            String rejected,
            String version) {

        Typed at(String version) {
            return new Typed(title, description, language, visibility, established, rejected, version);
        }

        /** Null where the form, an older one, says nothing. */
        @Nullable
        Map<String, Integer> quorum() {
            Map<String, Integer> quorum = new LinkedHashMap<>();
            put(quorum, "ESTABLISHED", established);
            put(quorum, "REJECTED", rejected);
            return quorum.isEmpty() ? null : quorum;
        }

        private static void put(Map<String, Integer> quorum, String standing, String typed) {
            if (!typed.isBlank()) {
                quorum.put(standing, Query.number(typed, "quorum." + standing));
            }
        }
    }

    /** A field that somebody else has saved otherwise meanwhile. */
    record Other(String label, String now, String typed) {}

    @CheckedTemplate(basePath = "project", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Settings(Typed typed, @Nullable Refusal refusal, List<Other> others) implements TemplateInstance {}

    private final Projects projects;
    private final ChangeProject changeProject;
    private final Here here;

    SettingsPages(Projects projects, ChangeProject changeProject, Here here) {
        this.projects = projects;
        this.changeProject = changeProject;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        here.memberWho(Right.CHANGE_SETTINGS);
        Project project = projects.get(here.project());
        return new Settings(saved(project), null, List.of());
    }

    @POST
    @Operation(hidden = true)
    public Response save(
            @RestForm @Nullable String title,
            @RestForm @Nullable String description,
            @RestForm @Nullable String language,
            @RestForm @Nullable String visibility,
            @RestForm @Nullable String established,
            @RestForm @Nullable String rejected,
            @RestForm @Nullable String version) {
        Member by = here.memberWho(Right.CHANGE_SETTINGS);
        Typed typed = new Typed(
                orEmpty(title),
                orEmpty(description),
                orEmpty(language),
                orEmpty(visibility),
                orEmpty(established),
                orEmpty(rejected),
                orEmpty(version));
        try {
            changeProject.change(
                    new ChangeProject.Change(
                            typed.title(),
                            typed.description(),
                            typed.language(),
                            Query.word(typed.visibility(), "visibility", Visibility.class),
                            typed.quorum()),
                    typed.version().isEmpty() ? null : "\"" + typed.version() + "\"",
                    by);
            return Response.seeOther(URI.create("/p/" + here.slug() + "/settings"))
                    .build();
        } catch (Refusal refusal) {
            Project project = projects.get(here.project());
            String version2 = refusal.kind == Refusal.Kind.STALE ? Integer.toString(project.version) : typed.version();
            return Response.status(refusal.kind.status)
                    .entity(new Settings(typed.at(version2), refusal, others(refusal, typed, saved(project))))
                    .type("text/html;charset=UTF-8")
                    .build();
        }
    }

    private static List<Other> others(Refusal refusal, Typed typed, Typed now) {
        return refusal.kind != Refusal.Kind.STALE
                ? List.of()
                : Stream.of(
                                new Other("Title", now.title(), typed.title()),
                                new Other("What is it about?", now.description(), typed.description()),
                                new Other("Language", now.language(), typed.language()),
                                new Other("Who may read it?", now.visibility(), typed.visibility()),
                                new Other("Approvals to establish", now.established(), typed.established()),
                                new Other("Approvals to reject", now.rejected(), typed.rejected()))
                        .filter(field -> !field.now().equals(field.typed()))
                        .toList();
    }

    private static Typed saved(Project project) {
        return new Typed(
                project.title,
                project.description,
                project.language,
                project.visibility.word(),
                voices(project, "ESTABLISHED"),
                voices(project, "REJECTED"),
                Integer.toString(project.version));
    }

    private static String voices(Project project, String standing) {
        return Integer.toString(project.quorum.getOrDefault(standing, 1));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
