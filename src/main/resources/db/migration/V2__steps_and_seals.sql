-- An editor's work is a row of steps: sent, returned, published, withdrawn. Each says what it builds upon and is sealed together with all before it.
alter table revision add column base integer;
alter table revision add column seal varchar(64) default '' not null;

-- The last seal: whoever adds a revision takes hold of this row first, so that there is one order.
create table chain (
    id   integer primary key,
    last_revision bigint not null,
    seal varchar(64) not null
);
insert into chain (id, last_revision, seal) values (1, 0, '');

-- What somebody is writing and has not sent: one draft of each listing for each editor. These rows change, and go when the draft is sent.
create table draft (
    listing    uuid                     not null,
    account    uuid                     not null,
    base       integer                  not null,
    form       text                     not null,
    saved_at   timestamp with time zone not null,
    primary key (listing, account)
);
