//! Who may send to a queue beside those its builder names.

use contract::{Send, Standard, Verb};

use super::Queue;
use crate::{
    Arn, Diagnostic, Expr, Handle, Key, Stack, Value,
    iam::{Condition, Principal, Statement, key},
    value::{object, text},
};

/// SNS, as a policy names it.
const SNS: &str = "sns.amazonaws.com";
/// S3, as a policy names it.
const S3: &str = "s3.amazonaws.com";
/// How many sources a dead-letter queue can name. Source: SQS API reference, `SetQueueAttributes`, `RedriveAllowPolicy`.
const SOURCES: usize = 10;

/// Lets one more source send its dead letters, and none that is not named. The source's ARN is written out, since the two queues would
/// otherwise wait for each other.
pub(super) fn allow_redrive<M>(stack: &mut Stack, dlq: Handle<Queue<M>>, source: Option<&str>, source_id: &str) {
    let Some(source) = source else {
        let message = format!("`{source_id}` has a dead-letter queue, but no name");
        let help = "write `.named(…)`: the dead-letter queue's permission needs the name of its source";
        stack.fault(Diagnostic::error("unnamed-source", message).help(help).resource(source_id));
        return;
    };
    let arn = Value::<Arn>::in_this_account("sqs", Expr::from(source)).into_expr();
    let Some(queue) = stack.resource_mut(dlq.key()) else { return };
    if queue.properties.get("RedriveAllowPolicy").is_none() {
        let nobody = object([("redrivePermission", "byQueue".into()), ("sourceQueueArns", Expr::List(Vec::new()))]);
        queue.properties.insert("RedriveAllowPolicy", nobody);
    }
    if let Some(Expr::Map(policy)) = queue.properties.get_mut("RedriveAllowPolicy")
        && let Some(Expr::List(sources)) = policy.get_mut("sourceQueueArns")
    {
        sources.push(arn);
        if sources.len() > SOURCES {
            let dlq = stack.id(dlq.key()).to_owned();
            let message = format!("`{dlq}` is the dead-letter queue of more than {SOURCES} queues");
            let help = "give some of them a dead-letter queue of their own: SQS lets one name ten sources";
            stack.fault(Diagnostic::error("too-many-sources", message).help(help).resource(dlq));
        }
    }
}

/// Lets a service send to a queue for one source, in the queue's policy and, where a customer's key encrypts it, in the key's.
pub(crate) fn let_send(stack: &mut Stack, queue: Key, service: &str, source: (&str, Value<Arn>)) {
    let Some(policy) = stack.permissions().companions.get(&queue).copied() else {
        let queue = stack.id(queue).to_owned();
        let message = format!("`{queue}` is of another stack, whose policy has to let `{service}` send");
        let help = "add what sends to the stack that has the queue, or import its source there";
        stack.fault(Diagnostic::error("policy-elsewhere", message).help(help));
        return;
    };
    let arn = Expr::Att(queue, "Arn".into());
    let actions = <Send<Standard>>::actions();
    let statement = Statement::service(source.0, service, &actions, arn, source.1);
    // The ARN of a bucket names no account, and a bucket that was deleted may be somebody else's tomorrow.
    let statement = if service == S3 { statement.when(key::in_this_account()) } else { statement };
    stack.allow(policy, [statement]);
    key::admit(stack, queue, service);
}

/// Lets the topics of other accounts send, whatever their names.
pub(super) fn let_topics_send(stack: &mut Stack, queue: Key, accounts: &[String]) {
    let Some(policy) = stack.permissions().companions.get(&queue).copied().filter(|_| !accounts.is_empty()) else {
        return;
    };
    for account in accounts {
        if account.len() != 12 || !account.bytes().all(|byte| byte.is_ascii_digit()) {
            let found = Diagnostic::error("bad-account", format!("`{account}` is no account"));
            stack.fault(found.help("write its twelve digits"));
        }
    }
    let topics = |account: &String| {
        text([
            "arn:".into(),
            Expr::Pseudo("AWS::Partition"),
            ":sns:".into(),
            Expr::Pseudo("AWS::Region"),
            format!(":{account}:*").into(),
        ])
    };
    let topics = Expr::List(accounts.iter().map(topics).collect());
    let source = Condition { operator: "ArnLike", key: "aws:SourceArn", value: topics };
    let actions = <Send<Standard>>::actions();
    let send = Statement::allow("TopicsOutside", actions, vec![Expr::Att(queue, "Arn".into())])
        .by(vec![Principal::service(SNS)])
        .when(source.clone());
    stack.allow(policy, [send]);
    if let Some(key) = key::of(stack, queue) {
        key::admit_to(stack, &key, SNS, key::PRODUCE, &source);
    }
}
