//! Bodies against their shapes.

use std::sync::LazyLock;

use harness::{Field, Shape};
use proptest::prelude::*;
use serde_json::{Value, json};

const ITEM: Shape = Shape::Object(&[
    Field::required("name", Shape::text(1, 4)),
    Field::optional("count", Shape::Integer { least: 1, most: 9 }),
    Field::optional("price", Shape::Number { least: 0.5, most: 10.0 }),
    Field::optional("note", Shape::Nullable(&Shape::text(0, 3))),
]);

const ORDER: Shape = Shape::Object(&[
    Field::required("kind", Shape::OneOf(&["new", "old"])),
    Field::required("items", Shape::List { of: &ITEM, least: 1, most: 3 }),
    Field::optional("gift", Shape::Bool),
    Field::optional("labels", Shape::Map { of: &Shape::text(0, 3), most: 2 }),
    Field::optional("mail", Shape::text_like(3, 20, "an e-mail address", |text| text.contains('@'))),
    Field::optional("rest", Shape::Any),
    Field::optional("known", Shape::Map { of: &Shape::Scalar { most: 3 }, most: 5 }),
]);

static JUDGE: LazyLock<jsonschema::Validator> = LazyLock::new(|| jsonschema::validator_for(&ORDER.schema()).unwrap());

fn told(shape: &Shape, body: &[u8]) -> Vec<String> {
    shape.check(body).err().map(|faults| faults.iter().map(ToString::to_string).collect()).unwrap_or_default()
}

#[test]
fn every_fault_is_told_by_its_place() {
    let body = json!({
        "kind": "older",
        "items": [
            { "name": "" }, { "name": "abcde", "count": 0, "price": 10.5 },
            { "count": 1.5, "price": "1", "note": null, "size": 1 }, 7,
        ],
        "gift": "yes",
        "labels": { "a": "b", "c/d~e": 1, "f": "long" },
        "mail": "somebody",
        "rest": { "deep": ["a\u{0}b"] },
        "known": { "a": "abc", "b": 1.5, "c": false, "d": null, "e": "abcd" },
    });
    assert_eq!(
        told(&ORDER, body.to_string().as_bytes()),
        [
            "/kind: expected one of `new`, `old`",
            "/items: expected 1 to 3 values, found 4",
            "/items/0/name: expected 1 to 4 characters, found 0",
            "/items/1/name: expected 1 to 4 characters, found 5",
            "/items/1/count: expected a number from 1 to 9",
            "/items/1/price: expected a number from 0.5 to 10",
            "/items/2/count: expected a whole number from 1 to 9",
            "/items/2/price: expected a number, found a text",
            "/items/2/size: not known here",
            "/items/2/name: missing",
            "/items/3: expected an object, found a number",
            "/gift: expected `true` or `false`, found a text",
            "/labels: expected 0 to 2 fields, found 3",
            "/labels/c~1d~0e: expected a text, found a number",
            "/labels/f: expected 0 to 3 characters, found 4",
            "/mail: expected an e-mail address",
            "/rest/deep/0: a NUL character",
            "/known/d: expected a text, a number, `true` or `false`, found `null`",
            "/known/e: expected 0 to 3 characters, found 4",
        ]
    );
}

#[test]
fn what_is_no_json_is_one_fault_with_its_place() {
    let deep = format!("{}1{}", "[".repeat(40), "]".repeat(40));
    let deeper = format!("{}1{}", "[".repeat(4_000), "]".repeat(4_000));
    for (body, expected) in [
        ("", "the body: expected JSON, found nothing (line 1, column 0)"),
        (" \n", "the body: expected JSON, found nothing (line 2, column 0)"),
        ("{\"a\":[1,", "/a/1: it breaks off (line 1, column 8)"),
        ("{\"a\":{\"b\":hush}}", "/a/b: it is not JSON (line 1, column 11)"),
        ("[1] x", "the body: it is not JSON (line 1, column 5)"),
        ("[0,1e999]", "/1: a number out of every range (line 1, column 8)"),
        ("\"\\ud800\"", "the body: it is not JSON (line 1, column 8)"),
    ] {
        assert_eq!(told(&Shape::Any, body.as_bytes()), [expected], "{body}");
    }
    let at = "/0".repeat(32);
    assert_eq!(told(&Shape::Any, deep.as_bytes()), [format!("{at}: nested deeper than 32")]);
    let [fault] = &told(&Shape::Any, deeper.as_bytes())[..] else { panic!() };
    assert!(fault.contains("nested deeper than 32"), "{fault}");
    assert_eq!(told(&Shape::Any, b"\"\xff\"").len(), 1);
}

#[test]
fn an_answer_stays_small_whatever_is_sent() {
    let many: serde_json::Map<String, Value> =
        (0..5_000).map(|at| (format!("{at}{}", "x".repeat(500)), at.into())).collect();
    let faults = ORDER.check(Value::Object(many).to_string().as_bytes()).unwrap_err();
    assert_eq!(faults.iter().count(), 100);
    assert!(faults.iter().all(|fault| fault.path.len() <= 65));
}

/// Values near the shape: mostly with its names.
fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        (-2_i64..12).prop_map(Value::from),
        prop::sample::select(vec![0.25, 0.5, 1.5, 10.0, 10.5]).prop_map(Value::from),
        "[a-zé@]{0,6}".prop_map(Value::from),
        prop::sample::select(vec!["new", "old"]).prop_map(Value::from),
    ];
    let names = vec!["name", "count", "price", "note", "kind", "items", "gift", "labels", "mail", "rest", "else"];
    leaf.prop_recursive(4, 40, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(prop::sample::select(names.clone()), inner, 0..6)
                .prop_map(|all| Value::Object(all.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())),
        ]
    })
}

/// A body that has the shape, before one part of it is replaced.
fn orders() -> impl Strategy<Value = Value> {
    let good = json!({
        "kind": "new", "items": [{ "name": "a", "count": 2, "price": 1.5, "note": null }], "gift": true,
        "labels": { "a": "b" }, "mail": "a@b", "rest": [{}],
    });
    let places = vec![
        "/kind",
        "/items",
        "/items/0",
        "/items/0/name",
        "/items/0/count",
        "/items/0/price",
        "/items/0/note",
        "/gift",
        "/labels",
        "/labels/a",
        "/rest",
        "",
    ];
    (prop::sample::select(places), values()).prop_map(move |(place, value)| {
        let mut order = good.clone();
        *order.pointer_mut(place).unwrap() = value;
        order
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// The judge is a library that was not written here.
    #[test]
    fn the_schema_says_what_the_shape_says(order in orders()) {
        // JSON Schema takes 1.0 for an integer, and knows no rule of a text.
        let mail = order.get("mail").and_then(Value::as_str).is_none_or(|mail| mail.contains('@'));
        let whole = !order.to_string().contains("\"count\":10.0");
        prop_assume!(mail && whole);
        prop_assert_eq!(ORDER.check(order.to_string().as_bytes()).is_ok(), JUDGE.is_valid(&order), "{}", order);
    }

    #[test]
    fn no_body_is_too_strange(body in prop::collection::vec(any::<u8>(), 0..60)) {
        let _ = ORDER.check(&body);
    }

    #[test]
    fn what_was_said_twice_is_told(name in "[a-z]{1,5}", times in 2_usize..5) {
        let body = format!("{{{}}}", vec![format!("\"{name}\":1"); times].join(","));
        let expected = vec![format!("/{name}: said more than once"); times - 1];
        prop_assert_eq!(told(&Shape::Map { of: &Shape::Any, most: 9 }, body.as_bytes()), expected);
    }
}
