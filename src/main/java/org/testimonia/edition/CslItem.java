package org.testimonia.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.testimonia.edition.EditionModel.EditedSource;

/** What a bibliographic record says, read from its CSL-JSON without trusting its shape. */
public record CslItem(Map<String, Object> fields) {

    public static CslItem of(EditedSource source) {
        return new CslItem(source.csl());
    }

    public Optional<String> text(String field) {
        Object value = fields.get(field);
        boolean isText = value instanceof String || value instanceof Number;
        return isText ? Optional.of(String.valueOf(value)).filter(words -> !words.isBlank()) : Optional.empty();
    }

    /** "Orlov, Alexander"; editors and others by their own field. */
    public List<String> names(String field) {
        List<String> names = new ArrayList<>();
        if (fields.get(field) instanceof List<?> people) {
            for (Object person : people) {
                if (person instanceof Map<?, ?> parts) {
                    name(parts).ifPresent(names::add);
                }
            }
        }
        return names;
    }

    private static Optional<String> name(Map<?, ?> parts) {
        if (parts.get("family") instanceof String family && !family.isBlank()) {
            String given = parts.get("given") instanceof String words && !words.isBlank() ? ", " + words : "";
            return Optional.of(family + given);
        }
        return parts.get("literal") instanceof String literal && !literal.isBlank()
                ? Optional.of(literal)
                : Optional.empty();
    }

    /** {@code 1953}, {@code 1953-04} or {@code 1953-04-07}, as precisely as the record knows. */
    public Optional<String> issued() {
        if (fields.get("issued") instanceof Map<?, ?> issued
                && issued.get("date-parts") instanceof List<?> ranges
                && !ranges.isEmpty()
                && ranges.get(0) instanceof List<?> parts) {
            return date(parts);
        }
        return Optional.empty();
    }

    private static Optional<String> date(List<?> parts) {
        StringBuilder date = new StringBuilder();
        for (int i = 0; i < Math.min(3, parts.size()); i++) {
            String digits = String.valueOf(parts.get(i));
            if (!digits.matches("\\d{1,4}")) {
                break;
            }
            date.append(i == 0 ? "" : "-").append(String.format(i == 0 ? "%04d" : "%02d", Integer.valueOf(digits)));
        }
        return date.isEmpty() ? Optional.empty() : Optional.of(date.toString());
    }

    public Optional<String> year() {
        return issued().map(date -> date.substring(0, 4).replaceFirst("^0+(?=.)", ""));
    }

    public String title() {
        return text("title").orElse("Untitled");
    }

    /** "Orlov 1953", "Ilf and Petrov 1931", "Pritt et al. 1936", or the title where nobody is named. */
    public String shortForm() {
        List<String> families = names("author").stream()
                .map(name -> name.contains(", ") ? name.substring(0, name.indexOf(", ")) : name)
                .toList();
        String who =
                switch (families.size()) {
                    case 0 -> title();
                    case 1 -> families.get(0);
                    case 2 -> families.get(0) + " and " + families.get(1);
                    default -> families.get(0) + " et al.";
                };
        return who + year().map(year -> " " + year).orElse("");
    }
}
