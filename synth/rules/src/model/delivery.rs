//! What brings messages in: topics, rules, schedules, buckets, API routes.

use super::{Family, Function, Identity, Node, Queue, Resource, Setting, Text};

/// By what way something is delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// A topic's subscription.
    Subscription,
    /// A rule of a bus that matches events.
    Rule,
    /// A rule or a schedule that fires by the clock: what is lost comes again with the next tick.
    Clock,
    /// A bucket's notification.
    Bucket,
    /// An API's route.
    Route,
    /// A function's destination.
    Destination,
}

/// Something that brings messages to a queue, a function or a topic.
#[derive(Clone)]
pub struct Delivery<'m> {
    /// The subscription, rule, schedule, bucket or route.
    pub by: Resource<'m>,
    /// Its kind.
    pub way: Way,
    /// What it delivers to.
    pub target: Node<'m>,
    /// Where it puts what it cannot deliver.
    pub dead_letters: Option<Node<'m>>,
    /// The topic or bus that it takes from, where it names one.
    pub from: Option<Node<'m>>,
    /// The statement of a filter, where only some of what comes is delivered.
    pub filter: Option<Node<'m>>,
    /// The role that it delivers with; without one it needs the target's permission.
    pub role: Option<Node<'m>>,
    /// The message group that it gives, for FIFO queues.
    pub group: Option<Node<'m>>,
}

impl<'m> Delivery<'m> {
    /// All that a resource delivers.
    pub fn of(resource: &Resource<'m>) -> Vec<Self> {
        let property = |name: &'static str| resource.property(name);
        let plain = |way, target| Self {
            by: *resource,
            way,
            target,
            dead_letters: None,
            from: None,
            filter: None,
            role: None,
            group: None,
        };
        let there = |node: Node<'m>| node.is_there().then_some(node);
        match resource.type_name() {
            "AWS::SNS::Subscription" => {
                let sends = ["sqs", "lambda"].iter().any(|word| property("Protocol").says(word) == Setting::Is(true));
                let delivery = Self {
                    from: Some(property("TopicArn")),
                    dead_letters: there(property("RedrivePolicy").get("deadLetterTargetArn")),
                    filter: there(property("FilterPolicy")),
                    ..plain(Way::Subscription, property("Endpoint"))
                };
                if sends { vec![delivery] } else { Vec::new() }
            }
            "AWS::SNS::Topic" => {
                let inline = property("Subscription").items().nodes;
                let sends = |node: &Node<'m>| {
                    ["sqs", "lambda"].iter().any(|word| node.get("Protocol").says(word) == Setting::Is(true))
                };
                let inline = inline.into_iter().filter(sends);
                inline.map(|node| plain(Way::Subscription, node.get("Endpoint"))).collect()
            }
            "AWS::Events::Rule" => {
                let way = if property("EventPattern").is_there() { Way::Rule } else { Way::Clock };
                let target = |node: Node<'m>| Self {
                    from: there(property("EventBusName")),
                    dead_letters: there(node.get("DeadLetterConfig").get("Arn")),
                    role: there(node.get("RoleArn")),
                    group: there(node.get("SqsParameters").get("MessageGroupId")),
                    ..plain(way, node.get("Arn"))
                };
                property("Targets").items().nodes.into_iter().map(target).collect()
            }
            "AWS::Scheduler::Schedule" => {
                let node = property("Target");
                vec![Self {
                    dead_letters: there(node.get("DeadLetterConfig").get("Arn")),
                    role: there(node.get("RoleArn")),
                    group: there(node.get("SqsParameters").get("MessageGroupId")),
                    ..plain(Way::Clock, node.get("Arn"))
                }]
            }
            "AWS::S3::Bucket" => {
                let notifications = property("NotificationConfiguration");
                let lists = [
                    ("QueueConfigurations", "Queue"),
                    ("LambdaConfigurations", "Function"),
                    ("TopicConfigurations", "Topic"),
                ];
                let of_list = |(list, target): (&'static str, &'static str)| {
                    let nodes = notifications.get(list).items().nodes;
                    nodes.into_iter().map(move |node| plain(Way::Bucket, node.get(target)))
                };
                lists.into_iter().flat_map(of_list).collect()
            }
            "AWS::ApiGatewayV2::Integration" => {
                let queue = property("RequestParameters").get("QueueUrl");
                let target = there(queue).unwrap_or_else(|| property("IntegrationUri"));
                let role = there(property("CredentialsArn"));
                vec![Self { from: there(property("ApiId")), role, ..plain(Way::Route, target) }]
            }
            "AWS::ApiGateway::Method" => {
                let node = property("Integration");
                let role = there(node.get("Credentials"));
                vec![Self { from: there(property("RestApiId")), role, ..plain(Way::Route, node.get("Uri")) }]
            }
            "AWS::Lambda::EventInvokeConfig" => {
                let target = property("DestinationConfig").get("OnSuccess").get("Destination");
                if target.is_there() { vec![plain(Way::Destination, target)] } else { Vec::new() }
            }
            _ => Vec::new(),
        }
    }

    /// The queue that it delivers to.
    pub fn queue(&self) -> Identity<Queue<'m>> {
        self.identify(Family::Queue).map(Queue)
    }

    /// The function that it calls.
    pub fn function(&self) -> Identity<Function<'m>> {
        self.identify(Family::Function).map(Function)
    }

    /// The topic that it publishes to.
    pub fn topic(&self) -> Identity<Resource<'m>> {
        self.identify(Family::Topic)
    }

    /// The topic that it takes from.
    pub fn source(&self) -> Identity<Resource<'m>> {
        match self.from.as_ref().and_then(|node| node.text().known()) {
            Some(text) => self.by.world.identify(&text, Family::Topic),
            None if self.by.type_name() == "AWS::SNS::Topic" => Identity::Here(self.by),
            None => Identity::Outside,
        }
    }

    fn identify(&self, family: Family) -> Identity<Resource<'m>> {
        match self.target.text() {
            Setting::Is(text) => {
                let text = if self.way == Way::Route { unwrapped(&text) } else { text };
                self.by.world.identify(&text, family)
            }
            Setting::LeftOut => Identity::Outside,
            Setting::Unknown => Identity::Unknown,
        }
    }

    /// The service that delivers, as policies name it.
    pub fn service(&self) -> &'static str {
        match self.way {
            Way::Subscription => "sns.amazonaws.com",
            Way::Rule => "events.amazonaws.com",
            Way::Clock if self.by.type_name() == "AWS::Events::Rule" => "events.amazonaws.com",
            Way::Clock => "scheduler.amazonaws.com",
            Way::Bucket => "s3.amazonaws.com",
            Way::Route => "apigateway.amazonaws.com",
            Way::Destination => "lambda.amazonaws.com",
        }
    }
}

/// The ARN in `…:lambda:path/2015-03-31/functions/ARN/invocations`, the name in `…:sqs:path/ACCOUNT/NAME`.
fn unwrapped(text: &Text) -> Text {
    let behind = text.split("/functions/", 2);
    if let [_, function] = behind.as_slice() {
        return function.split("/invocations", 2).swap_remove(0);
    }
    match text.split(":sqs:path/", 2).as_slice() {
        [_, path] => path.split("/", usize::MAX).pop().unwrap_or_default(),
        _ => text.clone(),
    }
}
