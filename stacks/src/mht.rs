//! Mht: four FIFO queues behind an API, each with a worker of its own; an instance for each tenant.
//!
//! ```text
//! API ─▶ feedback / emails / analytics / testflight ─▶ a worker each ─▶ Zendesk, SendGrid, App Store Connect, results
//!                              └─ after 3 receives ─▶ the queue's DLQ ─▶ alarm ─▶ e-mail, Discord
//! ```

use contract::{Contract, Message, Send};
use contracts::mht::{
    AnalyticsWorker, EmailWorker, FeedbackWorker, MhtApi, NotifyDiscord, StatusRecord, TestflightWorker,
};
use dsl::{
    Diagnostic, EventSourceMapping, ExistingBucket, InStack, Percent, RequestBurst, RequestRate, Value, pattern,
    prelude::*,
};

use crate::{Settings, settings::Mht};

/// What differs between environments, by design.
struct Figures {
    feedback: UseCase,
    emails: UseCase,
    analytics: UseCase,
    testflight: UseCase,
    max_dead: u32,
    error_rate: Percent,
    removal: Removal,
    /// What the text of App Store Connect's key looks like.
    app_store: &'static str,
}

/// A queue and its worker.
#[derive(Clone, Copy)]
struct UseCase {
    kept: MessageRetention,
    /// For how many seconds a message in work is hidden: six times the worker's timeout, so that it is never delivered a second time.
    hidden: u32,
    /// How many waiting messages are no reason to wake somebody.
    waiting: u32,
    batch: FifoBatchSize,
    /// How many instances of the worker there are at most.
    instances: MaxConcurrency,
}

impl UseCase {
    /// Days, seconds, and three numbers.
    const fn new(kept: u32, hidden: u32, waiting: u32, batch: u32, instances: u32) -> Self {
        let (batch, instances) = (FifoBatchSize::new(batch), MaxConcurrency::new(instances));
        Self { kept: MessageRetention::days(kept), hidden, waiting, batch, instances }
    }
}

impl Figures {
    const PROD: Self = Self {
        feedback: UseCase::new(14, 300, 100, 5, 5),
        emails: UseCase::new(14, 600, 5_000, 10, 5),
        analytics: UseCase::new(7, 120, 10_000, 10, 10),
        testflight: UseCase::new(14, 300, 100, 5, 2),
        max_dead: 10,
        error_rate: Percent::new(1),
        removal: Removal::Retain,
        app_store: r#"^\{"issuerId":"[0-9a-f-]{36}","keyId":"[0-9A-Z]{10}","privateKey":"[A-Za-z0-9+/]{80,300}={0,2}"\}$"#,
    };
    const STAGING: Self = Self {
        feedback: UseCase::new(7, 60, 10, 5, 5),
        emails: UseCase::new(7, 90, 500, 10, 5),
        analytics: UseCase::new(7, 60, 1_000, 10, 10),
        testflight: UseCase::new(7, 60, 10, 5, 2),
        max_dead: 0,
        error_rate: Percent::new(0),
        ..Self::PROD
    };
    /// A fifth of the times: three receives and a dead letter in less than a minute. The key is the receiver's, which opens nothing else.
    const LOCAL: Self = Self {
        feedback: UseCase { hidden: 12, ..Self::STAGING.feedback },
        emails: UseCase { hidden: 18, ..Self::STAGING.emails },
        analytics: UseCase { hidden: 12, ..Self::STAGING.analytics },
        testflight: UseCase { hidden: 12, ..Self::STAGING.testflight },
        removal: Removal::Delete,
        app_store: concat!(
            r#"^\{"issuerId":"57246542-96fe-4a63-a053-0824d0110001","keyId":"E8EDC516BD","privateKey":""#,
            "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgqm4OgUt7/K4dOnSTed2cLVfXw6yvXmvMZrHF4WARaz[+]hRANCAAQs9iwmfr9E",
            r#"mzy8H164s0pPrnt/UAdbxcKEJHb9ikWQkK82ZGcpuJVbd/tr[+]jQ8g44i9D5eKGGgpC0Wajlk7PfN"\}$"#,
        ),
        ..Self::STAGING
    };
}

const RECEIVES: MaxReceiveCount = MaxReceiveCount::new(3);
const ZENDESK: &str = r#"^\{"email":"[a-z0-9.+-]{1,64}@[a-z0-9.-]{3,190}","token":"[A-Za-z0-9]{40}"\}$"#;
const SENDGRID: &str = "^SG[.][A-Za-z0-9_-]{22}[.][A-Za-z0-9_-]{43}$";
const WEBHOOK: &str = "^[0-9]{17,20}/[A-Za-z0-9_-]{60,100}$";

/// The stack of a tenant, while it grows.
struct Tenant<'a> {
    stack: Stack,
    set: &'a Mht,
    prefix: String,
    watch: pattern::Watch,
}

