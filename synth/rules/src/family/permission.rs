//! What a consumer may do with its queue.

use dsl::Severity;

use crate::{
    Check, Findings, Rule,
    model::{Fit, Form, Function, Grants, Identity, Mapping, Queue, Resource, Role, Setting, Statement},
    words::list,
};

const PERMISSIONS: &str = "Lambda developer guide, Creating and configuring an SQS event source mapping, Permissions";

pub(crate) const CONSUMER: Rule = Rule {
    number: Some(27),
    code: "consumer-permissions",
    severity: Severity::Error,
    title: "a consumer's role may receive, delete and read the attributes of its queue",
    why: "Lambda refuses the mapping, or stops to poll when the permission is taken away",
    source: PERMISSIONS,
    check: Check::Mapping(consumer),
};

pub(crate) const DECRYPT: Rule = Rule {
    number: Some(27),
    code: "consumer-cannot-decrypt",
    severity: Severity::Error,
    title: "a consumer's role may decrypt with its queue's own key",
    why: "every receive is refused, and messages wait until they expire",
    source: "SQS developer guide, Key management, Configure KMS permissions for consumers",
    check: Check::Mapping(decrypt),
};

pub(crate) const NOT_AWAITED: Rule = Rule {
    number: Some(28),
    code: "policy-not-awaited",
    severity: Severity::Warning,
    title: "a mapping is made after the policy that lets it receive",
    why: "CloudFormation makes both at once, and Lambda refuses the mapping when the policy is late",
    source: "CloudFormation, DependsOn attribute; AWS::IAM::Policy",
    check: Check::Mapping(not_awaited),
};

pub(crate) const OWN_SOURCE: Rule = Rule {
    number: Some(38),
    code: "sends-to-own-source",
    severity: Severity::Warning,
    title: "a consumer does not send to the queue that it consumes",
    why: "a message that makes another of its kind goes round for ever, and every round is paid for",
    source: "Lambda developer guide, Recursive loop detection",
    check: Check::Mapping(own_source),
};

const NEEDED: [&str; 3] = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];

fn parties<'m>(mapping: &Mapping<'m>) -> Option<(Queue<'m>, Function<'m>, Role<'m>)> {
    let (queue, function) = mapping.queue().here().zip(mapping.function().here())?;
    let role = match function.role() {
        Identity::Here(role) => role,
        Identity::Outside | Identity::Unknown => {
            mapping.world().note(
                function.property("Role").place(),
                "the template does not have the role: what it may do is not known",
            );
            return None;
        }
    };
    Some((queue, function, role))
}

fn consumer(mapping: &Mapping<'_>, findings: &mut Findings) {
    let Some((queue, function, role)) = parties(mapping) else { return };
    let grants = role.grants();
    let (by_queue, queue_is_complete) = queue.statements();
    let mut missing = Vec::new();
    for action in NEEDED {
        if let Some(statement) = grants.deny(action, &queue) {
            let message =
                format!("`{}` is denied `{action}` on `{}`, which `{}` needs", role.id(), queue.id(), mapping.id());
            let told = findings.tell(statement.node.place(), message);
            told.help("take the queue out of the statement").related(mapping.id()).related(role.id());
            continue;
        }
        let (fit, _) = grants.allow(action, &queue);
        let own = by_queue.iter().map(|statement| granted_by_queue(statement, action, &role)).max().unwrap_or(Fit::No);
        match fit.max(own) {
            Fit::No if queue_is_complete => missing.push(action),
            Fit::No | Fit::Perhaps => {
                let message = format!("whether `{}` may `{action}` on `{}` is not known", role.id(), queue.id());
                mapping.world().note(&role.place(), message);
            }
            Fit::Yes => {}
        }
    }
    if missing.is_empty() {
        return;
    }
    let message = format!(
        "`{}`, the role of `{}`, may not {} on `{}`: `{}` cannot take its messages",
        role.id(),
        function.id(),
        list(&missing),
        queue.id(),
        mapping.id()
    );
    let told = findings.tell(&role.place(), message);
    told.help(match not_an_arn(&grants, &queue) {
        Some(form) => format!(
            "write `Fn::GetAtt: [{}, Arn]` in the statement: what stands there is the queue's {}",
            queue.id(),
            form.word()
        ),
        None => format!("allow {} on the queue's ARN", list(&missing)),
    });
    told.related(mapping.id()).related(function.id()).related(queue.id());
}

/// What a statement names the queue by, where it is no ARN.
fn not_an_arn(grants: &Grants<'_>, queue: &Queue<'_>) -> Option<Form> {
    let named = grants.statements.iter().flat_map(|(_, statement)| statement.resources().nodes);
    let mut texts = named.filter_map(|node| node.text().known());
    texts.find_map(|text| {
        let is_it = queue.world().queue(&text) == Identity::Here(*queue);
        Form::of(&text, queue.world()).filter(|form| is_it && *form != Form::Arn)
    })
}

