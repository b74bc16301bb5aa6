//! Questions to the one who sits at the terminal.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use tokio::sync::oneshot;

use super::Report;

impl Report {
    /// Whether somebody can be asked.
    pub fn can_ask(&self) -> bool {
        !self.is_json() && io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Asks for a line. Nothing where nobody can be asked, or the input ends.
    pub async fn ask(&self, question: &str) -> Option<String> {
        if !self.can_ask() {
            return None;
        }
        let question = self.inner.talk.strong(question);
        apart(move || {
            let _ = write!(io::stderr(), "{question} ").and_then(|()| io::stderr().flush());
            let mut line = String::new();
            let read = io::stdin().lock().read_line(&mut line).ok()?;
            (read > 0).then(|| line.trim().to_owned())
        })
        .await
    }

    /// Asks for a secret: what is typed is not shown.
    pub async fn ask_secret(&self, question: &str) -> Option<String> {
        if !self.can_ask() {
            return None;
        }
        let question = format!("{} ", self.inner.talk.strong(question));
        apart(move || rpassword::prompt_password(question).ok()).await
    }
}

/// Waits for a thread of its own: one of the runtime's would keep a Ctrl-C from ending the process until a key is pressed.
async fn apart<T: Send + 'static>(work: impl FnOnce() -> Option<T> + Send + 'static) -> Option<T> {
    let (answer, answered) = oneshot::channel();
    std::thread::spawn(move || {
        let _ = answer.send(work());
    });
    answered.await.ok().flatten()
}
