-- What the dependence graph rests on is followed: only what changed since the revision one knows is read again.
create index evidence_created on evidence (project_id, created_seq);
create index evidence_retired on evidence (project_id, retired_seq) where retired_seq is not null;
create index admission_seq on admission (project_id, seq);
