-- Whose somebody is that a municipality's own sign-in vouches for. Rows are only ever added; of those for the same issuer and subject
-- the one with the highest number counts.
create table identity (
    id      uuid                     primary key,
    issuer  varchar(500)             not null,
    subject varchar(255)             not null,
    number  integer                  not null,
    account uuid                     not null references account,
    linked  boolean                  not null,
    set_at  timestamp with time zone not null,
    unique (issuer, subject, number)
);
create index identity_account on identity (account);
