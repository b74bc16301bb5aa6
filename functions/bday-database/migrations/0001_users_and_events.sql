-- Whom to greet. Anybody who may sign in adds, changes and deletes users; the rest of the columns is the scheduler's.
CREATE TABLE users (
    id text PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9_.:-]{1,64}$'),
    full_name text NOT NULL CHECK (length(full_name) <= 200 AND full_name ~ '\S'),
    birth_date date NOT NULL CHECK (birth_date BETWEEN '1850-01-01' AND '2999-12-31'),
    -- An IANA name: Europe/Berlin.
    time_zone text NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 64),
    -- Since when the scheduler has to say when the next birthday is: a birthday since then counts, however late it comes to it.
    unplanned_since timestamptz DEFAULT now(),
    -- Why it cannot say so.
    fault text
);

CREATE INDEX users_unplanned ON users (id) WHERE unplanned_since IS NOT NULL;

CREATE FUNCTION plan_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.unplanned_since := coalesce(OLD.unplanned_since, now());
    NEW.fault := NULL;
    RETURN NEW;
END
$$;

CREATE TRIGGER users_moved
    BEFORE UPDATE ON users
    FOR EACH ROW
    WHEN ((OLD.birth_date, OLD.time_zone) IS DISTINCT FROM (NEW.birth_date, NEW.time_zone))
    EXECUTE FUNCTION plan_anew();

-- One greeting a user and year; at most one that is still ahead.
CREATE TABLE events (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
    -- The year that is celebrated, as the user's own calendar has it.
    year integer NOT NULL,
    due_at timestamptz NOT NULL,
    -- When it was put into the queue.
    sent_at timestamptz,
    UNIQUE (user_id, year)
);

CREATE UNIQUE INDEX events_ahead ON events (user_id) WHERE sent_at IS NULL;
CREATE INDEX events_due ON events (due_at) WHERE sent_at IS NULL;

-- Which edition of the time zones' rules the events were planned by: with another one, all are planned anew.
CREATE TABLE time_zones (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    edition text NOT NULL
);

INSERT INTO time_zones (edition) VALUES ('');
