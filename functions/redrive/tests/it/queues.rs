//! Two queues in memory, as far as a redrive sees them.

use std::sync::{Arc, Mutex};

use cloud::cloud;
use harness::Aws;
use serde_json::{Value, json};

#[derive(Clone, Default)]
pub(crate) struct Queues(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// Number, and whether it is hidden.
    dead: Vec<(usize, bool)>,
    sent: Vec<Value>,
    calls: usize,
    /// So many more calls work, and then none.
    calls_left: Option<usize>,
    sends_left: Option<usize>,
}

impl Queues {
    /// So many dead letters.
    pub(crate) fn with(letters: usize) -> Self {
        let queues = Self::default();
        queues.0.lock().unwrap().dead = (0..letters).map(|number| (number, false)).collect();
        queues
    }

    pub(crate) fn client(&self) -> Aws {
        let state = self.0.clone();
        Aws::with(cloud(move |asked| state.lock().unwrap().answer(&asked.action, &asked.body)).0)
    }

    pub(crate) fn dead(&self) -> usize {
        self.0.lock().unwrap().dead.len()
    }

    pub(crate) fn hidden(&self) -> usize {
        self.0.lock().unwrap().dead.iter().filter(|(_, hidden)| *hidden).count()
    }

    pub(crate) fn sent(&self) -> Vec<Value> {
        self.0.lock().unwrap().sent.clone()
    }

    pub(crate) fn calls(&self) -> usize {
        self.0.lock().unwrap().calls
    }

    pub(crate) fn die_after(&self, calls: usize) {
        self.0.lock().unwrap().calls_left = Some(calls);
    }

    pub(crate) fn refuse_sends_after(&self, sends: usize) {
        self.0.lock().unwrap().sends_left = Some(sends);
    }

    /// Lets everything work again; what was hidden is visible by now.
    pub(crate) fn revive(&self) {
        let mut state = self.0.lock().unwrap();
        state.calls_left = None;
        state.dead.iter_mut().for_each(|(_, hidden)| *hidden = false);
    }

    /// Whether each of so many letters lies in one of the queues, or in both.
    pub(crate) fn everything_is_somewhere(&self, letters: usize) -> bool {
        let state = self.0.lock().unwrap();
        (0..letters).all(|number| {
            let was_sent = state.sent.iter().any(|sent| sent["MessageBody"] == order(number));
            was_sent || state.dead.iter().any(|(other, _)| *other == number)
        })
    }
}

fn order(number: usize) -> String {
    format!("{{\"orderId\":\"{number}\",\"amount\":1}}")
}

impl State {
    fn answer(&mut self, action: &str, body: &Value) -> (u16, Value) {
        self.calls += 1;
        let refused = (400, json!({ "__type": "AccessDeniedException" }));
        if self.calls_left == Some(0) {
            return refused;
        }
        self.calls_left = self.calls_left.map(|left| left - 1);
        let entries = || body["Entries"].as_array().unwrap().iter();
        let number = |entry: &Value| entry["ReceiptHandle"].as_str().unwrap().parse::<usize>().unwrap();
        match action {
            "ReceiveMessage" => {
                let most = usize::try_from(body["MaxNumberOfMessages"].as_u64().unwrap()).unwrap();
                let visible = self.dead.iter_mut().filter(|(_, hidden)| !hidden).take(most);
                let messages = visible.map(|(number, hidden)| {
                    *hidden = true;
                    letter(*number)
                });
                (200, json!({ "Messages": messages.collect::<Vec<_>>() }))
            }
            "DeleteMessageBatch" => {
                self.dead.retain(|(letter, _)| !entries().any(|entry| number(entry) == *letter));
                (200, json!({ "Successful": [], "Failed": [] }))
            }
            "ChangeMessageVisibilityBatch" => {
                for (letter, hidden) in &mut self.dead {
                    *hidden &= !entries().any(|entry| number(entry) == *letter);
                }
                (200, json!({ "Successful": [], "Failed": [] }))
            }
            "SendMessage" if self.sends_left == Some(0) => refused,
            "SendMessage" => {
                self.sends_left = self.sends_left.map(|left| left - 1);
                self.sent.push(body.clone());
                (200, json!({ "MessageId": "s" }))
            }
            "GetQueueAttributes" => {
                let hidden = self.dead.iter().filter(|(_, hidden)| *hidden).count();
                let attributes = json!({
                    "ApproximateNumberOfMessages": (self.dead.len() - hidden).to_string(),
                    "ApproximateNumberOfMessagesNotVisible": hidden.to_string(),
                    "ApproximateNumberOfMessagesDelayed": "0",
                });
                (200, json!({ "Attributes": attributes }))
            }
            other => panic!("{other}"),
        }
    }
}

fn letter(number: usize) -> Value {
    let text = |text: String| json!({ "DataType": "String", "StringValue": text });
    json!({
        "MessageId": format!("d-{number}"),
        "ReceiptHandle": number.to_string(),
        "Body": order(number),
        "Attributes": { "ApproximateReceiveCount": "1", "SentTimestamp": "7" },
        "MessageAttributes": {
            "correlationId": text(format!("c-{number}")),
            "originId": text(format!("o-{number}")),
            "failureReason": text("no such order".to_owned()),
        },
    })
}
