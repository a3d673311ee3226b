package org.testimonia.search;

import java.util.Locale;

/** What is looked through besides the texts: few and short enough to be read through each time. */
enum Kind {
    ANNOTATIONS("""
            select cast(a.id as text) as key, cast(a.id as text) as name, w.body as snippet, p.display_name as by,
                   cast(null as text) as standing,
                   concat_ws(' ', w.body, array_to_string(w.tags, ' '), w.entity_label) as words
              from visitor v
              join annotation a on a.project_id = v.project
              join annotation_wording w on w.project_id = a.project_id and w.annotation_id = a.id and w.number = a.version
              join account p on p.id = a.by_id
             where a.retired_seq is null
               and (a.visibility = 'PUBLIC' or (a.visibility = 'PROJECT' and v.member)
                    or (a.visibility = 'PRIVATE' and a.by_id = v.id))"""),
    CLAIMS("""
            select lpad(cast(c.number as text), 10, '0') as key, cast(c.number as text) as name, w.statement as snippet,
                   p.display_name as by, c.standing, concat_ws(' ', w.statement, w.scope) as words
              from visitor v
              join claim c on c.project_id = v.project
              join claim_wording w on w.project_id = c.project_id and w.claim_id = c.id and w.number = c.wording
              join account p on p.id = c.by_id
             where c.by_id = v.id or exists (
                 select from judgement j where j.project_id = c.project_id and j.claim_id = c.id and j.standing = 'OPEN')"""),
    SOURCES("""
            select s.key, s.key as name, s.csl ->> 'title' as snippet, cast(null as text) as by,
                   cast(null as text) as standing,
                   concat_ws(' ', s.key, (select string_agg(part #>> '{}', ' ')
                     from jsonb_path_query(s.csl, 'strict $.** ? (@.type() == "string")') part)) as words
              from visitor v
              join source s on s.project_id = v.project""");

    /** Rows of key, name, snippet, by, standing and the words, as far as the {@code visitor} may see them. */
    final String select;

    Kind(String select) {
        this.select = select;
    }

    /** The kind of {@code annotations}, {@code claims} or {@code sources}. */
    static Kind in(String place) {
        return valueOf(place.toUpperCase(Locale.ROOT));
    }

    /** {@code annotation}, {@code claim}, {@code source}. */
    String type() {
        String word = name().toLowerCase(Locale.ROOT);
        return word.substring(0, word.length() - 1);
    }
}
