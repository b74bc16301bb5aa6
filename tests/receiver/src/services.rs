//! One folder for each service of the outside world.

pub(crate) mod appstoreconnect;
pub(crate) mod discord;
pub(crate) mod downstream;
pub(crate) mod igdb;
pub(crate) mod sendgrid;
pub(crate) mod sns;
pub(crate) mod steam;
pub(crate) mod supabase;
pub(crate) mod twitch;
pub(crate) mod webhook;
pub(crate) mod zendesk;

use self::discord::Discord;
use self::downstream::Downstream;
use std::io;

use self::appstoreconnect::AppStoreConnect;
use self::igdb::Igdb;
use self::sendgrid::SendGrid;
use self::sns::Sns;
use self::steam::Steam;
use self::supabase::Supabase;
use self::twitch::Twitch;
use self::webhook::Webhook;
use self::zendesk::Zendesk;
use crate::service::{Part, Service};

/// Who plays what.
pub(crate) struct Cast {
    pub(crate) steam: Steam,
    pub(crate) twitch: Twitch,
    pub(crate) igdb: Igdb,
    supabase: Supabase,
    pub(crate) sns: Sns,
    pub(crate) appstoreconnect: AppStoreConnect,
    pub(crate) downstream: Downstream,
    pub(crate) webhook: Webhook,
    pub(crate) discord: Discord,
    pub(crate) sendgrid: SendGrid,
    pub(crate) zendesk: Zendesk,
}

impl Cast {
    /// Makes the keys that are asked for at once; the dear ones are made when they are.
    pub(crate) fn new() -> io::Result<Self> {
        let twitch = Twitch::default();
        Ok(Self {
            steam: Steam::default(),
            igdb: Igdb::new(twitch.tokens.clone()),
            twitch,
            supabase: Supabase::default(),
            sns: Sns::default(),
            appstoreconnect: AppStoreConnect::new()?,
            downstream: Downstream::default(),
            webhook: Webhook::default(),
            discord: Discord,
            sendgrid: SendGrid,
            zendesk: Zendesk::default(),
        })
    }

    pub(crate) fn part(&self, service: Service) -> &dyn Part {
        match service {
            Service::Steam => &self.steam,
            Service::Twitch => &self.twitch,
            Service::Igdb => &self.igdb,
            Service::Supabase => &self.supabase,
            Service::Sns => &self.sns,
            Service::AppStoreConnect => &self.appstoreconnect,
            Service::Downstream => &self.downstream,
            Service::Webhook => &self.webhook,
            Service::Discord => &self.discord,
            Service::SendGrid => &self.sendgrid,
            Service::Zendesk => &self.zendesk,
        }
    }
}
