-- Every rule that two concurrent requests could break together is a constraint, never a SELECT beforehand.
-- The name of a constraint says what it guarantees; database-errors.ts says what breaking it means to a client.

create table accounts (
  id uuid primary key default gen_random_uuid(),
  email text not null,
  name text not null constraint accounts_name_length check (char_length(name) <= 100),
  role text not null default 'reader' check (role in ('reader', 'editor', 'admin')),
  token_hash bytea unique
);

create unique index accounts_email_unique on accounts (lower(email));

create table documents (
  id uuid primary key default gen_random_uuid(),
  owner uuid not null constraint documents_owner_exists references accounts (id) on delete restrict,
  title text not null constraint documents_title_length check (char_length(title) <= 200),
  content text not null,
  version integer not null default 1
);
