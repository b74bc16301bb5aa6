//! Queues that exist already.

use std::{fmt, marker::PhantomData, str::FromStr};

use contract::{Message, QueueKind as _, Verb};

use super::handle::metrics;
use crate::{
    Arn, Duration, Grant, Value,
    aws::{
        FIFO,
        cloudwatch::{Count, Metric, Statistic},
    },
    iam::grant_on,
};

/// A queue of messages `M` that another stack or account made, by its ARN.
///
/// It can be granted and watched. Its policy is not ours: another account's queue has to let the role in by itself.
///
/// ```
/// use contract::{Send, Standard};
/// use dsl::ExistingQueue;
/// let orders: ExistingQueue<Standard> = "arn:aws:sqs:eu-west-1:111122223333:orders".parse().unwrap();
/// let grant = orders.grant::<Send<Standard>>();
/// assert_eq!(orders.url().literal().unwrap(), "https://sqs.eu-west-1.amazonaws.com/111122223333/orders");
/// assert!("arn:aws:sqs:eu-west-1:111122223333:orders.fifo".parse::<ExistingQueue<Standard>>().is_err());
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct ExistingQueue<M> {
    arn: String,
    url: String,
    name: String,
    of: PhantomData<fn() -> M>,
}

impl<M> Clone for ExistingQueue<M> {
    fn clone(&self) -> Self {
        Self { arn: self.arn.clone(), url: self.url.clone(), name: self.name.clone(), of: PhantomData }
    }
}

/// Why a text is not the ARN of a queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QueueArnError {
    /// It has another form.
    Form(String),
    /// The message travels on a FIFO queue, and this is none; or the other way round.
    Kind {
        /// The queue's name.
        name: String,
        /// The message's name.
        message: &'static str,
    },
}

impl fmt::Display for QueueArnError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(text) => write!(to, "`{text}` is no queue: expected `arn:aws:sqs:REGION:ACCOUNT:NAME`"),
            Self::Kind { name, message } => {
                write!(
                    to,
                    "`{name}` is of another kind than the queues of `{message}`: a FIFO queue's name ends in `.fifo`"
                )
            }
        }
    }
}

impl std::error::Error for QueueArnError {}

impl<M: Message> FromStr for ExistingQueue<M> {
    type Err = QueueArnError;

    fn from_str(arn: &str) -> Result<Self, QueueArnError> {
        let parts: Vec<&str> = arn.split(':').collect();
        let form = || QueueArnError::Form(arn.to_owned());
        let ["arn", partition @ ("aws" | "aws-cn" | "aws-us-gov"), "sqs", region, account, name] = parts.as_slice()
        else {
            return Err(form());
        };
        let plain = |text: &str, also: &str| {
            !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || also.contains(c))
        };
        if !plain(region, "-") || account.len() != 12 || !plain(account, "") || !plain(name, "-_.") {
            return Err(form());
        }
        if name.strip_suffix(FIFO).is_some() != M::Queue::FIFO {
            return Err(QueueArnError::Kind { name: (*name).to_owned(), message: M::NAME });
        }
        let suffix = if *partition == "aws-cn" { "amazonaws.com.cn" } else { "amazonaws.com" };
        let url = format!("https://sqs.{region}.{suffix}/{account}/{name}");
        Ok(Self { arn: arn.to_owned(), url, name: (*name).to_owned(), of: PhantomData })
    }
}

impl<M: Message> ExistingQueue<M> {
    /// Binds the queue to a field of a contract. One that is encrypted with a customer's key needs `.encrypted_with(…)` behind it.
    pub fn grant<V: Verb<Of = contract::Queue<M>>>(&self) -> Grant<V> {
        grant_on(self.url(), self.arn())
    }

    /// The queue's ARN.
    pub fn arn(&self) -> Value<Arn> {
        Value::known(&self.arn)
    }

    /// The queue's URL.
    pub fn url(&self) -> Value<String> {
        self.url.as_str().into()
    }

    /// The queue's name, with `.fifo`.
    pub fn name(&self) -> Value<String> {
        self.name.as_str().into()
    }
}

metrics!(self, [&self], impl<M: Message> ExistingQueue<M>);
