-- What the worker did for an event. It knows nothing of users: who was removed meanwhile has been greeted once, or is.
CREATE TABLE deliveries (
    event_id text PRIMARY KEY,
    -- How often it was begun: also tells a worker that lost its hold from the one that has it.
    attempts integer NOT NULL DEFAULT 1,
    -- Until when whoever began it may be at work: a worker that crashed lets go by this.
    held_until timestamptz,
    begun_at timestamptz NOT NULL DEFAULT now(),
    done_at timestamptz
);

CREATE INDEX deliveries_begun ON deliveries (begun_at);