impl Tenant<'_> {
    fn queue<M: Message>(
        &mut self,
        id: &str,
        of: UseCase,
        high: impl FnOnce(Queue<M>) -> Queue<M>,
    ) -> pattern::Redriven<M> {
        let queue = Queue::new(id).named(format!("{}-{}", self.prefix, id.to_lowercase())).retention(of.kept);
        let queue = queue.visibility_timeout(VisibilityTimeout::seconds(of.hidden));
        let queue = queue.senders(self.set.senders.clone());
        pattern::queue_with_dlq(&mut self.stack, high(queue), RECEIVES)
    }

    fn function<C: Contract<InStack>>(&self, id: &str, contract: C) -> Function<C::Consumes> {
        Function::new(id, contract).named(format!("{}-{}", self.prefix, C::PACKAGE)).memory(Memory::new(256))
    }

    fn worker<C, M: Message<Queue = Fifo>>(
        &mut self,
        id: &str,
        use_case: UseCase,
        of: pattern::Redriven<M>,
        contract: C,
    ) -> pattern::Worker<M>
    where
        C: Contract<InStack, Consumes = M>,
    {
        let feeding =
            |mapping: EventSourceMapping<M>| mapping.batch_size(use_case.batch).max_concurrency(use_case.instances);
        let watch = self.watch.max_age(Duration::seconds(3 * use_case.hidden)).max_waiting(use_case.waiting);
        let worker = self.function(id, contract).timeout(Timeout::seconds(use_case.hidden / 6));
        self.stack.acknowledge(
            of.queue,
            "few-receives",
            "whoever asks to wait gets it; three failures are one for good",
        );
        pattern::worker(&mut self.stack, of, worker, feeding, &watch)
    }
}

/// A stack for each tenant that the environment has.
pub fn stacks(environment: &Environment, settings: &Settings) -> Vec<Stack> {
    settings.mht.iter().map(|(instance, set)| stack(environment, settings, instance, set)).collect()
}

