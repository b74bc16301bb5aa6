//! What a thing is. Kinds have no value: they stand in the verbs of a contract.

use core::marker::PhantomData;

/// A queue of messages `M`.
pub struct Queue<M>(PhantomData<fn() -> M>);

/// A table of items `T`.
pub struct Table<T>(PhantomData<fn() -> T>);

/// A secret of Secrets Manager.
pub enum Secret {}

/// What a function consumes that no queue feeds.
pub enum Nothing {}
