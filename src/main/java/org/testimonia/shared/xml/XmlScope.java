package org.testimonia.shared.xml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the same declarations of prefixes hold. A file has few scopes, and few names in each, for many elements. */
final class XmlScope {

    private final @Nullable XmlScope outer;
    private final Map<String, String> declared;
    private final Map<Map<String, String>, XmlScope> inner = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    private XmlScope(@Nullable XmlScope outer, Map<String, String> declared) {
        this.outer = outer;
        this.declared = declared;
    }

    /** What holds in every file. */
    static XmlScope outermost() {
        return new XmlScope(null, Map.of("xml", "http://www.w3.org/XML/1998/namespace"));
    }

    /** With what an element declares; itself where it declares nothing. */
    XmlScope with(Map<String, String> attributes) {
        Map<String, String> own = new LinkedHashMap<>();
        attributes.forEach((attribute, value) -> {
            if (attribute.equals("xmlns")) {
                own.put("", value);
            } else if (attribute.startsWith("xmlns:")) {
                own.put(attribute.substring("xmlns:".length()), value);
            }
        });
        return own.isEmpty() ? this : inner.computeIfAbsent(own, declaration -> new XmlScope(this, declaration));
    }

    /** The numbers of names in this scope, by the names as written. */
    Map<String, Integer> names() {
        return names;
    }

    /** What a prefix stands for; null where it stands for nothing. */
    @Nullable
    String namespace(String prefix) {
        for (XmlScope scope = this; scope != null; scope = scope.outer) {
            String namespace = scope.declared.get(prefix);
            if (namespace != null) {
                return namespace;
            }
        }
        return null;
    }
}
