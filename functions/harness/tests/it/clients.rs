//! What the typed clients ask of AWS.

use cloud::{Log, cloud};
use contract::{Delete, Get, Item, Key, Put, Query, Read, Secret, Send, Setting, Update, Url, contract};
use harness::{Again, Aws, Condition, Effect, InFunction};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::orders::{Order, Ordered, Outcome};

pub(crate) enum Loan {}

impl Item for Loan {
    const NAME: &'static str = "Loan";
    const PARTITION: Key = Key::text("reader");
    const SORT: Option<Key> = Some(Key::text("book"));
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Row {
    reader: String,
    book: String,
    times: u32,
}

contract! {
    /// One thing of every kind.
    pub(crate) Librarian in "librarian" {
        /// Read twice.
        key: Read<Secret> = "KEY_SECRET",
        /// What can be read.
        read: (Get<Loan>, Query<Loan>) = "READ_TABLE",
        /// What can be written.
        write: (Put<Loan>, Update<Loan>, Delete<Loan>) = "WRITE_TABLE",
        /// Without order.
        orders: Send<Order> = "ORDERS_QUEUE_URL",
        /// In order.
        ordered: Send<Ordered> = "ORDERED_QUEUE_URL",
        /// Where.
        place: Setting<Url> = "PLACE",
        /// How many.
        count: Setting<u32> = "COUNT",
    }
}

type Answers = Vec<(u16, Value)>;

/// Clients of a service that gives these answers, one after the other, and what it was asked.
fn library(answers: Answers) -> (Librarian<InFunction>, Log) {
    let mut answers = answers.into_iter();
    let (config, asked) = cloud(move |_| answers.next().unwrap());
    let variable = |name: &str| {
        Some(match name {
            "PLACE" => "https://library.example/".to_owned(),
            "COUNT" => "7".to_owned(),
            other => other.to_lowercase(),
        })
    };
    (harness::open(variable, &Aws::with(config)).unwrap(), asked)
}

fn row() -> Row {
    Row { reader: "r".to_owned(), book: "b".to_owned(), times: 2 }
}

fn item() -> Value {
    json!({ "reader": { "S": "r" }, "book": { "S": "b" }, "times": { "N": "2" } })
}

#[tokio::test]
async fn a_secret_is_read_once_and_again_when_it_was_refused() {
    let text = |text| (200, json!({ "SecretString": text }));
    let (library, asked) = library(vec![text("one"), text("two")]);
    let first = library.key.read().await.unwrap();
    assert_eq!((first.expose(), library.key.read().await.unwrap().expose()), ("one", "one"));
    assert_eq!(library.key.clone().read_again(&first).await.unwrap().expose(), "two");
    // The second that was refused the first text is told of the new one without a call.
    assert_eq!(library.key.read_again(&first).await.unwrap().expose(), "two");
    assert_eq!(library.key.read().await.unwrap().expose(), "two");
    assert_eq!(asked.actions(), ["GetSecretValue"; 2]);
    assert!(asked.all().iter().all(|asked| asked.body == json!({ "SecretId": "key_secret" })));
    assert_eq!(format!("{first:?}"), "SecretText(..)");
}

#[tokio::test]
async fn items_are_read() {
    let last = json!({ "reader": { "S": "r" }, "book": { "S": "b" } });
    let (library, asked) = library(vec![
        (200, json!({ "Item": item() })),
        (200, json!({})),
        (200, json!({ "Items": [item()], "LastEvaluatedKey": last })),
        (200, json!({ "Items": [item()] })),
    ]);
    assert_eq!(library.read.get::<Row, _>(("r", "b")).await.unwrap(), Some(row()));
    assert_eq!(library.read.get::<Row, _>(("r", "c")).await.unwrap(), None);
    assert_eq!(library.read.query::<Row, _>("r", "b").await.unwrap(), [row(), row()]);
    let asked = asked.all();
    assert_eq!(asked[0].body, json!({ "TableName": "read_table", "ConsistentRead": true, "Key": last }));
    assert_eq!(asked[2].body["KeyConditionExpression"], "#n0 = :v0 AND begins_with(#n1, :v1)");
    assert_eq!(asked[3].body["ExclusiveStartKey"], last);
}

#[tokio::test]
async fn a_key_that_is_not_the_tables_is_not_sent() {
    let (library, asked) = library(Vec::new());
    for fault in [
        library.read.get::<Row, _>("r").await.unwrap_err(),
        library.read.get::<Row, _>((1_u32, "b")).await.unwrap_err(),
        library.write.delete(("r", 1_u32)).await.unwrap_err(),
        library.read.query::<Row, _>(1_u32, "").await.unwrap_err(),
    ] {
        assert!(fault.again == Again::Never && fault.why.contains("not that of a `Loan`"), "{fault}");
    }
    assert!(asked.all().is_empty());
}

#[tokio::test]
async fn items_are_written_where_the_condition_holds() {
    let refused = json!({ "__type": "x#ConditionalCheckFailedException" });
    let done = || (200, json!({}));
    let (library, asked) = library(vec![done(), done(), (400, refused), done(), done()]);
    library.write.put(&row()).await.unwrap();
    let newer = Condition::absent().or(Condition::less("times", 2_u32));
    assert_eq!(library.write.put_if(&row(), &newer).await.unwrap(), Effect::Written);
    assert_eq!(library.write.put_if(&row(), &newer).await.unwrap(), Effect::Refused);
    let changes = json!({ "times": 3, "late": true });
    let there = Condition::present();
    assert_eq!(library.write.update_if(("r", "b"), &changes, Some(&there)).await.unwrap(), Effect::Written);
    library.write.delete(("r", "b")).await.unwrap();

    let asked = asked.all();
    assert_eq!(asked[0].body, json!({ "TableName": "write_table", "Item": item() }));
    let conditional = &asked[1].body;
    assert_eq!(conditional["ConditionExpression"], "(attribute_not_exists(#n0) OR #n1 < :v0)");
    assert_eq!(conditional["ExpressionAttributeNames"], json!({ "#n0": "reader", "#n1": "times" }));
    assert_eq!(conditional["ExpressionAttributeValues"], json!({ ":v0": { "N": "2" } }));
    let update = &asked[3].body;
    assert_eq!(update["UpdateExpression"], "SET #n0 = :v0, #n1 = :v1");
    assert_eq!(update["ConditionExpression"], "attribute_exists(#n2)");
    assert_eq!(update["ExpressionAttributeNames"], json!({ "#n0": "late", "#n1": "times", "#n2": "reader" }));
    let actions: Vec<_> = asked.iter().map(|asked| asked.action.as_str()).collect();
    assert_eq!(actions, ["PutItem", "PutItem", "PutItem", "UpdateItem", "DeleteItem"]);
}

#[tokio::test]
async fn messages_are_sent_with_their_correlation_id() {
    let sent = || (200, json!({ "MessageId": "m-1" }));
    let (library, asked) = library(vec![sent(), sent()]);
    let order = || Order { outcome: Outcome::Done, seconds: 0 };
    assert_eq!(library.orders.send(&order(), "c-1").await.unwrap(), "m-1");
    library.ordered.send_in_group(&Ordered(order()), "c-2", "g", "d").await.unwrap();
    let asked = asked.all();
    assert_eq!(
        asked[0].body,
        json!({
            "QueueUrl": "orders_queue_url",
            "MessageBody": "{\"outcome\":\"Done\",\"seconds\":0}",
            "MessageAttributes": { "correlationId": { "DataType": "String", "StringValue": "c-1" } },
        })
    );
    assert_eq!(asked[1].body["MessageGroupId"], "g");
    assert_eq!(asked[1].body["MessageDeduplicationId"], "d");
}

#[tokio::test]
async fn what_a_validation_says_is_not_repeated() {
    let fault = |code, message| (400, json!({ "__type": code, "message": message }));
    let (library, _) = library(vec![
        fault("x#ValidationException", "the item {hush} is too large"),
        fault("x#ProvisionedThroughputExceededException", "slower, please"),
        fault("x#AccessDeniedException", "not authorized to perform: dynamodb:PutItem"),
    ]);
    let validation = library.write.put(&row()).await.unwrap_err();
    assert_eq!(validation.to_string(), "dynamodb:PutItem failed: ValidationException");
    let throttled = library.write.put(&row()).await.unwrap_err();
    let denied = library.write.put(&row()).await.unwrap_err();
    let again = [validation.again, throttled.again, denied.again];
    assert_eq!(again, [Again::Never, Again::Soon, Again::NextDelivery]);
    assert!(throttled.to_string().ends_with("slower, please"));
}

#[test]
fn a_contract_is_opened_whole_or_with_every_fault() {
    let (library, _) = library(Vec::new());
    assert_eq!(library.place.value().unwrap().as_str(), "https://library.example");
    assert_eq!(library.count.value(), Ok(7));

    let variable = |name: &str| match name {
        "COUNT" => Some("many".to_owned()),
        "KEY_SECRET" | "READ_TABLE" => None,
        "PLACE" => Some(" ".to_owned()),
        other => Some(other.to_owned()),
    };
    let fault = harness::open::<Librarian<InFunction>>(variable, &Aws::from_env()).err().unwrap();
    assert_eq!(fault.names().collect::<Vec<_>>(), ["KEY_SECRET", "READ_TABLE", "PLACE", "COUNT"]);
}
