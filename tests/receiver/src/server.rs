//! HTTP on the loopback interface.

use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::body::Sent;
use crate::control;
use crate::exchange::{Answer, Request};
use crate::world::{Reset, World};

/// More than any service takes.
const MOST: usize = 32 * 1024 * 1024;

/// Takes connections until it is dropped; its connections end with it.
pub(crate) async fn serve(listener: TcpListener, world: Arc<World>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => drop(connections.spawn(converse(stream, world.clone()))),
                // Out of file descriptors, mostly: others must have time to close some.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn converse(stream: TcpStream, world: Arc<World>) {
    // A fault of the socket shows at the first read.
    drop(stream.set_nodelay(true));
    let service = service_fn(move |request| Box::pin(respond(request, world.clone())));
    let mut connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    let outcome = poll_fn(|context| connection.poll_without_shutdown(context)).await;
    let mut stream = connection.into_parts().io.into_inner();
    let reset = outcome.is_err_and(|fault| fault.source().is_some_and(<dyn Error>::is::<Reset>));
    if reset {
        // Closing without lingering sends a reset instead of the end of the stream.
        drop(stream.set_zero_linger());
    } else {
        drop(stream.shutdown().await);
    }
}

impl fmt::Display for Reset {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the connection is reset on demand")
    }
}

impl Error for Reset {}

async fn respond(request: hyper::Request<Incoming>, world: Arc<World>) -> Result<Response<Sent>, Reset> {
    let (head, body) = request.into_parts();
    let Ok(body) = Limited::new(body, MOST).collect().await else {
        return Ok(response(Answer::empty(StatusCode::PAYLOAD_TOO_LARGE)));
    };
    let path = head.uri.path().trim_start_matches('/');
    let (name, below) = path.split_once('/').map_or((path, ""), |(name, below)| (name, below));
    let request = Request {
        method: head.method,
        path: format!("/{below}"),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        body: body.to_bytes(),
    };
    let answer =
        if name == control::PREFIX { control::answer(&world, &request) } else { world.play(name, request).await? };
    Ok(response(answer))
}

fn response(answer: Answer) -> Response<Sent> {
    let mut length = answer.body.len();
    let mut body = Bytes::from(answer.body);
    let sent = if answer.truncated {
        body.truncate(length / 2);
        // A body of nothing can break off only if there is one.
        length = length.max(1);
        Sent::Broken(Some(body))
    } else {
        Sent::Whole(Some(body))
    };
    let mut response = Response::new(sent);
    *response.status_mut() = answer.status;
    let headers = response.headers_mut();
    if !answer.content_type.is_empty() {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(answer.content_type));
    }
    // An answer without content has no length either (RFC 9110, 8.6).
    if answer.status != StatusCode::NO_CONTENT {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    headers.extend(answer.headers);
    response
}
