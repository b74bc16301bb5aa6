//! As much of HTTP/1.1 as two programs on one machine need: a message with a length, a connection for each.

use std::{
    io::{self, Read, Write},
    net::{Shutdown, TcpStream},
    time::Duration,
};

/// Longer than anything here takes; who waits longer waits for ever.
const PATIENCE: Duration = Duration::from_secs(30);

/// A request or an answer: the head with its empty line, and the body.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Message {
    /// An answer of XML.
    pub(crate) fn answer(status: u16, body: &str) -> Self {
        let head = format!(
            "HTTP/1.1 {status} Said\r\ncontent-type: text/xml\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            body.len()
        );
        Self { head, body: body.as_bytes().to_vec() }
    }

    /// Reads one; nothing where the other side closed.
    pub(crate) fn read(stream: &mut TcpStream) -> io::Result<Option<Self>> {
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut bytes = Vec::new();
        let mut buffer = [0; 16 * 1024];
        let end = loop {
            if let Some(at) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
                break at + 4;
            }
            match stream.read(&mut buffer)? {
                0 => return Ok(None),
                read => bytes.extend_from_slice(&buffer[..read]),
            }
        };
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let mut body = bytes.split_off(end);
        let header = |name: &str| {
            let line = head
                .lines()
                .find(|line| line.split_once(':').is_some_and(|(key, _)| key.trim().eq_ignore_ascii_case(name)));
            line.and_then(|line| line.split_once(':')).map(|(_, value)| value.trim().to_owned())
        };
        if header("transfer-encoding").is_some() {
            while !body.ends_with(b"0\r\n\r\n") {
                match stream.read(&mut buffer)? {
                    0 => return Ok(None),
                    read => body.extend_from_slice(&buffer[..read]),
                }
            }
        } else {
            let length: usize = header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
            while body.len() < length {
                match stream.read(&mut buffer)? {
                    0 => return Ok(None),
                    read => body.extend_from_slice(&buffer[..read]),
                }
            }
        }
        Ok(Some(Self { head, body }))
    }

    /// Writes it, all or only the first half of its body.
    pub(crate) fn write(&self, stream: &mut TcpStream, whole: bool) -> io::Result<()> {
        let body = if whole { &self.body[..] } else { &self.body[..self.body.len() / 2] };
        stream.write_all(self.head.as_bytes())?;
        stream.write_all(body)?;
        stream.flush()?;
        stream.shutdown(Shutdown::Write)
    }

    /// Sends it to a server and reads the answer.
    pub(crate) fn exchange(&self, server: &str) -> io::Result<Option<Self>> {
        let mut stream = TcpStream::connect(server)?;
        // A server that keeps connections would keep the answer's end open.
        let head = self.head.replacen("\r\n", "\r\nconnection: close\r\n", 1);
        stream.write_all(head.as_bytes())?;
        stream.write_all(&self.body)?;
        Self::read(&mut stream)
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}
