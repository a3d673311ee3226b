-- I15: where claims are merged or split, evidence is copied to the successor, waits there for a reviewer, and knows whose
-- copy it is.
alter table evidence
  add column origin_link_id uuid,
  add foreign key (project_id, origin_link_id) references evidence (project_id, id),
  add check (origin_link_id <> id);
create index evidence_origin on evidence (project_id, origin_link_id) where origin_link_id is not null;

create function copy_from_another_claim() returns trigger language plpgsql as $$
begin
  if not exists (select from evidence e
                  where e.project_id = new.project_id and e.id = new.origin_link_id
                    and e.claim_id <> new.claim_id and e.stance = new.stance and e.target = new.target) then
    raise exception 'a copy is of evidence on another claim, and says the same' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger evidence_is_copied_from_another_claim before insert on evidence
  for each row when (new.origin_link_id is not null) execute function copy_from_another_claim();
