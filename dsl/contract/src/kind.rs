//! What a thing is. Kinds have no value: they stand in the verbs of a contract.

use core::marker::PhantomData;

/// A queue of messages `M`.
pub struct Queue<M>(PhantomData<fn() -> M>);

/// A topic that messages `M` are published to.
pub struct Topic<M>(PhantomData<fn() -> M>);

/// An event bus. It carries events of any kind: the verb [`Emit`](crate::Emit) says which.
pub enum Bus {}

/// A table of items `T`.
pub struct Table<T>(PhantomData<fn() -> T>);

/// The objects under a prefix of a bucket, each a `T`. The variable's text is a [`Place`](crate::Place).
pub struct Objects<T>(PhantomData<fn() -> T>);

/// A secret of Secrets Manager.
pub enum Secret {}

/// A parameter of Systems Manager's Parameter Store, whose text parses as `T`. The variable's text is its name.
pub struct Parameter<T>(PhantomData<fn() -> T>);

/// A function that is invoked with `P`: one that consumes [`Direct<P>`](crate::Direct).
pub struct Function<P>(PhantomData<fn() -> P>);

/// What a function consumes that nothing feeds.
pub enum Nothing {}