#[expect(clippy::too_many_lines, reason = "it reads from top to bottom, as the drawing does")]
fn stack(environment: &Environment, settings: &Settings, instance: &str, set: &Mht) -> Stack {
    let (figures, prefix) = match environment.name.as_str() {
        "prod" => (Figures::PROD, instance.to_owned()),
        "local" => (Figures::LOCAL, format!("{instance}-local")),
        name => (Figures::STAGING, format!("{instance}-{name}")),
    };
    let whole = format!("{instance}-{}", environment.name);
    let stack = format!("{instance}-queues-{}", environment.name);
    let mut stack = Stack::new(stack, environment, "Works off what an app sends: feedback, mails, events, invitations");
    settings.tag(&mut stack, "mht");
    stack.tag("tenant", instance);
    if let Some(end) = ["-local", "-dev", "-staging"].into_iter().find(|end| instance.ends_with(end)) {
        let message = format!("the instance `{instance}` ends in `{end}`, as the names of another's do there");
        stack.fault(Diagnostic::error("bad-instance", message).help("give it another name"));
    }
    let alerts = Topic::new("Alerts").named(format!("{prefix}-alerts")).email(&settings.alarm_email);
    let alerts = stack.add(alerts);
    let watch = pattern::Watch::new(alerts).max_dead(figures.max_dead).max_dead_age(Duration::hours(1));
    let watch = watch.max_error_rate(figures.error_rate).max_share_of_timeout(Percent::new(75));
    let watch = watch.runbook("docs/runbooks/mht.md");
    let mut it = Tenant { stack, set, prefix, watch };

    let feedback = it.queue("Feedback", figures.feedback, |queue| queue);
    let emails = it.queue("Emails", figures.emails, |queue| queue);
    let analytics = it.queue("Analytics", figures.analytics, Queue::high_throughput);
    let testflight = it.queue("Testflight", figures.testflight, |queue| queue);
    let status = Table::<StatusRecord>::new("Status").named(format!("{whole}-status"));
    let status = it.stack.add(status.point_in_time_recovery().removal(figures.removal));
    it.stack.acknowledge(
        status,
        "name-blocks-replacement",
        "who asks for a message's status knows the table by its name",
    );
    let results = Bucket::new("Results").versioned().removal(figures.removal);
    let results = set.results_bucket.clone().map_or_else(|| it.stack.add(results).name(), Value::from);
    let results = ExistingBucket::named(results);
    let mut secret =
        |id, name, form, words| pattern::given_secret(&mut it.stack, id, format!("{}/{name}", it.prefix), form, words);
    let zendesk = secret("Zendesk", "zendesk-credentials", ZENDESK, r#"{"email":"…","token":"…"} without blanks"#);
    let sendgrid = secret("Sendgrid", "sendgrid-key", SENDGRID, "SG., 22 characters, a dot, 43 characters");
    let app_store = r#"{"issuerId":"…","keyId":"…","privateKey":"…"} without blanks, the key in one line"#;
    let app_store = secret("AppStore", "app-store-key", figures.app_store, app_store);
    let webhook = secret("Discord", "discord-webhook", WEBHOOK, "the end of its address: a number, a slash, a token");

    let api = MhtApi {
        feedback: feedback.queue.grant(),
        emails: emails.queue.grant(),
        analytics: analytics.queue.grant(),
        testflight: testflight.queue.grant(),
        status: status.grant(),
        metrics: setting(&whole),
    };
    let api = it.stack.add(it.function("Api", api).timeout(Timeout::seconds(20)));
    let notify = NotifyDiscord {
        webhook: webhook.grant(),
        discord_url: setting(&set.discord_url),
        instance: setting(&it.prefix),
    };
    let notify = it.stack.add(it.function("NotifyDiscord", notify));
    it.stack.add(alerts.feeds(notify));
    let worker = FeedbackWorker {
        feedback: feedback.queue.grant(),
        dead_letters: feedback.dlq.grant(),
        status: status.grant(),
        results: results.objects("feedback").grant(),
        zendesk_credentials: zendesk.grant(),
        sendgrid_key: sendgrid.grant(),
        zendesk_url: setting(&set.zendesk_url),
        sendgrid_url: setting(&set.sendgrid_url),
        sender: setting(&set.sender),
        receives: setting(RECEIVES.get()),
        metrics: setting(&whole),
    };
    let feedback_worker = it.worker("FeedbackWorker", figures.feedback, feedback, worker);
    let worker = EmailWorker {
        emails: emails.queue.grant(),
        dead_letters: emails.dlq.grant(),
        status: status.grant(),
        results: results.objects("emails").grant(),
        sendgrid_key: sendgrid.grant(),
        sendgrid_url: setting(&set.sendgrid_url),
        sender: setting(&set.sender),
        rate: setting(set.mails_per_second),
        rate_shared_by: setting(figures.emails.instances.get()),
        receives: setting(RECEIVES.get()),
        metrics: setting(&whole),
    };
    let email_worker = it.worker("EmailWorker", figures.emails, emails, worker);
    let worker = AnalyticsWorker {
        dead_letters: analytics.dlq.grant(),
        status: status.grant(),
        results: results.objects("analytics").grant(),
        receives: setting(RECEIVES.get()),
        metrics: setting(&whole),
    };
    let analytics_worker = it.worker("AnalyticsWorker", figures.analytics, analytics, worker);
    let worker = TestflightWorker {
        testflight: testflight.queue.grant(),
        dead_letters: testflight.dlq.grant(),
        status: status.grant(),
        results: results.objects("testflight").grant(),
        app_store_key: app_store.grant(),
        sendgrid_key: sendgrid.grant(),
        app_store_url: setting(&set.app_store_url),
        beta_group: setting(&set.beta_group),
        sendgrid_url: setting(&set.sendgrid_url),
        sender: setting(&set.sender),
        receives: setting(RECEIVES.get()),
        metrics: setting(&whole),
    };
    let testflight_worker = it.worker("TestflightWorker", figures.testflight, testflight, worker);
    let mut overview =
        pattern::Overview::new(&whole).worker("Feedback", feedback_worker).worker("Emails", email_worker);
    overview = overview.worker("Analytics", analytics_worker).worker("Testflight", testflight_worker);
    let errors = watch.function(&mut it.stack, "Api", api);
    overview = overview.function("API", api, errors);
    let errors = watch.function(&mut it.stack, "NotifyDiscord", notify);
    it.stack.add(overview.function("Discord", notify, errors));

    let routes = HttpApi::new("Mht", &it.prefix).access_logs(LogRetention::TwoWeeks);
    let routes = it.stack.add(routes.throttle(RequestRate::new(200), RequestBurst::new(400)));
    for path in ["/feedback", "/events"] {
        it.stack.add(routes.route(Method::Post, path, api));
    }
    for path in ["/campaign", "/testflight"] {
        it.stack.add(routes.route(Method::Post, path, api).iam_authorization());
    }
    if !set.api_principals.is_empty() {
        let role = Role::assumed_by("Sender", set.api_principals.clone());
        let role = role.may::<Send<_>>(feedback.queue.grant()).may::<Send<_>>(emails.queue.grant());
        let role = role.may::<Send<_>>(analytics.queue.grant()).may::<Send<_>>(testflight.queue.grant());
        let role = it.stack.add(role.describe("An API that runs elsewhere"));
        it.stack.output("SenderRoleArn", role.arn(), "The role of an API that runs elsewhere");
    }
    it.stack.output("ApiUrl", routes.url(), "Where an app posts");
    it.stack.output("ApiFunctionName", api.name(), "The function that answers");
    it.stack.output("StatusTableName", status.name(), "How far each message has come");
    it.stack.output("ResultsBucketName", results.name(), "Where the results lie");
    it.stack.output("NotifyDiscordFunctionName", notify.name(), "What tells Discord of alarms");
    it.stack.output("AlertsTopicArn", alerts.arn(), "What the alarms notify");
    it.stack
}
