-- What a text consists of, in the order of its plain text: of each section its running text, and the runs of notes and other
-- readings that belong to it. Made from the segments when the revision comes, because a long text has thousands of them and
-- every page of the desk shows the contents. As lasting as the segments.
create table text_part (
  project_id text not null,
  text_id    uuid not null,
  number     int not null,
  start_at   int not null,                      -- code points from the beginning of the plain text
  end_at     int not null check (end_at > start_at),
  section    int not null check (section >= 1),
  beside     boolean not null,                  -- notes or other readings
  heading    text,                              -- the first, if it has one
  level      int not null,                      -- of the heading; 0 where there is none
  beginning  text not null,                     -- its first words
  primary key (project_id, text_id, number, start_at),
  foreign key (project_id, text_id, number) references original
);
create trigger text_part_stays before update or delete on text_part for each row execute function refuse_change();

insert into text_part (project_id, text_id, number, start_at, end_at, section, beside, heading, level, beginning)
select p.project_id, p.text_id, p.number, p.start_at, p.end_at, p.section, p.beside, left(h.body, 200), coalesce(h.level, 0),
       left(f.body, 60)
  from (select project_id, text_id, number, section, beside, min(start_at) as start_at, max(end_at) as end_at,
               min(ordinal) as first, min(ordinal) filter (where kind = 'HEADING') as heading
          from (select *, place in ('NOTE', 'APPARATUS') as beside,
                       ordinal - row_number() over (partition by project_id, text_id, number, section, place in ('NOTE', 'APPARATUS')
                                                        order by ordinal) as run
                  from segment) s
         group by project_id, text_id, number, section, beside, run) p
  join segment f on f.project_id = p.project_id and f.text_id = p.text_id and f.number = p.number and f.ordinal = p.first
  left join segment h on h.project_id = p.project_id and h.text_id = p.text_id and h.number = p.number and h.ordinal = p.heading;
