//! Whether a server answers, and who else holds its port.

use std::time::Duration;

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

/// How long an answer may take. The emulator answers in a millisecond, unless the machine is very busy.
const PATIENCE: Duration = Duration::from_secs(5);

/// The status with which the server on the port answers a GET; nothing where it does not answer.
pub(super) async fn answer(port: u16, path: &str) -> Option<u16> {
    timeout(PATIENCE, get(port, path)).await.ok()?.ok()
}

async fn get(port: u16, path: &str) -> std::io::Result<u16> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    // `HTTP/1.1 200`
    let mut head = [0; 12];
    stream.read_exact(&mut head).await?;
    let status = std::str::from_utf8(&head).ok().filter(|head| head.starts_with("HTTP/1."));
    let status = status.and_then(|head| head.get(9..)?.parse().ok());
    // The rest is read so that the server does not log a broken connection.
    stream.read_to_end(&mut Vec::new()).await?;
    status.ok_or_else(|| std::io::Error::other("no HTTP"))
}

/// Who listens on the port of the loopback address, where the system tells cheaply.
pub(super) fn holder(port: u16) -> Option<String> {
    let mut tables =
        ["/proc/net/tcp", "/proc/net/tcp6"].into_iter().filter_map(|file| std::fs::read_to_string(file).ok());
    let inode = tables.find_map(|table| listener(&table, port))?;
    let socket = format!("socket:[{inode}]");
    let processes = std::fs::read_dir("/proc").ok()?.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let mut numbers = processes.filter(|name| name.bytes().all(|byte| byte.is_ascii_digit()));
    let pid = numbers.find(|pid| {
        let handles = std::fs::read_dir(format!("/proc/{pid}/fd")).into_iter().flatten().flatten();
        handles
            .filter_map(|handle| std::fs::read_link(handle.path()).ok())
            .any(|link| link.as_os_str() == socket.as_str())
    })?;
    let name = std::fs::read_to_string(format!("/proc/{pid}/comm")).ok()?;
    Some(format!("`{}` (process {pid})", name.trim()))
}

/// The inode of the socket that listens on the port, from the system's table.
fn listener(table: &str, port: u16) -> Option<String> {
    const LISTEN: &str = "0A";
    table.lines().skip(1).find_map(|line| {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let (_, at) = fields.get(1)?.rsplit_once(':')?;
        let found = u16::from_str_radix(at, 16) == Ok(port) && *fields.get(3)? == LISTEN;
        found.then(|| fields.get(9).map(ToString::to_string)).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn nobody_answers_on_a_free_port() {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        assert_eq!(answer(port, "/").await, None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_holder_of_a_port_is_named() {
        let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let holder = holder(server.local_addr().unwrap().port()).unwrap();
        assert!(holder.contains(&format!("(process {})", std::process::id())), "{holder}");
    }
}
