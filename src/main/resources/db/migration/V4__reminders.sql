-- One row for each reminder to each person: whoever puts it there first sends the mail, so that several nodes send it once.
create table reminder (
    listing    uuid                     not null,
    account    uuid                     not null references account,
    threshold  integer                  not null,
    -- The day the facts were last checked, or never: a new check begins anew.
    checked    varchar(10)              not null,
    claimed_at timestamp with time zone not null,
    sent_at    timestamp with time zone,
    primary key (listing, account, threshold, checked)
);

-- Links in mails with which one says that a listing is still correct, each once. Only the SHA-256 of what stands in the link is kept.
create table still_correct (
    hash       varchar(64)              primary key,
    listing    uuid                     not null,
    revision   integer                  not null,
    account    uuid                     not null references account,
    made_at    timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at    timestamp with time zone
);
