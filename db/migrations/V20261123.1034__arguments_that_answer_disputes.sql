-- I11: a scholarly argument may answer a piece of evidence that disputes the same claim.
alter table evidence
  add column answers_id uuid,
  add foreign key (project_id, answers_id) references evidence (project_id, id),
  add check (answers_id is null or (kind = 'scholarly_argument' and stance <> 'DISPUTES' and answers_id <> id));
create index evidence_answers on evidence (project_id, answers_id) where answers_id is not null;

create function answer_a_dispute_of_the_claim() returns trigger language plpgsql as $$
begin
  if not exists (select from evidence e
                  where e.project_id = new.project_id and e.id = new.answers_id
                    and e.claim_id = new.claim_id and e.stance = 'DISPUTES') then
    raise exception 'an argument answers what disputes the same claim' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger evidence_answers_a_dispute before insert on evidence
  for each row when (new.answers_id is not null) execute function answer_a_dispute_of_the_claim();
