//! Conditional updates of items, as far as a ledger writes them.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// The items of a table by the text of their key.
pub type Items = BTreeMap<String, Map<String, Value>>;

/// Does an `UpdateItem` on a table whose key is the text attribute `key`: the item after it.
///
/// # Errors
/// The item as it is, where the condition does not hold.
pub fn update(items: &mut Items, key: &str, body: &Value) -> Result<Value, Value> {
    let id = body["Key"][key]["S"].as_str().unwrap();
    let item = items.get(id).cloned().unwrap_or_default();
    let terms = Terms { body, item: &item };
    let condition = tokens(body["ConditionExpression"].as_str().unwrap());
    let (holds, rest) = terms.either(&condition);
    assert!(rest.is_empty(), "{rest:?}");
    if !holds {
        return Err(Value::Object(item));
    }
    let mut after = item.clone();
    after.insert(key.to_owned(), json!({ "S": id }));
    let expression = body["UpdateExpression"].as_str().unwrap();
    let (sets, removes) = expression.split_once(" REMOVE ").unwrap_or((expression, ""));
    for set in sets.strip_prefix("SET ").unwrap().split(", #").map(|set| set.trim_start_matches('#')) {
        let (name, value) = set.split_once(" = ").unwrap();
        after.insert(terms.name(&format!("#{name}")), terms.operand(value));
    }
    for name in removes.split(", ").filter(|name| !name.is_empty()) {
        after.remove(&terms.name(name));
    }
    // The service refuses names and values that no expression speaks of.
    let all = format!("{expression} {}", body["ConditionExpression"].as_str().unwrap());
    for kind in ["ExpressionAttributeNames", "ExpressionAttributeValues"] {
        for place in body[kind].as_object().unwrap().keys() {
            let used = tokens(&all).iter().any(|token| token == place);
            assert!(used, "{place} is not used in {all}");
        }
    }
    items.insert(id.to_owned(), after.clone());
    Ok(Value::Object(after))
}

fn tokens(text: &str) -> Vec<String> {
    let text = ["(", ")", ","].iter().fold(text.to_owned(), |text, mark| text.replace(mark, &format!(" {mark} ")));
    text.split_whitespace().map(str::to_owned).collect()
}

struct Terms<'a> {
    body: &'a Value,
    item: &'a Map<String, Value>,
}

impl Terms<'_> {
    fn name(&self, place: &str) -> String {
        self.body["ExpressionAttributeNames"][place].as_str().unwrap().to_owned()
    }

    fn value(&self, place: &str) -> Value {
        self.body["ExpressionAttributeValues"].get(place).unwrap().clone()
    }

    /// `:v`, or `if_not_exists(#n, :v) + :v`.
    fn operand(&self, text: &str) -> Value {
        let Some(rest) = text.strip_prefix("if_not_exists(") else {
            return self.value(text);
        };
        let (inner, more) = rest.split_once(") + ").unwrap();
        let (name, default) = inner.split_once(", ").unwrap();
        let now = self.item.get(&self.name(name)).cloned().unwrap_or_else(|| self.value(default));
        json!({ "N": (number(&now) + number(&self.value(more))).to_string() })
    }

    fn either<'t>(&self, mut rest: &'t [String]) -> (bool, &'t [String]) {
        let mut holds = false;
        loop {
            let (all, left) = self.all(rest);
            holds |= all;
            rest = left;
            if rest.first().is_none_or(|token| token != "OR") {
                return (holds, rest);
            }
            rest = &rest[1..];
        }
    }

    fn all<'t>(&self, mut rest: &'t [String]) -> (bool, &'t [String]) {
        let mut holds = true;
        loop {
            let (one, left) = self.one(rest);
            holds &= one;
            rest = left;
            if rest.first().is_none_or(|token| token != "AND") {
                return (holds, rest);
            }
            rest = &rest[1..];
        }
    }

    fn one<'t>(&self, rest: &'t [String]) -> (bool, &'t [String]) {
        match &rest[0][..] {
            "(" => {
                let (holds, left) = self.either(&rest[1..]);
                assert_eq!(left[0], ")");
                (holds, &left[1..])
            }
            "attribute_not_exists" => (!self.item.contains_key(&self.name(&rest[2])), &rest[4..]),
            name => {
                let (left, right) = (self.item.get(&self.name(name)), self.value(&rest[2]));
                let holds = left.is_some_and(|left| match &rest[1][..] {
                    "=" => *left == right,
                    "<>" => *left != right,
                    "<=" => number(left) <= number(&right),
                    ">" => number(left) > number(&right),
                    other => panic!("{other}"),
                });
                // What is not there is unequal to everything.
                (holds || (left.is_none() && rest[1] == "<>"), &rest[3..])
            }
        }
    }
}

fn number(value: &Value) -> u64 {
    value["N"].as_str().unwrap().parse().unwrap()
}
