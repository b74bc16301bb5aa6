//! The account over HTTP.

use std::{
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::{Account, Form, http::Message};

/// An account that listens on the loopback interface, until the process ends.
#[derive(Clone, Debug)]
pub struct Server {
    address: String,
    account: Arc<Mutex<Account>>,
}

impl Server {
    /// Starts one with an empty account.
    ///
    /// # Panics
    /// Where no port can be had.
    pub fn start() -> Self {
        Self::of(Account::default())
    }

    /// Starts one with what an account holds.
    ///
    /// # Panics
    /// Where no port can be had.
    pub fn of(account: Account) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port can be had");
        let address = listener.local_addr().expect("it is bound").to_string();
        let account = Arc::new(Mutex::new(account));
        let server = Self { address, account: account.clone() };
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let account = account.clone();
                std::thread::spawn(move || serve(stream, &account));
            }
        });
        server
    }

    /// Where it listens: host and port.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Its URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What it holds. Requests wait as long as it is looked at.
    pub fn account(&self) -> MutexGuard<'_, Account> {
        self.account.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn serve(mut stream: TcpStream, account: &Mutex<Account>) {
    let Ok(Some(request)) = Message::read(&mut stream) else { return };
    let form = Form::read(&request.body);
    let (status, body) = account.lock().unwrap_or_else(PoisonError::into_inner).answer(&form);
    // Who asked may be gone.
    let _ = Message::answer(status, &body).write(&mut stream, true);
}
