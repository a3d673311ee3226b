#!/bin/bash
# Once, when the database is made: one role that owns the tables and migrates them, one that only reads and writes rows.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username postgres --dbname testimonia \
  --set owner="$OWNER_PASSWORD" --set application="$APPLICATION_PASSWORD" <<'SQL'
create role testimonia_owner login password :'owner';
create role testimonia_app login password :'application';
alter database testimonia owner to testimonia_owner;
revoke all on schema public from public;
grant all on schema public to testimonia_owner;
grant usage on schema public to testimonia_app;
alter default privileges for role testimonia_owner in schema public
  grant select, insert, update, delete on tables to testimonia_app;
SQL
