//! Lambda's runtime API, for one event.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    time::{Duration, SystemTime},
};

use serde_json::Value;

/// Plays the runtime API until the function has answered one event. The connection lasts as long as the caller keeps it.
pub(crate) fn serve(runtime: &TcpListener, event: &Value) -> (Value, TcpStream) {
    loop {
        let (mut stream, _) = runtime.accept().unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        while let Some((first, body)) = request(&mut reader) {
            if first.starts_with("POST /2018-06-01/runtime/invocation/request-1/response ") {
                write!(stream, "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n").unwrap();
                return (serde_json::from_slice(&body).unwrap(), stream);
            }
            assert!(first.starts_with("GET /2018-06-01/runtime/invocation/next "), "{first}");
            hand_out(&mut stream, event);
        }
    }
}

/// The next request's first line and its body; none where the connection has ended.
fn request(reader: &mut impl BufRead) -> Option<(String, Vec<u8>)> {
    let (mut first, mut length, mut line) = (String::new(), 0, String::new());
    reader.read_line(&mut first).ok().filter(|count| *count > 0)?;
    while reader.read_line(&mut line).unwrap() > 2 {
        if let Some(("content-length", value)) = line.trim().to_lowercase().split_once(": ") {
            length = value.parse().unwrap();
        }
        line.clear();
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    Some((first, body))
}

fn hand_out(stream: &mut TcpStream, event: &Value) {
    let ends = SystemTime::now() + Duration::from_mins(1);
    let ends = ends.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_millis();
    let body = event.to_string();
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: request-1\r\nLambda-Runtime-Deadline-Ms: {ends}\r\n\
         Lambda-Runtime-Invoked-Function-Arn: arn\r\nContent-Length: {}\r\n\r\n{body}",
        body.len(),
    )
    .unwrap();
}
