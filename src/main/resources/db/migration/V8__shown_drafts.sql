-- A draft is read by whoever writes it, and by colleagues when its writer has shown it to them.
alter table draft add column shown boolean default false not null;
