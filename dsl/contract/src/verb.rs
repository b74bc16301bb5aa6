//! What one may do with a thing, and the exact IAM actions that takes.

use core::marker::PhantomData;

use crate::{Bus, Detail, Function, Item, Message, Objects, Parameter, Place, Queue, Secret, Table, Topic};

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

    /// The actions it takes besides on the thing's key, where the thing is encrypted with a key of the customer's.
    ///
    /// ```
    /// use contract::{Read, Secret, Verb};
    /// assert_eq!(<Read<Secret>>::key_actions(), ["kms:Decrypt"]);
    /// ```
    fn key_actions() -> Vec<&'static str> {
        Vec::new()
    }

    /// Whether a contract may be bound without it: its variable is then left out.
    const OPTIONAL: bool = false;

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
    ($( $(#[$doc:meta])* $verb:ident<$param:ident: $bound:path> of $of:ty = $actions:expr, key $key:expr; )*) => { $(
        $(#[$doc])*
        pub struct $verb<$param>(PhantomData<fn() -> $param>);

        impl<$param: $bound> Verb for $verb<$param> {
            type Of = $of;

            fn actions() -> Vec<&'static str> {
                $actions.to_vec()
            }

            fn key_actions() -> Vec<&'static str> {
                $key.to_vec()
            }
        }
    )* };
}

/// What nobody but the thing's own service needs the key for.
const NO_KEY: [&str; 0] = [];
/// What reads ciphertext.
const DECRYPT: [&str; 1] = ["kms:Decrypt"];
/// What a producer of SQS or SNS needs: the service asks for a data key in its name, and opens a cached one.
const PRODUCE: [&str; 2] = ["kms:GenerateDataKey", "kms:Decrypt"];

// Sources of the key actions: SQS developer guide, key management (producers, consumers); SNS developer guide, key management; DynamoDB
// developer guide, encryption at rest (the table's key is made once, and opened for whoever reads or writes); S3 user guide, SSE-KMS;
// Secrets Manager and Systems Manager user guides, encryption; EventBridge user guide, encryption (the service itself opens events).
verbs! {
    /// Sends messages to a queue, one or in batches.
    Send<M: Message> of Queue<M> = ["sqs:SendMessage"], key PRODUCE;
    /// Receives from a queue: what an event source mapping does for its function.
    Receive<M: Message> of Queue<M> =
        ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], key DECRYPT;
    /// Takes messages by hand: receives them, deletes what has been dealt with, and gives the rest back at once by ending their
    /// invisibility. What a redrive does, and a preview that consumes nothing.
    Take<M: Message> of Queue<M> =
        ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility"], key DECRYPT;
    /// Changes how long messages in work stay hidden.
    Stretch<M: Message> of Queue<M> = ["sqs:ChangeMessageVisibility"], key NO_KEY;
    /// Counts the messages of a queue, about.
    Count<M: Message> of Queue<M> = ["sqs:GetQueueAttributes"], key NO_KEY;
    /// Publishes messages to a topic, one or in batches.
    Publish<M: Message> of Topic<M> = ["sns:Publish"], key PRODUCE;
    /// Puts events with the detail `D` on a bus, one or in batches.
    Emit<D: Detail> of Bus = ["events:PutEvents"], key NO_KEY;
    /// Reads one item by its whole key.
    Get<T: Item> of Table<T> = ["dynamodb:GetItem"], key DECRYPT;
    /// Reads the items of one partition key, in the order of the sort key.
    Query<T: Item> of Table<T> = ["dynamodb:Query"], key DECRYPT;
    /// Writes a whole item, conditionally or not.
    Put<T: Item> of Table<T> = ["dynamodb:PutItem"], key DECRYPT;
    /// Changes attributes of an item, conditionally or not.
    Update<T: Item> of Table<T> = ["dynamodb:UpdateItem"], key DECRYPT;
    /// Deletes an item.
    Delete<T: Item> of Table<T> = ["dynamodb:DeleteItem"], key DECRYPT;
}

