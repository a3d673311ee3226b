-- A standing as of a revision is read from the index alone, without the row beside it.
create index judgement_standing on judgement (project_id, claim_id, seq desc) include (standing);
drop index judgement_latest;
