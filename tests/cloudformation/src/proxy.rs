//! The way to a server, spoiled.

use std::{
    collections::HashMap,
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use crate::{Form, http::Message, xml};

/// One request, as the proxy sees it.
#[derive(Clone, Debug)]
pub struct Request {
    /// Its number, from 0, in the order in which they came.
    pub index: usize,
    /// What it asks for.
    pub form: Form,
}

/// What becomes of a request.
pub enum Fault {
    /// It passes.
    None,
    /// It is refused for coming too often; the server never sees it.
    Throttle,
    /// The server's answer is this status, without having acted.
    Status(u16),
    /// The connection ends before the server sees it.
    ResetBefore,
    /// The server acts, and the connection ends before its answer.
    ResetAfter,
    /// The server acts, and half of its answer comes.
    Truncated,
    /// The server acts, and its answer comes late.
    Slow(Duration),
    /// The server is not asked: what it answered the last time comes again, where it was asked the same before.
    Stale,
    /// The server acts; that there are further pages is lost.
    PageLost,
    /// Something is done, and the server never sees it.
    Instead(Box<dyn FnOnce() + Send>),
    /// Something is done before the server sees it.
    Before(Box<dyn FnOnce() + Send>),
    /// Something is done once the server has acted, before its answer comes.
    After(Box<dyn FnOnce() + Send>),
}

type Script = dyn Fn(&Request) -> Fault + Send + Sync;

/// A proxy that listens on the loopback interface, until the process ends.
#[derive(Clone)]
pub struct Proxy {
    url: String,
    seen: Arc<AtomicUsize>,
}

struct Inner {
    upstream: String,
    script: Box<Script>,
    seen: Arc<AtomicUsize>,
    answers: Mutex<HashMap<Vec<u8>, Message>>,
}

impl Proxy {
    /// Starts one before a server (host and port); `script` says what becomes of each request.
    ///
    /// # Panics
    /// Where no port can be had.
    pub fn start(upstream: &str, script: impl Fn(&Request) -> Fault + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port can be had");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let seen = Arc::new(AtomicUsize::new(0));
        let inner = Arc::new(Inner {
            upstream: upstream.to_owned(),
            script: Box::new(script),
            seen: seen.clone(),
            answers: Mutex::default(),
        });
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let inner = inner.clone();
                std::thread::spawn(move || inner.pass(stream));
            }
        });
        Self { url, seen }
    }

    /// Its URL.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// How many requests came.
    pub fn seen(&self) -> usize {
        self.seen.load(Ordering::SeqCst)
    }
}

impl Inner {
    fn pass(&self, mut client: TcpStream) {
        let Ok(Some(message)) = Message::read(&mut client) else { return };
        let index = self.seen.fetch_add(1, Ordering::SeqCst);
        let request = Request { index, form: Form::read(&message.body) };
        let fault = (self.script)(&request);
        let (mut whole, mut page_lost, mut reset) = (true, false, false);
        let (mut late, mut after) = (Duration::ZERO, None);
        match fault {
            Fault::None => {}
            Fault::Throttle => {
                let body = xml::refusal("Throttling", "Rate exceeded");
                let _ = Message::answer(400, &body).write(&mut client, true);
                return;
            }
            Fault::Status(status) => {
                let body = xml::refusal("InternalFailure", "An internal error occurred.");
                let _ = Message::answer(status, &body).write(&mut client, true);
                return;
            }
            Fault::ResetBefore => return,
            Fault::ResetAfter => reset = true,
            Fault::Truncated => whole = false,
            Fault::Slow(by) => late = by,
            Fault::Stale => {
                let old = self.answers.lock().unwrap_or_else(PoisonError::into_inner).get(&message.body).cloned();
                if let Some(old) = old {
                    let _ = old.write(&mut client, true);
                    return;
                }
            }
            Fault::PageLost => page_lost = true,
            Fault::Instead(act) => {
                act();
                return;
            }
            Fault::Before(act) => act(),
            Fault::After(act) => after = Some(act),
        }
        let Ok(Some(mut answer)) = message.exchange(&self.upstream) else { return };
        self.answers.lock().unwrap_or_else(PoisonError::into_inner).insert(message.body, answer.clone());
        if let Some(after) = after {
            after();
        }
        if reset {
            return;
        }
        if page_lost {
            answer = without_next(&answer);
        }
        if !late.is_zero() {
            std::thread::sleep(late);
        }
        let _ = answer.write(&mut client, whole);
    }
}

/// The answer as if it were the last page.
fn without_next(answer: &Message) -> Message {
    let text = answer.text();
    match (text.find("<NextToken>"), text.find("</NextToken>")) {
        (Some(from), Some(to)) => {
            Message::answer(200, &format!("{}{}", &text[..from], &text[to + "</NextToken>".len()..]))
        }
        _ => answer.clone(),
    }
}
