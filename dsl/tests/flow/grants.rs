//! The table of what each verb allows: `docs/grants.md`, which `SNAPSHOTS=overwrite cargo test -p dsl` writes anew.

use std::fmt::Write as _;

use contract::{
    Count, Delete, Emit, Get, Invoke, Objects, Parameter, Publish, Put, Query, Read, Receive, Secret, Send, Stretch,
    Take, Update, Verb, Write,
};
use snapbox::{Data, assert_data_eq, data::DataFormat};

use crate::words::*;

fn row<V: Verb>(verb: &str, on: &str) -> String {
    let list = |actions: Vec<&str>| match actions.as_slice() {
        [] => "none".to_owned(),
        some => some.iter().map(|action| format!("`{action}`")).collect::<Vec<_>>().join(", "),
    };
    let resource = if on.starts_with("Objects") { "everything under the prefix" } else { "the one thing" };
    format!("| `{verb}` | `{on}` | {} | {resource} | {} |", list(V::actions()), list(V::key_actions()))
}

#[test]
fn the_table_says_what_each_verb_allows() {
    let rows = [
        row::<Send<Order>>("Send<M>", "Queue<M>"),
        row::<Receive<Order>>("Receive<M>", "Queue<M>"),
        row::<Take<Order>>("Take<M>", "Queue<M>"),
        row::<Stretch<Order>>("Stretch<M>", "Queue<M>"),
        row::<Count<Order>>("Count<M>", "Queue<M>"),
        row::<Publish<Order>>("Publish<M>", "Topic<M>"),
        row::<Emit<Processed>>("Emit<D>", "Bus"),
        row::<Get<Record>>("Get<T>", "Table<T>"),
        row::<Query<Record>>("Query<T>", "Table<T>"),
        row::<Put<Record>>("Put<T>", "Table<T>"),
        row::<Update<Record>>("Update<T>", "Table<T>"),
        row::<Delete<Record>>("Delete<T>", "Table<T>"),
        row::<Read<Secret>>("Read<Secret>", "Secret"),
        row::<Read<Parameter<String>>>("Read<Parameter<T>>", "Parameter<T>"),
        row::<Read<Objects<Ticket>>>("Read<Objects<T>>", "Objects<T>"),
        row::<Write<Objects<Ticket>>>("Write<Objects<T>>", "Objects<T>"),
        row::<Invoke<Order>>("Invoke<P>", "Function<P>"),
    ];
    for row in &rows {
        assert!(!row.contains(":*") && !row.contains("*`"), "no action has a star: {row}");
    }
    let mut page = String::from(
        "# What a verb allows\n\n\
         A contract's field has a verb, or several; the stack turns each into a statement on exactly one thing. Where the thing is encrypted\n\
         with a key of the customer's, the actions of the last column follow on that key, through the thing's own service alone\n\
         (`kms:ViaService`). A tuple of verbs has the actions of all; an `Option` of a verb those of the verb, or none where it is left out.\n\n\
         This page is made from the verbs by a test; `SNAPSHOTS=overwrite cargo test -p dsl` writes it anew.\n\n\
         | verb | on | actions | resource | on its key |\n|---|---|---|---|---|\n",
    );
    for row in rows {
        let _ = writeln!(page, "{row}");
    }
    page.push_str(
        "\n## What builders allow by themselves\n\n\
         | builder | who | actions | on |\n|---|---|---|---|\n\
         | `Function` | its role | `logs:CreateLogStream`, `logs:PutLogEvents` | its own log group |\n\
         | `Function::in_vpc` | its role | `ec2:AssignPrivateIpAddresses`, `ec2:CreateNetworkInterface`, `ec2:DeleteNetworkInterface`, \
         `ec2:DescribeNetworkInterfaces`, `ec2:DescribeSubnets`, `ec2:UnassignPrivateIpAddresses` | all: AWS narrows none of them, and the \
         policy's metadata says so |\n\
         | `Function::traced` | its role | `xray:PutTelemetryRecords`, `xray:PutTraceSegments` | all: X-Ray has no resource for them, and the \
         policy's metadata says so |\n\
         | `function.consumes(queue)` | its role | those of `Receive<M>` | the queue |\n\
         | `function.event_invoke()` | its role | those of `Send`, `Publish`, `Emit` or `Invoke` | the destination |\n\
         | `topic.feeds(queue)`, a rule's queue | `sns.amazonaws.com`, `events.amazonaws.com` | `sqs:SendMessage` | the queue, for that topic \
         or rule alone |\n\
         | `topic.feeds(function)`, a rule's function, a route's | the service | `lambda:InvokeFunction` | the function, for that source alone |\n\
         | `Schedule` | a role of its own | `sqs:SendMessage` or `lambda:InvokeFunction` | its target, and its dead-letter queue |\n\
         | a route into a queue | a role of its own | `sqs:SendMessage` | the queue |\n\
         | a rule's bus | a role of its own | `events:PutEvents` | the other bus |\n\
         | whatever of these writes to an encrypted thing | the service, in the key's policy | `kms:Decrypt`, `kms:GenerateDataKey` | the key, \
         for this account alone |\n",
    );
    let file = format!("{}/../docs/grants.md", env!("CARGO_MANIFEST_DIR"));
    assert_data_eq!(page, Data::read_from(file.as_ref(), Some(DataFormat::Text)).raw());
}
