//! The receiver as its callers meet it: over HTTP.

mod appstoreconnect;
mod client;
mod control;
mod discord;
mod downstream;
mod faults;
mod igdb;
mod program;
mod record;
mod sendgrid;
mod sns;
mod steam;
mod supabase;
mod twitch;
mod webhook;
mod zendesk;
