package org.testimonia.shared.xml;

/** What elements are called: a name as written, in the scope of the prefixes that are declared where they stand. */
final class XmlName {

    final String written;
    final String prefix;
    final String local;
    final String namespace;
    final XmlScope scope;

    XmlName(String written, XmlScope scope) {
        int colon = written.indexOf(':');
        String named = scope.namespace(colon < 0 ? "" : written.substring(0, colon));
        this.written = written;
        this.prefix = written.substring(0, colon + 1);
        this.local = written.substring(colon + 1);
        this.namespace = named == null ? "" : named;
        this.scope = scope;
    }
}
