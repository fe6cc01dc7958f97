-- That somebody has met the holder of an account and knows that it is another person than whoever invited them.
create table vouch (
    account    uuid                     not null references account,
    vouched_by uuid                     not null references account,
    vouched_at timestamp with time zone not null,
    primary key (account, vouched_by),
    check (account <> vouched_by)
);

-- What the journal's row was about, in the words of that moment: names change, and are gone some day.
alter table journal add column said varchar(1000);
create index journal_account on journal (account);
