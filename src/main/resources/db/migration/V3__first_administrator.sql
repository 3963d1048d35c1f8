-- The one-time codes by which whoever reads the log of a real installation makes its first administrator. Each node
-- adds one at each start while nobody has an account; all are gone with the first account.
create table first_administrator_code (
    code_hash varchar(64) not null primary key,
    expires_at timestamp not null
);

-- Counts of wrong secrets stood under hashes that trying all phone numbers would reverse; they begin anew under a key.
delete from sign_in_throttle;
