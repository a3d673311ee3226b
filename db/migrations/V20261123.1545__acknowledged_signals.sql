-- Two things that make testimony weaker, as its reader sees it.
alter table evidence
  add column coerced boolean not null default false,
  add column interested_party boolean not null default false;

-- Somebody saw a signal and let the claim stand all the same. It holds while the facts are those of the fingerprint.
create table signal_ack (
  project_id   text not null,
  id           uuid not null,
  claim_id     uuid not null,
  judgement_id uuid not null,
  signal       text not null check (signal in (
    'single_origin', 'single_point', 'hearsay_only', 'unknown_origin', 'unexamined_pairs', 'unanswered_dispute',
    'contested_without_dispute', 'no_passage', 'coerced_or_interested', 'late_testimony', 'anachronism', 'grade_spread',
    'premise_fell', 'premise_contested', 'contradiction_established', 'entailment_broken', 'circular_support',
    'stale_decision', 'anchor_drift', 'readings_differ', 'only_secondary')),
  fingerprint  text not null check (fingerprint ~ '^[0-9a-f]{32}$'),
  reason       text not null check (char_length(btrim(reason)) between 15 and 10000),
  seq          bigint not null,
  at           timestamptz not null,
  by_id        uuid not null references account,
  primary key (project_id, id),
  foreign key (project_id, claim_id) references claim (project_id, id),
  foreign key (project_id, judgement_id) references judgement (project_id, id)
);
create index signal_ack_claim on signal_ack (project_id, claim_id, seq);
create trigger signal_ack_stays before update or delete on signal_ack for each row execute function refuse_change();
create trigger signal_ack_is_not_emptied before truncate on signal_ack for each statement execute function refuse_change();
