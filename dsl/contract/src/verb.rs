//! What one may do with a thing, and the exact IAM actions that takes.

use core::marker::PhantomData;

use crate::{Item, Message, Queue, Secret, Table};

/// What one may do with a thing.
///
/// A tuple of verbs on the same kind is a verb: `(Get<Game>, Put<Game>)`.
///
/// ```
/// use contract::{Read, Secret, Verb};
/// assert_eq!(<Read<Secret>>::actions(), ["secretsmanager:GetSecretValue"]);
/// ```
pub trait Verb: 'static {
    /// The kind of thing it is done to.
    type Of;

    /// The IAM actions, exact: no star, none that the verb's client does not call.
    fn actions() -> Vec<&'static str>;

    /// What is wrong with a variable's text, if anything: asked by the function when it starts and by
    /// the stack when the text is known there.
    ///
    /// # Errors
    /// A fragment that says what was expected instead.
    fn check(_text: &str) -> Result<(), String> {
        Ok(())
    }
}

macro_rules! verbs {
    ($( $(#[$doc:meta])* $verb:ident<$param:ident: $bound:path> of $of:ty = $actions:expr; )*) => { $(
        $(#[$doc])*
        pub struct $verb<$param>(PhantomData<fn() -> $param>);

        impl<$param: $bound> Verb for $verb<$param> {
            type Of = $of;

            fn actions() -> Vec<&'static str> {
                $actions.to_vec()
            }
        }
    )* };
}

verbs! {
    /// Sends messages to a queue, one or in batches.
    Send<M: Message> of Queue<M> = ["sqs:SendMessage"];
    /// Receives from a queue: what an event source mapping does for its function.
    Receive<M: Message> of Queue<M> = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];
    /// Reads one item by its whole key.
    Get<T: Item> of Table<T> = ["dynamodb:GetItem"];
    /// Reads the items of one partition key, in the order of the sort key.
    Query<T: Item> of Table<T> = ["dynamodb:Query"];
    /// Writes a whole item, conditionally or not.
    Put<T: Item> of Table<T> = ["dynamodb:PutItem"];
    /// Changes attributes of an item, conditionally or not.
    Update<T: Item> of Table<T> = ["dynamodb:UpdateItem"];
    /// Deletes an item.
    Delete<T: Item> of Table<T> = ["dynamodb:DeleteItem"];
}

/// Reads a secret's or a parameter's value.
pub struct Read<K>(PhantomData<fn() -> K>);

impl Verb for Read<Secret> {
    type Of = Secret;

    fn actions() -> Vec<&'static str> {
        vec!["secretsmanager:GetSecretValue"]
    }
}

macro_rules! tuples {
    ($( $first:ident $(, $rest:ident)*; )*) => { $(
        impl<$first: Verb, $($rest: Verb<Of = $first::Of>),*> Verb for ($first, $($rest),*) {
            type Of = $first::Of;

            fn actions() -> Vec<&'static str> {
                let mut actions = $first::actions();
                $( actions.extend($rest::actions()); )*
                actions
            }
        }
    )* };
}

tuples! {
    A, B;
    A, B, C;
    A, B, C, D;
}

/// That a verb holds another: itself, or one of its tuple. `At` is where, and is always inferred.
///
/// A typed client asks for it, so that it offers just what the contract grants.
#[diagnostic::on_unimplemented(
    message = "the contract grants `{Self}`, which is not `{V}`",
    note = "add the verb to the field of the contract, and the stack will grant it"
)]
pub trait Has<V, At> {}

/// The verb is the whole, or the first of a tuple.
pub struct Here;

/// The verb stands further back in a tuple.
pub struct There<const N: usize>;

macro_rules! has {
    ($( $verb:ident<$param:ident> ),*) => { $( impl<$param> Has<$verb<$param>, Here> for $verb<$param> {} )* };
}

has!(Send<M>, Receive<M>, Get<T>, Query<T>, Put<T>, Update<T>, Delete<T>, Read<K>);

impl<A, B> Has<A, There<0>> for (A, B) {}
impl<A, B> Has<B, There<1>> for (A, B) {}
impl<A, B, C> Has<A, There<0>> for (A, B, C) {}
impl<A, B, C> Has<B, There<1>> for (A, B, C) {}
impl<A, B, C> Has<C, There<2>> for (A, B, C) {}
impl<A, B, C, D> Has<A, There<0>> for (A, B, C, D) {}
impl<A, B, C, D> Has<B, There<1>> for (A, B, C, D) {}
impl<A, B, C, D> Has<C, There<2>> for (A, B, C, D) {}
impl<A, B, C, D> Has<D, There<3>> for (A, B, C, D) {}
