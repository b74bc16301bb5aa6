//! Stacks that are deployed, and their queues from outside.

use std::{
    io::{Read as _, Write as _},
    sync::atomic::{AtomicUsize, Ordering},
};

use aws_sdk_sqs::types::{MessageAttributeValue, QueueAttributeName, SendMessageBatchRequestEntry};
use serde_json::{Map, Value as Json, json};
use synth::asset::Bucket;

use crate::account::{Account, block_on};

/// An account with stacks.
pub(crate) struct Pipeline {
    pub(crate) account: Account,
    pub(crate) stacks: Map<String, Json>,
}

/// A message as it lies in a queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lying {
    pub(crate) id: String,
    pub(crate) body: String,
    pub(crate) group: Option<String>,
    pub(crate) attributes: Json,
}

impl Pipeline {
    pub(crate) fn new(environment: &str, resources: &Json) -> Self {
        let pipeline = Self { account: Account::new(environment), stacks: Map::new() };
        pipeline.with("orders", resources)
    }

    pub(crate) fn with(mut self, name: &str, resources: &Json) -> Self {
        let mut template = json!({"Resources": resources});
        if let Some(bucket) = template.pointer_mut("/Resources/WorkerFunction/Properties/Code/S3Bucket") {
            self.publish();
            *bucket = self.account.environment.asset_bucket().into();
        }
        let client = self.account.aws().cloudformation();
        let request = client.create_stack().stack_name(name).template_body(template.to_string());
        block_on(request.send()).unwrap();
        assert_eq!(block_on(self.account.status(name)).as_deref(), Some("CREATE_COMPLETE"));
        self.stacks.insert(name.to_owned(), template);
        self
    }

    /// Puts the function's program where its stack looks for it.
    fn publish(&self) {
        let python = self.account.emulator.project.tools.join("emulator/bin/python");
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default().unix_permissions(0o755);
        zip.start_file("bootstrap", options).unwrap();
        write!(zip, "#!{} -I{PROGRAM}", python.display()).unwrap();
        let bytes = zip.finish().unwrap().into_inner();
        let bucket = Bucket::new(&self.account.aws());
        block_on(bucket.ensure()).unwrap();
        block_on(bucket.put("worker.zip", bytes, "application/zip")).unwrap();
    }

    pub(crate) fn sqs(&self) -> aws_sdk_sqs::Client {
        aws_sdk_sqs::Client::new(self.account.aws().config())
    }

    /// A queue's URL by its name.
    pub(crate) fn url(&self, name: &str) -> String {
        block_on(self.sqs().get_queue_url().queue_name(name).send()).unwrap().queue_url.unwrap()
    }

    /// Puts an object into the stack's bucket.
    pub(crate) fn put(&self, key: &str, body: &str) {
        let resources = block_on(self.account.cloud().resources("orders")).unwrap();
        let bucket = resources.into_iter().find(|resource| resource.id == "ResultsBucket").unwrap().physical.unwrap();
        let request = self.account.aws().s3().put_object().bucket(bucket).key(key);
        block_on(request.body(body.as_bytes().to_vec().into()).send()).unwrap();
    }

    /// Sends messages, each with its group, one attribute of text and one of bytes.
    pub(crate) fn send(&self, queue: &str, messages: &[(String, &str)]) {
        let value = |kind: &str| MessageAttributeValue::builder().data_type(kind);
        let correlation = value("String").string_value("c-1").build().unwrap();
        let blob = value("Binary").binary_value(aws_sdk_sqs::primitives::Blob::new([0, 1, 255])).build().unwrap();
        let url = self.url(queue);
        for batch in messages.chunks(10) {
            let entries = batch.iter().enumerate().map(|(index, (body, group))| {
                let group = Some((*group).to_owned()).filter(|group| !group.is_empty());
                SendMessageBatchRequestEntry::builder()
                    .id(index.to_string())
                    .message_body(body)
                    .message_attributes("correlationId", correlation.clone())
                    .message_attributes("blob", blob.clone())
                    .set_message_deduplication_id(group.as_ref().map(|_| format!("first-{body}")))
                    .set_message_group_id(group)
                    .build()
                    .unwrap()
            });
            let request = self.sqs().send_message_batch().queue_url(&url).set_entries(Some(entries.collect()));
            assert!(block_on(request.send()).unwrap().failed.is_empty());
        }
    }

    /// What lies in a queue, in flight or not, in its order.
    pub(crate) fn lying(&self, queue: &str) -> Vec<Lying> {
        let (account, url) = (&self.account.environment.account, self.url(queue));
        let answer = self.get(&format!("/_ministack/sqs/messages?account={account}&QueueUrl={url}"));
        let message = |message: &Json| Lying {
            id: message["MessageId"].as_str().unwrap().to_owned(),
            body: message["Body"].as_str().unwrap().to_owned(),
            group: message["MessageGroupId"].as_str().map(str::to_owned),
            attributes: message["MessageAttributes"].clone(),
        };
        answer["messages"][account]["eu-west-1"][url].as_array().unwrap().iter().map(message).collect()
    }

    pub(crate) fn bodies(&self, queue: &str) -> Vec<String> {
        self.lying(queue).into_iter().map(|message| message.body).collect()
    }

