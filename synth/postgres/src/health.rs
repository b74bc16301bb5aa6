//! Whether a server takes connections.

use std::time::Duration;

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// What a client says first: its length, protocol 3.0, and the user it would be.
const HELLO: &[u8] = b"\x00\x00\x00\x17\x00\x03\x00\x00user\x00postgres\x00\x00";

/// Whether the server on the port of the loopback address takes connections: it asks who wants one. While it starts, ends or mends
/// itself after a crash it answers with an error.
pub async fn is_ready(port: u16) -> bool {
    timeout(PATIENCE, asks_who(port)).await.is_ok_and(|asked| asked.unwrap_or(false))
}

async fn asks_who(port: u16) -> std::io::Result<bool> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.write_all(HELLO).await?;
    // `R` asks for a password, `E` is an error.
    Ok(stream.read_u8().await? == b'R')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_greeting_tells_its_own_length() {
        assert_eq!(u32::from_be_bytes([HELLO[0], HELLO[1], HELLO[2], HELLO[3]]) as usize, HELLO.len());
    }

    #[tokio::test]
    async fn what_is_no_database_is_not_ready() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let answer = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            stream.write_all(b"E").await.unwrap();
        });
        assert!(!is_ready(port).await, "a server that starts answers with an error");
        answer.await.unwrap();
        assert!(!is_ready(port).await, "nobody listens any more");
    }
}
