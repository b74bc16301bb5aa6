//! The receiver as a test holds it.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::credentials::Credentials;
use crate::effects::Effect;
use crate::faults::{Fault, FaultId, Standing};
use crate::limits::Limits;
use crate::record::Arrival;
use crate::server;
use crate::service::Service;
use crate::services::appstoreconnect::AppStoreKey;
use crate::services::sns::SnsMessage;
use crate::services::steam::Library;
use crate::world::World;

/// A running receiver. It stops when it is dropped.
pub struct Receiver {
    address: SocketAddr,
    world: Arc<World>,
    server: JoinHandle<()>,
}

impl Receiver {
    /// Listens on a port of the loopback interface; 0 chooses a free one.
    pub async fn start(port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let address = listener.local_addr()?;
        let world = Arc::new(World::new(address)?);
        let server = tokio::spawn(server::serve(listener, world.clone()));
        Ok(Self { address, world, server })
    }

    /// Where it listens.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where a service begins: `http://127.0.0.1:…/steam`.
    pub fn url(&self, service: impl AsRef<str>) -> String {
        format!("http://{}/{}", self.address, service.as_ref())
    }

    /// The value of the setting `STEAM_URL`.
    pub fn steam_url(&self) -> String {
        self.url(Service::Steam)
    }

    /// The value of the setting `IGDB_URL`.
    pub fn igdb_url(&self) -> String {
        format!("{}/v4", self.url(Service::Igdb))
    }

    /// The value of the setting `IGDB_TOKEN_URL`.
    pub fn igdb_token_url(&self) -> String {
        format!("{}/oauth2/token", self.url(Service::Twitch))
    }

    /// Lets a service fail. Of several faults that meet a request the oldest counts.
    pub fn fail(&self, fault: Fault) -> FaultId {
        self.world.faults.add(fault)
    }

    /// Lifts a fault, and lets go what hangs by it; false if it is gone already.
    pub fn lift(&self, id: FaultId) -> bool {
        self.world.faults.lift(|standing| standing.id == id) > 0
    }

    /// Lifts every fault.
    pub fn lift_all(&self) {
        self.world.faults.lift(|_| true);
    }

    /// The faults that stand.
    pub fn faults(&self) -> Vec<Standing> {
        self.world.faults.standing()
    }

    /// Names the credentials that a service accepts.
    pub fn set_credentials(&self, service: Service, credentials: Credentials) {
        self.world.set_credentials(service, credentials);
    }

    /// Takes back a token that Twitch gave out, or all of them; says how many they were.
    pub fn revoke_tokens(&self, token: Option<&str>) -> usize {
        self.world.cast.twitch.tokens.revoke(token)
    }

    /// How long the tokens hold that Twitch gives out from now on.
    pub fn set_token_lifetime(&self, lifetime: Duration) {
        self.world.cast.twitch.tokens.set_lifetime(Some(lifetime));
    }

    /// Gives a user of Steam a library.
    pub fn set_library(&self, steam_id: u64, library: Library) {
        self.world.cast.steam.libraries.set(steam_id, library);
    }

    /// The apps in a user's library in their order, free games among them; none if it is private.
    pub fn library(&self, steam_id: u64) -> Option<Vec<u32>> {
        Some(self.world.cast.steam.libraries.owned(steam_id)?.into_iter().map(|game| game.app).collect())
    }

    /// The key that App Store Connect takes tokens of.
    pub fn app_store_key(&self) -> AppStoreKey {
        self.world.cast.appstoreconnect.key()
    }

    /// Makes App Store Connect another key, and takes no token of the one before.
    pub fn renew_app_store_key(&self) -> io::Result<AppStoreKey> {
        self.world.cast.appstoreconnect.renew()
    }

    /// A message as Amazon SNS delivers it, signed, or forged as it is wanted.
    pub fn sns_message(&self, message: &SnsMessage) -> io::Result<Value> {
        self.world.sign(message)
    }

    /// Apps that IGDB does not know, beside the eight of a hundred that it never knows.
    pub fn set_unknown_apps(&self, apps: impl IntoIterator<Item = u32>) {
        self.world.cast.igdb.set_unknown(apps.into_iter().collect::<BTreeSet<_>>());
    }

    /// The ids of the games that IGDB has for an app: none, one, or two.
    pub fn igdb_games(&self, app: u32) -> Vec<u32> {
        self.world.cast.igdb.games(app)
    }

    /// Limits the requests to a service.
    pub fn set_limits(&self, service: Service, limits: Limits) {
        self.world.gates.set(service, limits);
    }

    /// The usual answers of a service come so much later; what a fault answers comes as the fault says.
    pub fn set_delay(&self, service: Service, delay: Duration) {
        self.world.set_delay(service, delay);
    }

    /// Stops the clock by which rate limits, tokens and signatures count; it moves by [`Receiver::advance`] alone.
    pub fn stop_clock(&self) {
        self.world.clock.stop();
    }

    /// Lets a stopped clock run on from where it stands.
    pub fn run_clock(&self) {
        self.world.clock.run();
    }

    /// Moves the clock on, stopped or running.
    pub fn advance(&self, by: Duration) {
        self.world.clock.advance(by);
    }

    /// The time of day on that clock; a test signs by it.
    pub fn wall(&self) -> SystemTime {
        self.world.clock.wall()
    }

    /// Every request that arrived since the last clearing, of all services.
    pub fn arrivals(&self) -> Vec<Arrival> {
        self.world.record.read(|_| true)
    }

    /// Those of one service.
    pub fn arrivals_at(&self, service: Service) -> Vec<Arrival> {
        self.world.record.read(|arrival| arrival.service == service.name())
    }

    /// Those of one service that go by an id.
    pub fn arrivals_of(&self, service: Service, id: &str) -> Vec<Arrival> {
        self.world.record.read(|arrival| arrival.service == service.name() && arrival.ids.iter().any(|own| own == id))
    }

    /// What a service has done since the last clearing.
    pub fn effects_at(&self, service: Service) -> Vec<Effect> {
        self.world.effects.read(|effect| effect.service == service)
    }

    /// What a service has done that goes by an id.
    pub fn effects_of(&self, service: Service, id: &str) -> Vec<Effect> {
        self.world.effects.read(|effect| effect.service == service && effect.is(id))
    }

    /// What a service has done more than once, and how often.
    pub fn repeated(&self, service: Service) -> BTreeMap<String, usize> {
        self.world.effects.repeated(|effect| effect.service == service)
    }

    /// How many there are of a service.
    pub fn count(&self, service: Service) -> usize {
        self.world.record.count(|arrival| arrival.service == service.name())
    }

    /// Waits until that many requests have arrived at a service, answered or not.
    pub async fn wait_for(&self, service: Service, count: usize) {
        self.world.record.wait(count, |arrival| arrival.service == service.name()).await;
    }

    /// Forgets what arrived, and what it had for effects; the services remember.
    pub fn clear(&self) {
        self.world.record.clear(|_| true);
        self.world.effects.clear(|_| true);
    }

    /// Sets everything back to the start: faults, rules, limits, delays, what the services know, record, clock.
    pub fn reset(&self) {
        self.world.reset();
    }

    /// Stops, and waits until the port is free.
    pub async fn shutdown(mut self) {
        self.server.abort();
        // Its end is the abort itself, which is no error here.
        drop((&mut self.server).await);
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.server.abort();
    }
}
