//! Items of a table, and their keys.

/// The type of a key attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyType {
    /// A string, `S`: at most 2,048 bytes as a partition key, 1,024 as a sort key.
    Text,
    /// A number, `N`.
    Number,
}

/// One key attribute: its name and its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// The attribute's name.
    pub name: &'static str,
    /// The attribute's type.
    pub of: KeyType,
}

impl Key {
    /// A string key.
    pub const fn text(name: &'static str) -> Self {
        Self { name, of: KeyType::Text }
    }

    /// A number key.
    pub const fn number(name: &'static str) -> Self {
        Self { name, of: KeyType::Number }
    }
}

/// What a table holds. The key schema is said once: the stack makes the table by it, the function reads and writes by it.
///
/// ```
/// use contract::{Item, Key};
///
/// struct Reader;
/// impl Item for Reader {
///     const NAME: &'static str = "Reader";
///     const PARTITION: Key = Key::text("readerId");
/// }
/// assert!(Reader::SORT.is_none());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the item of a table",
    note = "implement `Item` for it in the contracts crate: its partition key, and its sort key if it has one"
)]
pub trait Item: 'static {
    /// The item's name in logs and diagnostics.
    const NAME: &'static str;
    /// The partition key.
    const PARTITION: Key;
    /// The sort key, where there is one.
    const SORT: Option<Key> = None;
    /// The attribute that holds the second (since 1970, UTC) after which the item may vanish.
    const EXPIRES: Option<&'static str> = None;
}
