package org.testimonia.edition;

/**
 * What an edition adds to a TEI file beside its anchors. Each part is a run of TEI elements as text, well-formed, without
 * namespace declarations or prefixes, all their {@code xml:id}s beginning with {@link TeiSplice#idPrefix()}; the splice
 * gives them the file's own prefix and encoding. An empty string adds nothing.
 *
 * @param respStmts who is responsible, for {@code titleStmt}
 * @param taxonomies of the categories that are named, for {@code classDecl}
 * @param changes what was done to the file, for {@code revisionDesc}
 * @param standOff what stands inside the one {@code standOff}, never empty
 */
public record TeiAdditions(String respStmts, String taxonomies, String changes, String standOff) {}
