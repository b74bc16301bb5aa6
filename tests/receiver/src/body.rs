//! The body of a response, which can break off.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// A body that is sent whole, or breaks off before its announced length.
pub(crate) enum Sent {
    Whole(Option<Bytes>),
    /// The part that is still sent.
    Broken(Option<Bytes>),
    /// Everything before the break lies with the connection; it is written out before the break is told.
    Breaking,
}

/// Ends the connection in the middle of a body.
#[derive(Debug)]
pub(crate) struct BrokenOff;

impl fmt::Display for BrokenOff {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the body breaks off here on demand")
    }
}

impl std::error::Error for BrokenOff {}

impl Body for Sent {
    type Data = Bytes;
    type Error = BrokenOff;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BrokenOff>>> {
        let body = self.get_mut();
        match body {
            Self::Whole(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Self::Broken(bytes) => {
                if let Some(bytes) = bytes.take() {
                    return Poll::Ready(Some(Ok(Frame::data(bytes))));
                }
                // One turn of waiting lets the connection flush what it holds; an error at once would discard it.
                *body = Self::Breaking;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Self::Breaking => Poll::Ready(Some(Err(BrokenOff))),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Whole(None))
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            Self::Broken(_) | Self::Breaking => SizeHint::default(),
        }
    }
}
