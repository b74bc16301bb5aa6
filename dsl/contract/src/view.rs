//! Who looks at a contract.

use crate::Verb;

/// Who looks at a contract: the stack, the function, a test.
pub trait View {
    /// What a verb is to the one who looks: a grant, a client.
    type To<V: Verb>;
}

/// A list of everything that a function may touch. Made by [`contract!`](crate::contract!).
pub trait Contract<W: View>: Sized {
    /// The message of the queue that feeds the function, or [`Nothing`](crate::Nothing).
    type Consumes;

    /// The Cargo package of the function.
    const PACKAGE: &'static str;

    /// Hands every field over, with its variable, in the order written.
    fn bind_all<B: Bindings<W>>(self, into: &mut B);

    /// Makes the contract from what `from` opens; `None` where a field could not be opened. All fields
    /// are asked for, so that `from` can tell every fault at once.
    fn open_all<O: Open<W>>(from: &mut O) -> Option<Self>;
}

/// Takes the fields of a contract: how a stack derives variables and permissions.
pub trait Bindings<W: View> {
    /// Takes one field.
    fn bind<V: Verb>(&mut self, variable: &'static str, value: W::To<V>);
}

/// Gives the fields of a contract: how a function makes its clients from its variables.
pub trait Open<W: View> {
    /// Gives one field, or notes what is missing.
    fn open<V: Verb>(&mut self, variable: &'static str) -> Option<W::To<V>>;
}
