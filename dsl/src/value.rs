//! Values that are known now, and values that CloudFormation knows later.

use std::{borrow::Cow, collections::BTreeMap, marker::PhantomData};

use serde_json::{Value as Json, json};

use crate::{
    At, Fields,
    reference::{Import, Need},
};

/// A value of type `T`: a literal, or an intrinsic that becomes one when the stack is deployed.
///
/// ```
/// use dsl::Value;
/// let name: Value<String> = "orders".into();
/// assert_eq!(name.literal().unwrap(), "orders");
/// assert!(Value::<String>::region().literal().is_none());
/// ```
#[derive(Debug)]
pub struct Value<T> {
    expr: Expr,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Value<T> {
    fn clone(&self) -> Self {
        Self::from_expr(self.expr.clone())
    }
}

/// An Amazon Resource Name, as the type of a [`Value`].
#[derive(Clone, Copy, Debug)]
pub enum Arn {}

/// The tree under a [`Value`]: JSON with intrinsics in it. What a handle means is known when its stack is finished.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    /// JSON without intrinsics.
    Literal(Json),
    /// A list.
    List(Vec<Expr>),
    /// An object.
    Map(Fields),
    /// `Ref` to a resource or parameter.
    Ref(Key),
    /// `Fn::GetAtt`.
    Att(Key, Cow<'static, str>),
    /// `Ref` to a pseudo parameter: `AWS::Region`.
    Pseudo(&'static str),
    /// Text with values in it: `Fn::Sub`.
    Text(Vec<Expr>),
    /// `Fn::If` on a condition.
    If(String, Box<Expr>, Box<Expr>),
}

/// A resource or parameter of a stack. What a handle holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    pub(crate) stack: u32,
    pub(crate) index: u32,
}

impl<T> Value<T> {
    /// A value from its tree. The caller answers for its type.
    pub fn from_expr(expr: Expr) -> Self {
        Self { expr, of: PhantomData }
    }

    /// The tree.
    pub fn into_expr(self) -> Expr {
        self.expr
    }

    /// The JSON of a value that holds no intrinsic.
    pub fn literal(&self) -> Option<&Json> {
        match &self.expr {
            Expr::Literal(json) => Some(json),
            _ => None,
        }
    }

    /// Nothing: the property is left out, `AWS::NoValue`. Of use in a branch of [`if_`](Self::if_) alone.
    pub fn none() -> Self {
        Self::from_expr(Expr::Pseudo("AWS::NoValue"))
    }

    /// `Fn::If`: one value where the condition holds, the other where not.
    pub fn if_(condition: &crate::Condition, yes: impl Into<Self>, no: impl Into<Self>) -> Self {
        let (yes, no) = (yes.into().expr, no.into().expr);
        Self::from_expr(Expr::If(condition.name().to_owned(), Box::new(yes), Box::new(no)))
    }
}

impl Value<String> {
    /// The region the stack is deployed to.
    pub fn region() -> Self {
        Self::from_expr(Expr::Pseudo("AWS::Region"))
    }

    /// The account the stack is deployed to.
    pub fn account() -> Self {
        Self::from_expr(Expr::Pseudo("AWS::AccountId"))
    }

    /// `aws`, `aws-cn` or `aws-us-gov`.
    pub fn partition() -> Self {
        Self::from_expr(Expr::Pseudo("AWS::Partition"))
    }

    /// Text from parts: literals stand as they are, the rest is filled in at deployment.
    ///
    /// ```
    /// use dsl::Value;
    /// let text = Value::text(["logs of ".into(), Value::region()]);
    /// assert!(text.literal().is_none());
    /// assert_eq!(Value::text(["a".into(), "b".into()]).literal().unwrap(), "ab");
    /// ```
    pub fn text(parts: impl IntoIterator<Item = Value<String>>) -> Self {
        Self::from_expr(text(parts.into_iter().map(Value::into_expr)))
    }
}

impl Value<Arn> {
    /// The ARN of something that a resource will have made, by its service and its part behind the account.
    #[cfg(feature = "builders")]
    pub(crate) fn in_this_account(service: &str, rest: Expr) -> Self {
        Self::from_expr(text([
            Expr::from("arn:"),
            Expr::Pseudo("AWS::Partition"),
            Expr::from(format!(":{service}:")),
            Expr::Pseudo("AWS::Region"),
            Expr::from(":"),
            Expr::Pseudo("AWS::AccountId"),
            Expr::from(":"),
            rest,
        ]))
    }