/// Reads a secret's or a parameter's value, or objects under a prefix. Of an object that is not there S3 says 403 and not 404, since
/// nothing may list.
pub struct Read<K>(PhantomData<fn() -> K>);

/// Writes objects under a prefix, each in one piece: `Write<Objects<Result>>`.
pub struct Write<K>(PhantomData<fn() -> K>);

/// Invokes a function with `P`, and waits for its answer or not.
pub struct Invoke<P>(PhantomData<fn() -> P>);

impl Verb for Read<Secret> {
    type Of = Secret;

    fn actions() -> Vec<&'static str> {
        vec!["secretsmanager:GetSecretValue"]
    }

    fn key_actions() -> Vec<&'static str> {
        DECRYPT.to_vec()
    }
}

impl<T: 'static> Verb for Read<Parameter<T>> {
    type Of = Parameter<T>;

    fn actions() -> Vec<&'static str> {
        vec!["ssm:GetParameter"]
    }

    fn key_actions() -> Vec<&'static str> {
        DECRYPT.to_vec()
    }
}

impl<T: 'static> Verb for Read<Objects<T>> {
    type Of = Objects<T>;

    fn actions() -> Vec<&'static str> {
        vec!["s3:GetObject"]
    }

    fn key_actions() -> Vec<&'static str> {
        DECRYPT.to_vec()
    }

    fn check(text: &str) -> Result<(), String> {
        Place::parse(text).map(drop).map_err(|error| error.to_string())
    }
}

impl<T: 'static> Verb for Write<Objects<T>> {
    type Of = Objects<T>;

    fn actions() -> Vec<&'static str> {
        vec!["s3:PutObject"]
    }

    fn key_actions() -> Vec<&'static str> {
        vec!["kms:GenerateDataKey"]
    }

    fn check(text: &str) -> Result<(), String> {
        Place::parse(text).map(drop).map_err(|error| error.to_string())
    }
}

impl<P: 'static> Verb for Invoke<P> {
    type Of = Function<P>;

    fn actions() -> Vec<&'static str> {
        vec!["lambda:InvokeFunction"]
    }
}

/// A verb that a stack may leave out: `notice: Option<Send<Notice>> = "NOTICE_QUEUE_URL"`. Without it the function has neither the variable
/// nor the permission.
impl<V: Verb> Verb for Option<V> {
    type Of = V::Of;

    const OPTIONAL: bool = true;

    fn actions() -> Vec<&'static str> {
        V::actions()
    }

    fn key_actions() -> Vec<&'static str> {
        V::key_actions()
    }

    fn check(text: &str) -> Result<(), String> {
        V::check(text)
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

            fn key_actions() -> Vec<&'static str> {
                let mut actions = $first::key_actions();
                $( actions.extend($rest::key_actions()); )*
                actions
            }

            fn check(text: &str) -> Result<(), String> {
                $first::check(text)?;
                $( $rest::check(text)?; )*
                Ok(())
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

has!(Send<M>, Receive<M>, Take<M>, Stretch<M>, Count<M>, Publish<M>, Emit<D>);
has!(Get<T>, Query<T>, Put<T>, Update<T>, Delete<T>, Read<K>, Write<K>, Invoke<P>);

impl<A, B> Has<A, There<0>> for (A, B) {}
impl<A, B> Has<B, There<1>> for (A, B) {}
impl<A, B, C> Has<A, There<0>> for (A, B, C) {}
impl<A, B, C> Has<B, There<1>> for (A, B, C) {}
impl<A, B, C> Has<C, There<2>> for (A, B, C) {}
impl<A, B, C, D> Has<A, There<0>> for (A, B, C, D) {}
impl<A, B, C, D> Has<B, There<1>> for (A, B, C, D) {}
impl<A, B, C, D> Has<C, There<2>> for (A, B, C, D) {}
impl<A, B, C, D> Has<D, There<3>> for (A, B, C, D) {}
