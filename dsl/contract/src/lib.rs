//! What a function may touch, written once and seen from two sides.
//!
//! A *contract* lists everything a function uses: the queue it consumes, the secrets it reads, the
//! tables it writes, the plain settings it is given. The stack sees grants where the function
//! sees clients, so neither can name a variable, a message or a permission that the other does not.
//!
//! - A *kind* is what a thing is: [`Queue`], [`Topic`], [`Bus`], [`Secret`], [`Table`], [`Objects`], …
//! - A [`Verb`] is what one may do with it, with the exact IAM actions that takes.
//! - A [`View`] is who looks: in a stack a verb becomes a grant, in a function a client.
//!
//! ```
//! use contract::{Message, Read, Secret, Send, Standard, contract};
//!
//! pub struct Order;
//! impl Message for Order {
//!     type Queue = Standard;
//!     const NAME: &'static str = "Order";
//! }
//!
//! contract! {
//!     /// What the clerk may touch.
//!     pub Clerk in "clerk" consumes Order {
//!         /// Signs what is sent on.
//!         key: Read<Secret> = "KEY_SECRET",
//!         /// Orders that have to be seen again.
//!         again: Send<Order> = "AGAIN_QUEUE_URL",
//!     }
//! }
//!
//! # struct Names;
//! # impl contract::View for Names { type To<V: contract::Verb> = &'static str; }
//! let clerk = Clerk::<Names> { key: "a secret", again: "a queue" };
//! assert_eq!(clerk.key, "a secret");
//! ```
//!
//! The crate has no dependency: it is compiled into every function and into the command line, and a
//! change to it rebuilds every function.

mod event;
mod item;
mod kind;
mod message;
mod place;
mod setting;
mod verb;
mod view;

pub use event::{
    AlarmStateChange, Asynchronous, Detail, Direct, Event, Notification, ObjectCreated, Outcome, Request, Tick,
};
pub use item::{Item, Key, KeyType};
pub use kind::{Bus, Function, Nothing, Objects, Parameter, Queue, Secret, Table, Topic};
pub use message::{Fifo, Message, Ordered, QueueKind, Standard, Unordered};
pub use place::{NoPlace, Place};
pub use setting::{Setting, Url, UrlError};
pub use verb::{
    Count, Delete, Emit, Get, Has, Here, Invoke, Publish, Put, Query, Read, Receive, Send, Stretch, Take, There,
    Update, Verb, Write,
};
pub use view::{Bindings, Contract, Open, View};

/// Whether AWS lets a function have an environment variable of this name: letters, digits and
/// underscores, a letter first, at least two characters, and none that the runtime sets itself.
///
/// ```
/// assert!(contract::is_free_variable("TABLE_NAME"));
/// assert!(!contract::is_free_variable("AWS_REGION"));
/// assert!(!contract::is_free_variable("1ST"));
/// ```
#[must_use]
pub const fn is_free_variable(name: &str) -> bool {
    let bytes = name.as_bytes();
    if bytes.len() < 2 || !bytes[0].is_ascii_alphabetic() {
        return false;
    }
    let mut at = 0;
    while at < bytes.len() {
        if !(bytes[at].is_ascii_alphanumeric() || bytes[at] == b'_') {
            return false;
        }
        at += 1;
    }
    let taken = matches!(bytes, [b'A', b'W', b'S', b'_', ..])
        || same(bytes, b"LAMBDA_TASK_ROOT")
        || same(bytes, b"LAMBDA_RUNTIME_DIR");
    !taken
}

const fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut at = 0;
    while at < left.len() {
        if left[at] != right[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Declares what a function may touch.
///
/// `pub NAME in "PACKAGE" consumes MESSAGE { field: VERB = "VARIABLE", … }`. What is consumed is the message of a queue, which may be a
/// [`Notification`] or an [`Event`] around another; a [`Request`], a [`Tick`] or a [`Direct`] invocation where no queue lies before the
/// function; left out where nothing feeds it. Two fields may not share a variable; a thing used in several
/// ways has a tuple of verbs: `(Get<Game>, Put<Game>)`; one that a stack may leave out is an `Option`.
///
/// ```
/// use contract::{Count, Message, Request, Standard, Verb, contract};
/// # struct Order;
/// # impl Message for Order { type Queue = Standard; const NAME: &'static str = "Order"; }
/// contract! {
///     /// Answers requests, and tells how many orders wait.
///     pub Teller in "teller" consumes Request {
///         /// The orders, where the shop is open.
///         orders: Option<Count<Order>> = "ORDERS_QUEUE_URL",
///     }
/// }
/// assert!(<Option<Count<Order>>>::OPTIONAL);
/// ```
///
/// A function that touches nothing has no fields, and a stack binds it by `default()`:
///
/// ```
/// contract::contract! {
///     /// Answers, and touches nothing.
///     pub Echo in "echo" {}
/// }
/// # struct Names;
/// # impl contract::View for Names { type To<V: contract::Verb> = &'static str; }
/// let _echo = Echo::<Names>::default();
/// ```
///
/// A variable that AWS reserves does not compile:
///
/// ```compile_fail
/// contract::contract! {
///     /// Wrong.
///     pub Wrong in "wrong" { key: contract::Read<contract::Secret> = "AWS_KEY", }
/// }
/// ```
#[macro_export]
macro_rules! contract {
    (
        $(#[$doc:meta])*
        $vis:vis $name:ident in $package:literal $(consumes $message:ty)? {}
    ) => {
        $(#[$doc])*
        $vis struct $name<W: $crate::View>(::core::marker::PhantomData<fn() -> W>);

        impl<W: $crate::View> ::core::default::Default for $name<W> {
            fn default() -> Self {
                Self(::core::marker::PhantomData)
            }
        }

        impl<W: $crate::View> $crate::Contract<W> for $name<W> {
            type Consumes = $crate::contract!(@consumes $($message)?);
            const PACKAGE: &'static str = $package;

            fn bind_all<B: $crate::Bindings<W>>(self, _: &mut B) {}

            fn open_all<O: $crate::Open<W>>(_: &mut O) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(Self::default())
            }
        }
    };
    (
        $(#[$doc:meta])*
        $vis:vis $name:ident in $package:literal $(consumes $message:ty)? {
            $( $(#[$field_doc:meta])* $field:ident : $verb:ty = $variable:literal ),* $(,)?
        }
    ) => {
        $(#[$doc])*
        $vis struct $name<W: $crate::View> {
            $( $(#[$field_doc])* pub $field: <W as $crate::View>::To<$verb>, )*
        }

        impl<W: $crate::View> $crate::Contract<W> for $name<W> {
            type Consumes = $crate::contract!(@consumes $($message)?);
            const PACKAGE: &'static str = $package;

            fn bind_all<B: $crate::Bindings<W>>(self, _into: &mut B) {
                $( _into.bind::<$verb>($variable, self.$field); )*
            }

            fn open_all<O: $crate::Open<W>>(_from: &mut O) -> ::core::option::Option<Self> {
                // Every field is opened before any is missed, so that all faults are told at once.
                $( let $field = _from.open::<$verb>($variable); )*
                ::core::option::Option::Some(Self { $( $field: $field?, )* })
            }
        }

        const _: () = {
            $( ::core::assert!(
                $crate::is_free_variable($variable),
                ::core::concat!("AWS does not let a function have the variable `", $variable, "`"),
            ); )*
        };
    };
    (@consumes) => { $crate::Nothing };
    (@consumes $message:ty) => { $message };
}
