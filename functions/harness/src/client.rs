//! The client of one field of a contract.

use std::{fmt, marker::PhantomData, str::FromStr, sync::Arc};

use contract::{Has, Setting, Verb};
use tokio::{sync::Mutex, time::Instant};

use crate::{Aws, SecretText};

/// What a function holds of one field of its contract. Its methods are those of the verbs granted, and no others:
///
/// - `Setting<T>`: `value`
/// - `Read<Secret>`: `read`, `read_again`; `Read<Parameter<T>>`: `parameter`
/// - `Get`, `Query`, `Put`, `Update`, `Delete` on a table: `get`, `query`, `put`, `put_if`, `update_if`, `delete`
/// - `Send<M>`: `send`, `send_in_group` to a FIFO queue, `send_all`, `send_on`
/// - `Take<M>`: `take`, `delete_taken`, `give_back`; `Count<M>`: `count`; `Stretch<M>` is for [`Hiding`](crate::Hiding)
/// - `Publish<M>`: `publish`, `publish_with_subject`, `publish_in_group` to a FIFO topic; `Emit<D>`: `emit`, `emit_all`
/// - `Write<Objects<T>>`: `write`, `write_json`; `Read<Objects<T>>`: `read_object`, `read_json`
///
/// Of a field that a stack may leave out, `Option<…>`, `bound` tells whether it is there.
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
    kept: Arc<Mutex<Option<Kept>>>,
    verb: PhantomData<fn() -> V>,
}

impl<V: Verb> Client<V> {
    /// A client of the thing that `text` names: a secret's or a queue's or a table's name, or a setting's value.
    pub fn new(text: &str, aws: &Aws) -> Self {
        Self { text: text.into(), aws: aws.clone(), kept: Arc::default(), verb: PhantomData }
    }
}

/// A text that was read, a secret's or a parameter's.
#[cfg_attr(
    not(all(feature = "secrets", feature = "signed")),
    allow(dead_code, reason = "a secret has no age, and without either nothing is kept")
)]
pub(crate) struct Kept {
    pub(crate) text: SecretText,
    pub(crate) read_at: Instant,
}

#[cfg_attr(not(feature = "calls"), allow(dead_code, reason = "what nobody asks for"))]
impl<V> Client<V> {
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn aws(&self) -> &Aws {
        &self.aws
    }

    #[cfg(any(feature = "secrets", feature = "signed"))]
    pub(crate) fn kept(&self) -> &Mutex<Option<Kept>> {
        &self.kept
    }
}

impl<V: Verb> Client<V> {
    /// The client for one of its verbs alone: what takes just that verb can be given a field of several.
    ///
    /// ```
    /// use contract::{Get, Item, Key, Update};
    /// # struct Reader;
    /// # impl Item for Reader { const NAME: &'static str = "Reader"; const PARTITION: Key = Key::text("id"); }
    /// fn narrowed(readers: &harness::Client<(Get<Reader>, Update<Reader>)>) -> harness::Client<Update<Reader>> {
    ///     readers.only()
    /// }
    /// ```
    pub fn only<One: Verb, At>(&self) -> Client<One>
    where
        V: Has<One, At>,
    {
        self.seen_as()
    }

    fn seen_as<Other>(&self) -> Client<Other> {
        Client { text: self.text.clone(), aws: self.aws.clone(), kept: self.kept.clone(), verb: PhantomData }
    }
}

impl<V: Verb> Client<Option<V>> {
    /// The client, where the stack bound the field.
    pub fn bound(&self) -> Option<Client<V>> {
        (!self.text.is_empty()).then(|| self.seen_as())
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
        Self { text: self.text.clone(), aws: self.aws.clone(), kept: self.kept.clone(), verb: PhantomData }
    }
}

impl<V> fmt::Debug for Client<V> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Client").field("text", &self.text).finish_non_exhaustive()
    }
}
