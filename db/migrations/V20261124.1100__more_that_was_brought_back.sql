-- Files tell of more than annotations, claims and evidence; what they call it is kept, to know it again.
alter table brought drop constraint brought_kind_check;
alter table brought add constraint brought_kind_check check (kind in (
  'annotation', 'claim', 'evidence', 'agent', 'assertion', 'objection', 'derivation', 'finding', 'assessment'));
