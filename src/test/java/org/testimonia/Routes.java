package org.testimonia;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every route of the house, as its doors declare them. */
final class Routes {

    /**
     * A way into the house.
     *
     * @param address with its parameters in braces
     * @param answers the media types to choose from; none if it says nothing about them
     */
    record Route(String method, String address, String contentType, List<String> answers) {}

    private Routes() {}

    /** Those that belong to a project. */
    static List<Route> ofProjects() {
        return all().stream()
                .filter(route -> route.address().contains("{project}"))
                .toList();
    }

    static List<Route> all() {
        List<Route> routes = new ArrayList<>();
        for (JavaClass door : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.testimonia")) {
            if (door.isAnnotatedWith(Path.class)) {
                collect(door.reflect(), routes);
            }
        }
        assertThat(routes).hasSizeGreaterThan(20);
        return routes;
    }

    private static void collect(Class<?> door, List<Route> routes) {
        for (Method method : door.getDeclaredMethods()) {
            Stream.of(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                    .forEach(type -> routes.add(new Route(
                            type.getAnnotation(HttpMethod.class).value(),
                            address(door, method),
                            contentType(door, method),
                            answers(door, method))));
        }
    }

    private static String address(Class<?> door, Method method) {
        String below = method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
        String address = ("/" + door.getAnnotation(Path.class).value() + "/" + below).replaceAll("/+", "/");
        return address.replaceAll("\\{([a-z]+)\\s*:[^}]*}", "{$1}").replaceAll("(.)/$", "$1");
    }

    private static String contentType(Class<?> door, Method method) {
        if (method.isAnnotationPresent(Consumes.class)) {
            return method.getAnnotation(Consumes.class).value()[0];
        }
        return door.getSimpleName().endsWith("Pages") ? "application/x-www-form-urlencoded" : "application/json";
    }

    private static List<String> answers(Class<?> door, Method method) {
        return Stream.of(method, door)
                .filter(place -> place.isAnnotationPresent(Produces.class))
                .findFirst()
                .map(place -> Arrays.asList(place.getAnnotation(Produces.class).value()))
                .orElse(List.of());
    }
}
