//! What brings messages into a queue: deliveries, who may send by a role, and whom the queue's policy lets send.

use crate::model::{
    Delivery, DeliveryKind, Family, Fit, Function, Identity, Link, Node, Queue, Role, Setting, Statement, Text, World,
    read_policy,
};

const SEND: &str = "sqs:SendMessage";

/// All entries of a queue, as far as the template knows.
pub(super) fn entries(queue: &Queue<'_>) -> Vec<String> {
    let deliveries: Vec<Delivery<'_>> = queue
        .linked(Link::Feeds)
        .flat_map(|resource| Delivery::of(&resource))
        .filter(|delivery| delivery.queue() == Identity::Here(*queue))
        .collect();
    let mut entries: Vec<String> = deliveries.iter().map(entry).collect();
    let mut add = |entry: String| {
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    };
    queue.linked(Link::Sends).flat_map(|by| by.roles()).flat_map(|role| by_role(queue, &role)).for_each(&mut add);
    let (statements, _) = queue.statements();
    for statement in statements.iter().filter(|one| one.is_allow() && one.covers_action(SEND) == Fit::Yes) {
        for (kind, node) in statement.principals().into_iter().flatten() {
            let Setting::Is(text) = node.text() else { continue };
            let known = text.as_known();
            match kind.as_str() {
                "AWS" if known == Some("*") => add("anybody, by policy".to_owned()),
                "AWS" => add(format!("{}, by policy", named(queue.world(), &text))),
                // What the template itself lets deliver is told by its own name.
                "Service" if !deliveries.iter().any(|delivery| known == Some(delivery.service())) => {
                    by_service(&text, statement).into_iter().for_each(&mut add);
                }
                _ => {}
            }
        }
    }
    entries
}

/// What delivers, in words.
pub(super) fn entry(delivery: &Delivery<'_>) -> String {
    let id = delivery.by.id();
    match delivery.way {
        DeliveryKind::Subscription => match delivery.source() {
            Identity::Here(topic) => format!("topic {}", topic.id()),
            Identity::Outside | Identity::Unknown => {
                let from = delivery.from.as_ref().and_then(|node| node.text().known());
                from.map_or_else(|| format!("topic of {id}"), |text| format!("topic {text}"))
            }
        },
        DeliveryKind::Rule => format!("rule {id}"),
        DeliveryKind::Clock => format!("clock {id}"),
        DeliveryKind::Bucket => format!("bucket {id}"),
        DeliveryKind::Route => format!("API route {id}"),
        DeliveryKind::Destination => format!("destination of {id}"),
    }
}

/// A logical id where the template has it, the text otherwise.
pub(super) fn named(world: &World<'_>, text: &Text) -> String {
    for family in [Family::Topic, Family::Function, Family::Role] {
        if let Identity::Here(found) = world.identify(text, family) {
            return found.id().to_owned();
        }
    }
    text.to_string()
}

/// The functions that may send with a role; the role itself where accounts or people may take it.
fn by_role(queue: &Queue<'_>, role: &Role<'_>) -> Vec<String> {
    if role.grants().allow(SEND, queue).0 != Fit::Yes {
        return Vec::new();
    }
    let functions = role.linked(Link::Serves).filter_map(Function::of);
    let mut found: Vec<String> = functions
        .filter(|function| function.role() == Identity::Here(*role))
        .map(|function| format!("function {}", function.id()))
        .collect();
    let mut trust = Vec::new();
    read_policy(&role.property("AssumeRolePolicyDocument"), &mut trust);
    let mut trusted = trust.iter().filter_map(Statement::principals).flatten();
    if trusted.any(|(kind, _)| kind != "Service") {
        found.push(format!("role {}", role.id()));
    }
    found
}

/// A service by the sources that its condition names, or by itself.
fn by_service(service: &Text, statement: &Statement<'_>) -> Vec<String> {
    let condition = statement.node.get("Condition");
    let operators = condition.entries().into_iter().flat_map(|(_, keys)| keys.entries());
    let of_source = operators.filter(|(key, _)| key.eq_ignore_ascii_case("aws:SourceArn"));
    let sources: Vec<Node<'_>> = of_source.flat_map(|(_, value)| value.items().nodes).collect();
    let texts: Vec<Text> = sources.iter().filter_map(|node| node.text().known()).collect();
    if texts.is_empty() {
        return vec![format!("{service}, by policy")];
    }
    texts.iter().map(|source| format!("{service} for {source}, by policy")).collect()
}