    /// How many can be received, and how many are in flight.
    pub(crate) fn depth(&self, queue: &str) -> (usize, usize) {
        let request = self.sqs().get_queue_attributes().queue_url(self.url(queue));
        let answer = block_on(request.attribute_names(QueueAttributeName::All).send()).unwrap();
        let attributes = answer.attributes.unwrap();
        let number = |name: QueueAttributeName| attributes[&name].parse().unwrap();
        (
            number(QueueAttributeName::ApproximateNumberOfMessages),
            number(QueueAttributeName::ApproximateNumberOfMessagesNotVisible),
        )
    }

    /// Makes messages visible again, as time would.
    pub(crate) fn release(&self, queue: &str, receipts: &[String]) {
        let url = self.url(queue);
        for receipt in receipts {
            let request = self.sqs().change_message_visibility().queue_url(&url).receipt_handle(receipt);
            // What was deleted has no receipt any more.
            let _ = block_on(request.visibility_timeout(0).send());
        }
    }

    fn get(&self, path: &str) -> Json {
        let address = self.account.emulator.url.trim_start_matches("http://").to_owned();
        let mut stream = std::net::TcpStream::connect(&address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let body = answer.split_once("\r\n\r\n").unwrap().1;
        serde_json::from_str(body).unwrap_or_else(|_| panic!("{answer}"))
    }
}

/// A queue and the one for its dead letters, standard.
pub(crate) fn standard() -> Json {
    json!({
        "OrdersQueue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "orders", "RedrivePolicy": {
            "deadLetterTargetArn": {"Fn::GetAtt": ["OrdersDLQ", "Arn"]}, "maxReceiveCount": 1,
        }}},
        "OrdersDLQ": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "orders-dlq"}},
    })
}

/// The same, FIFO.
pub(crate) fn fifo() -> Json {
    json!({
        "OrdersQueue": {"Type": "AWS::SQS::Queue", "Properties": {
            "QueueName": "orders.fifo", "FifoQueue": true, "RedrivePolicy": {
                "deadLetterTargetArn": {"Fn::GetAtt": ["OrdersDLQ", "Arn"]}, "maxReceiveCount": 1,
            },
        }},
        "OrdersDLQ": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "orders-dlq.fifo", "FifoQueue": true}},
    })
}

/// A function's program: prints, answers or fails as its payload says.
const PROGRAM: &str = "
import json, os, sys, traceback, urllib.request
api = 'http://' + os.environ['AWS_LAMBDA_RUNTIME_API'] + '/2018-06-01/runtime/invocation/'
class Refused(Exception):
    pass
def handle(event):
    for line in event.get('lines', []):
        print(json.dumps(line), flush=True)
    if 'fails' in event:
        raise Refused(event['fails'])
    return event.get('answer')
while True:
    with urllib.request.urlopen(api + 'next') as answer:
        id, event = answer.headers['Lambda-Runtime-Aws-Request-Id'], json.load(answer)
    try:
        to, said = '/response', handle(event)
    except Refused as error:
        trace = traceback.format_tb(error.__traceback__)[-1:]
        to, said = '/error', {'errorType': 'Refused', 'errorMessage': str(error), 'stackTrace': trace}
    urllib.request.urlopen(urllib.request.Request(api + id + to, json.dumps(said).encode())).close()
";

/// The function and its log group.
///
/// Its name is its own: the emulator ends what runs under a name when another account of it makes a function of that name.
pub(crate) fn function() -> Json {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    let name = format!("worker-{}", MADE.fetch_add(1, Ordering::Relaxed));
    json!({
        "WorkerFunction": {"Type": "AWS::Lambda::Function", "Properties": {
            "FunctionName": name, "Runtime": "provided.al2023", "Handler": "bootstrap", "Timeout": 20,
            "Role": "arn:aws:iam::000000000000:role/worker",
            "Code": {"S3Bucket": "the account's", "S3Key": "worker.zip"},
        }},
        "WorkerLogGroup": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": format!("/aws/lambda/{name}")}},
    })
}

/// Both.
pub(crate) fn joined(left: &Json, right: &Json) -> Json {
    let mut all = left.clone();
    all.as_object_mut().unwrap().extend(right.as_object().unwrap().clone());
    all
}

/// `m-00`, `m-01`, …
pub(crate) fn messages(count: usize) -> Vec<(String, &'static str)> {
    (0..count).map(|number| (format!("m-{number:02}"), "")).collect()
}

/// `a-00`, `b-00`, `c-00`, `a-01`, …: each with its group.
pub(crate) fn grouped(count: usize) -> Vec<(String, &'static str)> {
    let groups = ["a", "b", "c"];
    (0..count).map(|number| (format!("{}-{:02}", groups[number % 3], number / 3), groups[number % 3])).collect()
}

/// Waits for something, with a deadline.
pub(crate) fn until(what: &str, mut done: impl FnMut() -> bool) {
    let deadline = std::time::Instant::now() + std::time::Duration::from_mins(1);
    while !done() {
        assert!(std::time::Instant::now() < deadline, "waited in vain until {what}");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}