    /// An ARN that is known: of a thing outside every stack.
    pub fn known(arn: impl Into<String>) -> Self {
        Self::from_expr(Expr::from(arn.into()))
    }
}

/// Joins parts, melting neighbouring literals into one.
pub(crate) fn text(parts: impl IntoIterator<Item = Expr>) -> Expr {
    let mut joined: Vec<Expr> = Vec::new();
    let mut push = |part: Expr| match (joined.last_mut(), part) {
        (Some(Expr::Literal(Json::String(before))), Expr::Literal(Json::String(text))) => before.push_str(&text),
        (_, part) => joined.push(part),
    };
    for part in parts {
        match part {
            Expr::Text(parts) => parts.into_iter().for_each(&mut push),
            part => push(part),
        }
    }
    match joined.len() {
        0 => Expr::from(""),
        1 => joined.remove(0),
        _ => Expr::Text(joined),
    }
}

macro_rules! literals {
    ($( $from:ty => $of:ty; )*) => { $(
        impl From<$from> for Value<$of> {
            fn from(literal: $from) -> Self {
                Self::from_expr(Expr::Literal(Json::from(literal)))
            }
        }
    )* };
}

literals! {
    &str => String;
    String => String;
    bool => bool;
    i32 => i64;
    u32 => i64;
    i64 => i64;
    f64 => f64;
    i32 => f64;
    u32 => f64;
    Json => Json;
}

impl From<Value<Arn>> for Value<String> {
    fn from(arn: Value<Arn>) -> Self {
        Self::from_expr(arn.expr)
    }
}

impl<X, V: Into<Value<X>>> From<Vec<V>> for Value<Vec<X>> {
    fn from(list: Vec<V>) -> Self {
        Self::from_expr(Expr::List(list.into_iter().map(|value| value.into().expr).collect()))
    }
}

impl<X, V: Into<Value<X>>, const N: usize> From<[V; N]> for Value<Vec<X>> {
    fn from(list: [V; N]) -> Self {
        Self::from(Vec::from(list))
    }
}

impl<X, K: Into<Cow<'static, str>>, V: Into<Value<X>>> From<BTreeMap<K, V>> for Value<BTreeMap<String, X>> {
    fn from(map: BTreeMap<K, V>) -> Self {
        Self::from_expr(Expr::Map(map.into_iter().map(|(key, value)| (key, value.into().expr)).collect()))
    }
}

impl<X, K: Into<Cow<'static, str>>, V: Into<Value<X>>, const N: usize> From<[(K, V); N]>
    for Value<BTreeMap<String, X>>
{
    fn from(map: [(K, V); N]) -> Self {
        Self::from_expr(Expr::Map(map.into_iter().map(|(key, value)| (key, value.into().expr)).collect()))
    }
}

impl From<&str> for Expr {
    fn from(text: &str) -> Self {
        Self::Literal(json!(text))
    }
}

impl From<String> for Expr {
    fn from(text: String) -> Self {
        Self::Literal(Json::String(text))
    }
}

impl From<bool> for Expr {
    fn from(flag: bool) -> Self {
        Self::Literal(json!(flag))
    }
}

impl From<i64> for Expr {
    fn from(number: i64) -> Self {
        Self::Literal(json!(number))
    }
}

impl From<u32> for Expr {
    fn from(number: u32) -> Self {
        Self::Literal(json!(number))
    }
}

impl From<Json> for Expr {
    fn from(json: Json) -> Self {
        Self::Literal(json)
    }
}

impl<T> From<Value<T>> for Expr {
    fn from(value: Value<T>) -> Self {
        value.expr
    }
}

impl<T: Into<Expr>> From<Vec<T>> for Expr {
    fn from(list: Vec<T>) -> Self {
        Self::List(list.into_iter().map(Into::into).collect())
    }
}

