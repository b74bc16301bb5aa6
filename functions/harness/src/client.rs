//! The client of one field of a contract.

use std::{fmt, marker::PhantomData, str::FromStr, sync::Arc};

use contract::{Setting, Verb};

use crate::Aws;

/// What a function holds of one field of its contract. Its methods are those of the verbs granted, and no others:
///
/// - `Setting<T>`: `value`
/// - `Read<Secret>`: `read`, `read_again`
/// - `Get`, `Query`, `Put`, `Update`, `Delete` on a table: `get`, `query`, `put`, `put_if`, `update_if`, `delete`
/// - `Send<M>`: `send`, and `send_in_group` to a FIFO queue
///
/// Doing more than is granted does not compile:
///
/// ```compile_fail,E0277
/// use contract::{Get, Item, Key};
/// struct Reader;
/// impl Item for Reader {
///     const NAME: &'static str = "Reader";
///     const PARTITION: Key = Key::text("readerId");
/// }
/// async fn wrong(readers: harness::Client<Get<Reader>>) {
///     readers.put(&"a reader").await.ok();
/// }
/// ```
pub struct Client<V> {
    text: Arc<str>,
    aws: Aws,
    #[cfg(feature = "secrets")]
    kept: Arc<tokio::sync::Mutex<Option<crate::SecretText>>>,
    verb: PhantomData<fn() -> V>,
}

impl<V: Verb> Client<V> {
    /// A client of the thing that `text` names: a secret's or a queue's or a table's name, or a setting's value.
    pub fn new(text: &str, aws: &Aws) -> Self {
        Self {
            text: text.into(),
            aws: aws.clone(),
            #[cfg(feature = "secrets")]
            kept: Arc::default(),
            verb: PhantomData,
        }
    }
}

#[cfg(any(feature = "queues", feature = "secrets", feature = "tables"))]
impl<V> Client<V> {
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn aws(&self) -> &Aws {
        &self.aws
    }

    #[cfg(feature = "secrets")]
    pub(crate) fn kept(&self) -> &tokio::sync::Mutex<Option<crate::SecretText>> {
        &self.kept
    }
}

impl<T> Client<Setting<T>>
where
    T: FromStr<Err: fmt::Display> + 'static,
{
    /// The setting's value.
    ///
    /// # Errors
    /// What the type says of the text; never, where the contract was [opened](crate::open()).
    pub fn value(&self) -> Result<T, T::Err> {
        self.text.parse()
    }
}

impl<V> Clone for Client<V> {
    fn clone(&self) -> Self {
        Self {
            text: self.text.clone(),
            aws: self.aws.clone(),
            #[cfg(feature = "secrets")]
            kept: self.kept.clone(),
            verb: PhantomData,
        }
    }
}

impl<V> fmt::Debug for Client<V> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Client").field("text", &self.text).finish_non_exhaustive()
    }
}
