package org.testimonia.question;

import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** What somebody asked, by the names of the parameters; what is missing or means nothing is refused by name. */
final class Asked {

    private static final Set<String> OF_LISTS = Set.of("limit", "after");

    private final About about;
    private final Map<String, String> values;

    private Asked(About about, Map<String, String> values) {
        this.about = about;
        this.values = values;
    }

    /** Reads an address; refuses parameters that the question does not know. */
    static Asked of(About about, UriInfo uri) {
        List<String> known = about.parameters().stream().map(Parameter::name).toList();
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : uri.getQueryParameters().keySet()) {
            if (!known.contains(name) && !OF_LISTS.contains(name)) {
                throw Refusal.invalid(name, unknown(about, name, known));
            }
            String value = Query.text(uri, name);
            if (value != null && !value.isBlank()) {
                values.put(name, value.strip());
            }
        }
        return new Asked(about, values);
    }

    private static String unknown(About about, String name, List<String> known) {
        return "The question " + about.name() + " does not know " + name + ". It "
                + (known.isEmpty() ? "asks for nothing." : "asks for: " + String.join(", ", known) + ".");
    }

    /** Nothing was filled in yet. */
    boolean isEmpty() {
        return about.parameters().stream().noneMatch(each -> values.containsKey(each.name()));
    }

    /** Everything that must be filled in is. */
    boolean isComplete() {
        return about.parameters().stream().allMatch(each -> !each.required() || values.containsKey(each.name()));
    }

    @Nullable
    String textOrNull(String name) {
        return values.get(name);
    }

    String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw missing();
        }
        return value;
    }

    /** All that is missing at once. */
    private Refusal missing() {
        List<Parameter> missing = about.parameters().stream()
                .filter(each -> each.required() && !values.containsKey(each.name()))
                .toList();
        String names = missing.stream().map(Parameter::name).collect(Collectors.joining(", "));
        Refusal refusal = Refusal.invalid("Say what you ask about: " + names + " is missing.");
        missing.forEach(each -> refusal.at(each.name(), each.hint()));
        return refusal;
    }

    int number(String name) {
        return Query.number(text(name), name);
    }

    UUID id(String name) {
        String value = text(name);
        if (!value.matches("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")) {
            throw Refusal.invalid(name, about.parameter(name).hint());
        }
        return UUID.fromString(value);
    }

    /** What is named and is not here is a fault of the asking, not of the address. */
    static <T> T found(String name, Supplier<T> finder) {
        try {
            return finder.get();
        } catch (Refusal refusal) {
            if (refusal.kind != Refusal.Kind.MISSING) {
                throw refusal;
            }
            throw Refusal.invalid(name, refusal.sentence());
        }
    }
}