/// An object of a template: `object([("Key", "project".into())])`.
pub fn object<const N: usize>(entries: [(&'static str, Expr); N]) -> Expr {
    Expr::Map(entries.into_iter().collect())
}

/// Turns trees into template JSON, noting every handle that belongs to another stack and every output of one.
pub(crate) struct Lowering<'a> {
    pub(crate) stack: u32,
    pub(crate) ids: &'a [String],
    pub(crate) imports: &'a BTreeMap<u32, Import>,
    /// What is being lowered, for the outputs that it needs.
    pub(crate) at: At,
    pub(crate) foreign: Vec<Key>,
    pub(crate) needs: Vec<Need>,
}

/// What a handle means.
enum Found<'a> {
    /// The logical id of a resource of this stack.
    Own(&'a str),
    /// A value of another stack's.
    Imported(Json),
}

impl<'a> Lowering<'a> {
    fn find(&mut self, key: Key, attribute: Option<&str>) -> Found<'a> {
        if key.stack != self.stack {
            self.foreign.push(key);
            return Found::Own("OfAnotherStack");
        }
        match self.imports.get(&key.index) {
            Some(import) => {
                let attribute = attribute.map(str::to_owned);
                let value = import.value(attribute.as_deref());
                self.needs.push(Need { import: import.clone(), attribute, at: self.at.clone() });
                Found::Imported(value)
            }
            None => Found::Own(&self.ids[key.index as usize]),
        }
    }

    /// The logical id of what must be there before. What another stack has is there already.
    pub(crate) fn before(&mut self, key: Key) -> Option<String> {
        if key.stack == self.stack && self.imports.contains_key(&key.index) {
            return None;
        }
        match self.find(key, None) {
            Found::Own(id) => Some(id.to_owned()),
            Found::Imported(_) => None,
        }
    }

    pub(crate) fn lower(&mut self, expr: Expr) -> Json {
        match expr {
            Expr::Literal(json) => json,
            Expr::List(list) => list.into_iter().map(|expr| self.lower(expr)).collect(),
            Expr::Map(map) => map.into_iter().map(|(key, expr)| (key.into_owned(), self.lower(expr))).collect(),
            Expr::Ref(key) => match self.find(key, None) {
                Found::Own(id) => json!({ "Ref": id }),
                Found::Imported(value) => value,
            },
            Expr::Att(key, attribute) => match self.find(key, Some(&attribute)) {
                Found::Own(id) => json!({ "Fn::GetAtt": [id, attribute] }),
                Found::Imported(value) => value,
            },
            Expr::Pseudo(name) => json!({ "Ref": name }),
            Expr::Text(parts) => self.text(parts),
            Expr::If(condition, yes, no) => json!({ "Fn::If": [condition, self.lower(*yes), self.lower(*no)] }),
        }
    }

    /// `Fn::Sub`, which people read more easily than `Fn::Join`; what it cannot name goes into its map.
    fn text(&mut self, parts: Vec<Expr>) -> Json {
        let mut pattern = String::new();
        let mut values = serde_json::Map::new();
        for part in parts {
            let value = match part {
                Expr::Literal(Json::String(text)) => {
                    pattern.push_str(&text.replace("${", "${!"));
                    continue;
                }
                Expr::Pseudo(name) => Err(name.to_owned()),
                Expr::Ref(key) => match self.find(key, None) {
                    Found::Own(id) => Err(id.to_owned()),
                    Found::Imported(value) => Ok(value),
                },
                Expr::Att(key, attribute) => match self.find(key, Some(&attribute)) {
                    Found::Own(id) => Err(format!("{id}.{attribute}")),
                    Found::Imported(value) => Ok(value),
                },
                other => Ok(self.lower(other)),
            };
            let name = match value {
                Err(name) => name,
                Ok(value) => {
                    let name = format!("Part{}", values.len() + 1);
                    values.insert(name.clone(), value);
                    name
                }
            };
            pattern.extend(["${", &name, "}"]);
        }
        if values.is_empty() { json!({ "Fn::Sub": pattern }) } else { json!({ "Fn::Sub": [pattern, values] }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lower(expr: Expr) -> Json {
        lowering(7, &["OrdersQueue".to_owned()]).lower(expr)
    }

    fn lowering(stack: u32, ids: &[String]) -> Lowering<'_> {
        static NO_IMPORTS: BTreeMap<u32, Import> = BTreeMap::new();
        let at = At::caller(std::panic::Location::caller());
        Lowering { stack, ids, imports: &NO_IMPORTS, at, foreign: Vec::new(), needs: Vec::new() }
    }

    const ORDERS: Key = Key { stack: 7, index: 0 };

    #[test]
    fn every_tree_has_its_json() {
        for (expr, expected) in [
            (Expr::from("a"), json!("a")),
            (Expr::Ref(ORDERS), json!({"Ref": "OrdersQueue"})),
            (Expr::Att(ORDERS, "Arn".into()), json!({"Fn::GetAtt": ["OrdersQueue", "Arn"]})),
            (text([Expr::from("${x} of "), Expr::Ref(ORDERS)]), json!({"Fn::Sub": "${!x} of ${OrdersQueue}"})),
            (
                text([Expr::from("a "), Expr::If("C".into(), Box::new(1_u32.into()), Box::new(2_u32.into()))]),
                json!({"Fn::Sub": ["a ${Part1}", {"Part1": {"Fn::If": ["C", 1, 2]}}]}),
            ),
            (
                text([text([Expr::from("a"), Expr::Pseudo("AWS::Region")]), Expr::from("b")]),
                json!({"Fn::Sub": "a${AWS::Region}b"}),
            ),
        ] {
            assert_eq!(lower(expr), expected);
        }
    }

    #[test]
    fn a_handle_of_another_stack_is_noted() {
        let mut lowering = lowering(1, &[]);
        lowering.lower(Expr::Ref(ORDERS));
        assert_eq!(lowering.foreign, [ORDERS]);
    }
}