fn granted_by_queue(statement: &Statement<'_>, action: &str, role: &Role<'_>) -> Fit {
    if !statement.is_allow() {
        return Fit::No;
    }
    let fit = statement.covers_action(action).min(statement.is_about_role(role));
    if statement.has_condition() { fit.min(Fit::Perhaps) } else { fit }
}

fn decrypt(mapping: &Mapping<'_>, findings: &mut Findings) {
    let Some((queue, function, role)) = parties(mapping) else { return };
    let Setting::Is(name) = queue.key() else { return };
    let Some(key) = mapping.world().identify(&name, crate::model::Family::Key).here() else {
        mapping.world().note(
            queue.property("KmsMasterKeyId").place(),
            "the template does not have the key: who may use it is not known",
        );
        return;
    };
    let fit = grants_decrypt(&role.grants(), &key, &role);
    match fit {
        Fit::Yes => {}
        Fit::Perhaps => {
            let message = format!("whether `{}` may `kms:Decrypt` with `{}` is not known", role.id(), key.id());
            mapping.world().note(&role.place(), message);
        }
        Fit::No => {
            let message = format!(
                "`{}` encrypts its messages with `{}`, but `{}`, the role of `{}`, may not `kms:Decrypt` with it",
                queue.id(),
                key.id(),
                role.id(),
                function.id()
            );
            let told = findings.tell(&role.place(), message);
            told.help("allow `kms:Decrypt` on the key's ARN");
            told.related(mapping.id()).related(function.id()).related(queue.id()).related(key.id());
        }
    }
}

fn grants_decrypt(grants: &Grants<'_>, key: &Resource<'_>, role: &Role<'_>) -> Fit {
    let mut statements = Vec::new();
    let is_complete = crate::model::read_policy(&key.property("KeyPolicy"), &mut statements);
    let by_key =
        statements.iter().map(|statement| granted_by_queue(statement, "kms:Decrypt", role)).max().unwrap_or(Fit::No);
    let found = grants.allow("kms:Decrypt", key).0.max(by_key);
    // What a service does on one's behalf is a condition of nearly every such statement.
    let found = if found == Fit::No && !is_complete { Fit::Perhaps } else { found };
    let conditional = grants
        .statements
        .iter()
        .any(|(_, statement)| statement.is_allow() && statement.covers_both("kms:Decrypt", key) == Fit::Yes);
    if conditional { Fit::Yes } else { found }
}

fn not_awaited(mapping: &Mapping<'_>, findings: &mut Findings) {
    let Some((queue, _, role)) = parties(mapping) else { return };
    let grants = role.grants();
    let model = mapping.world().model;
    let mut late: Vec<Resource<'_>> = Vec::new();
    for action in NEEDED {
        let granting: Vec<Resource<'_>> = grants.granting(action, &queue);
        // What the role holds itself is made with it.
        let is_late = |owner: &&Resource<'_>| **owner != role.0 && !model.is_made_after(mapping.index, owner.index);
        // One that stands before the mapping is enough.
        if granting.is_empty() || !granting.iter().all(|owner| is_late(&owner)) || grants.is_managed(action) {
            continue;
        }
        let first = granting[0];
        if !late.contains(&first) {
            late.push(first);
        }
    }
    for policy in late {
        let message = format!(
            "`{}` may be made before `{}`, which lets `{}` receive from `{}`",
            mapping.id(),
            policy.id(),
            role.id(),
            queue.id()
        );
        let told = findings.tell(mapping.attribute("DependsOn").place(), message);
        told.help(format!("write `DependsOn: {}`", policy.id())).related(policy.id());
    }
}

fn own_source(mapping: &Mapping<'_>, findings: &mut Findings) {
    let Some((queue, function, role)) = parties(mapping) else { return };
    let sends = |name: &str| name.to_ascii_lowercase().starts_with("sqs:sendmessage");
    let mut tell = |owner: &Resource<'_>, statement: &Statement<'_>| {
        for action in &statement.actions().nodes {
            if !action.known_text().is_some_and(|name| sends(&name)) {
                continue;
            }
            let message = format!(
                "`{}` consumes `{}`, and may send to it: a message that sends its like goes round for ever",
                function.id(),
                queue.id()
            );
            let told = findings.tell(action.place(), message);
            told.help("send to another queue, or acknowledge it with what ends the circle");
            told.related(mapping.id()).related(queue.id()).related(function.id()).related(owner.id());
        }
    };
    for (owner, statement) in &role.grants().statements {
        // A star is another rule's.
        if statement.is_allow() && !is_star(statement) && statement.covers(&queue) == Fit::Yes {
            tell(owner, statement);
        }
    }
    for policy in queue.policies() {
        let mut statements = Vec::new();
        crate::model::read_policy(&policy.property("PolicyDocument"), &mut statements);
        for statement in statements.iter().filter(|statement| statement.is_allow()) {
            // One for anybody is another rule's, too.
            if !statement.is_about_anybody() && statement.is_about_role(&role) == Fit::Yes {
                tell(&policy, statement);
            }
        }
    }
}

fn is_star(statement: &Statement<'_>) -> bool {
    statement.resources().nodes.iter().any(|node| node.known_text().as_deref() == Some("*"))
}
