package org.testimonia.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Names as BibTeX writes them: {@code von Beethoven, Ludwig and {The Dewey Commission}}. */
final class BibTexNames {

    private BibTexNames() {}

    static List<Map<String, Object>> read(String field) {
        return split(field.replaceAll("\\s+", " "), " and ").stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(BibTexNames::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Map<String, Object> name(String written) {
        List<String> parts = split(written, ",");
        if (isBraced(written) || (parts.size() == 1 && !written.contains(" "))) {
            return named("literal", written);
        }
        return switch (parts.size()) {
            case 1 -> givenFirst(split(written, " "));
            case 2 -> familyFirst(parts.get(0), "", parts.get(1));
            default -> familyFirst(parts.get(0), parts.get(1), String.join(",", parts.subList(2, parts.size())));
        };
    }

    /** The whole in one pair of braces: a name that is not taken apart. */
    private static boolean isBraced(String written) {
        if (!written.startsWith("{") || !written.endsWith("}")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < written.length() - 1; i++) {
            depth += written.charAt(i) == '{' ? 1 : written.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Object> givenFirst(List<String> words) {
        int von = 0;
        while (von < words.size() - 1 && !isParticle(words.get(von))) {
            von++;
        }
        int family = von == words.size() - 1 ? von : von + 1;
        while (family < words.size() - 1 && isParticle(words.get(family))) {
            family++;
        }
        return parts(
                String.join(" ", words.subList(von, family)),
                String.join(" ", words.subList(family, words.size())),
                "",
                String.join(" ", words.subList(0, von)));
    }

    private static Map<String, Object> familyFirst(String family, String suffix, String given) {
        List<String> words = split(family.strip(), " ");
        int first = 0;
        while (first < words.size() - 1 && isParticle(words.get(first))) {
            first++;
        }
        return parts(
                String.join(" ", words.subList(0, first)),
                String.join(" ", words.subList(first, words.size())),
                suffix,
                given);
    }

    private static boolean isParticle(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
    }

    private static Map<String, Object> parts(String particle, String family, String suffix, String given) {
        Map<String, Object> name = new LinkedHashMap<>();
        name.putAll(named("non-dropping-particle", particle));
        name.putAll(named("family", family));
        name.putAll(named("given", given));
        name.putAll(named("suffix", suffix));
        return name;
    }

    private static Map<String, Object> named(String part, String latex) {
        String words = LatexText.decode(latex);
        return words.isEmpty() ? Map.of() : Map.of(part, words);
    }

    /** Splits outside of braces. */
    private static List<String> split(String text, String at) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && text.startsWith(at, i)) {
                parts.add(text.substring(begin, i));
                begin = i + at.length();
                i = begin - 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }

    static String write(List<?> names) {
        return names.stream()
                .filter(Map.class::isInstance)
                .map(name -> write((Map<?, ?>) name))
                .collect(Collectors.joining(" and "));
    }

    private static String write(Map<?, ?> name) {
        if (name.get("family") == null) {
            return "{" + part(name, "literal") + "}";
        }
        String particle = part(name, "non-dropping-particle");
        String family = (particle.isEmpty() ? "" : particle + " ") + kept(part(name, "family"));
        String suffix = part(name, "suffix");
        String given = part(name, "given");
        return family + (suffix.isEmpty() ? "" : ", " + kept(suffix)) + ", " + kept(given);
    }

    private static String part(Map<?, ?> name, String part) {
        return LatexText.encode(Objects.toString(name.get(part), ""));
    }

    /** In braces where BibTeX would take it apart. */
    private static String kept(String part) {
        boolean apart = part.contains(",") || part.contains(" and ") || isParticle(part.strip());
        return apart ? "{" + part + "}" : part;
    }
}
