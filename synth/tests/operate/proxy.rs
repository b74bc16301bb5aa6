//! A proxy before the emulator that lets requests through, answers in its place, or never answers.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex, mpsc},
    time::Duration,
};

use serde_json::Value as Json;

/// What becomes of a request.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// The emulator answers.
    Pass,
    /// Nothing happens, and no answer comes.
    Lose,
    /// The emulator does it, but the answer is lost.
    LoseAnswer,
    /// The proxy answers instead: a status and a body.
    Answer(u16, String),
    /// The proxy answers instead, as a function that failed: its payload.
    Failure(String),
}

/// A request of the SDK.
pub(crate) struct Request {
    /// `POST /…`.
    pub(crate) path: String,
    /// `SendMessageBatch`.
    pub(crate) operation: String,
    /// How many of its operation came before.
    pub(crate) before: usize,
    pub(crate) body: Json,
}

pub(crate) struct Proxy {
    pub(crate) url: String,
    receipts: Arc<Mutex<Vec<String>>>,
    lost: mpsc::Receiver<()>,
}

impl Proxy {
    pub(crate) fn new(to: &str, act: impl Fn(&Request) -> Act + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let to = to.trim_start_matches("http://").to_owned();
        let (receipts, seen) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Mutex::new(Vec::<String>::new())));
        let (tell, lost) = mpsc::channel();
        let (act, into) = (Arc::new(act), receipts.clone());
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let (to, act, seen) = (to.clone(), act.clone(), seen.clone());
                let (into, tell) = (into.clone(), tell.clone());
                std::thread::spawn(move || {
                    let count = |operation: &str| {
                        let mut seen = seen.lock().unwrap();
                        let before = seen.iter().filter(|name| *name == operation).count();
                        seen.push(operation.to_owned());
                        before
                    };
                    serve(client, &to, &*act, &count, &into, &tell);
                });
            }
        });
        Self { url, receipts, lost }
    }

    /// Waits until a request or its answer is lost.
    pub(crate) fn until_lost(&self) {
        self.lost.recv_timeout(Duration::from_mins(1)).unwrap();
    }

    /// The receipts of all messages that were received.
    pub(crate) fn receipts(&self) -> Vec<String> {
        self.receipts.lock().unwrap().clone()
    }
}

/// One request, and the end of the connection.
fn serve(
    mut client: TcpStream,
    to: &str,
    act: &dyn Fn(&Request) -> Act,
    count: &dyn Fn(&str) -> usize,
    receipts: &Mutex<Vec<String>>,
    lost: &mpsc::Sender<()>,
) {
    let mut reader = BufReader::new(client.try_clone().unwrap());
    let (mut head, mut length, mut operation) = (String::new(), 0, String::new());
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 {
            return;
        }
        let lower = line.to_lowercase();
        if let Some(value) = lower.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        if lower.starts_with("x-amz-target:") {
            line.trim().rsplit('.').next().unwrap().clone_into(&mut operation);
        }
        if line == "\r\n" {
            break;
        }
        if !lower.starts_with("connection:") {
            head.push_str(&line);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let before = count(&operation);
    let path = head.lines().next().unwrap_or_default().to_owned();
    let request = Request { path, operation, before, body: serde_json::from_slice(&body).unwrap_or_default() };
    let forward = || {
        let mut server = TcpStream::connect(to).unwrap();
        server.write_all(format!("{head}connection: close\r\n\r\n").as_bytes()).unwrap();
        server.write_all(&body).unwrap();
        let mut answer = Vec::new();
        server.read_to_end(&mut answer).unwrap();
        let text = String::from_utf8_lossy(&answer);
        let said: Json =
            text.split_once("\r\n\r\n").and_then(|(_, body)| serde_json::from_str(body).ok()).unwrap_or_default();
        for message in said["Messages"].as_array().into_iter().flatten() {
            receipts.lock().unwrap().push(message["ReceiptHandle"].as_str().unwrap().to_owned());
        }
        answer
    };
    match act(&request) {
        Act::Pass => {
            let _ = client.write_all(&forward());
        }
        Act::Lose => hold(lost),
        Act::LoseAnswer => {
            forward();
            hold(lost);
        }
        Act::Answer(status, body) => answer(&mut client, status, "", &body),
        Act::Failure(body) => answer(&mut client, 200, "x-amz-function-error: Unhandled\r\n", &body),
    }
}

fn answer(client: &mut TcpStream, status: u16, header: &str, body: &str) {
    let length = body.len();
    let head = format!("HTTP/1.1 {status} Told\r\ncontent-type: application/json\r\n{header}");
    let text = format!("{head}connection: close\r\ncontent-length: {length}\r\n\r\n{body}");
    // One that has gone hears nothing.
    let _ = client.write_all(text.as_bytes());
}

/// The connection stays open as long as the test runs.
fn hold(lost: &mpsc::Sender<()>) {
    lost.send(()).unwrap();
    loop {
        std::thread::park();
    }
}
