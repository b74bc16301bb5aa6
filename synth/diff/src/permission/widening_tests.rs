use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::{super::statement::rules, *};

fn found(old: &Json, new: &Json) -> Vec<Widening> {
    let mut found = Vec::new();
    let document = |statements: &Json| rules(&json!({"Statement": statements}));
    compare(&Subject::Identity("R".into()), &document(old), &document(new), &mut found);
    found
}

#[expect(clippy::needless_pass_by_value, reason = "`json!` at each call reads better than a reference to it")]
fn allow(action: Json, resource: Json) -> Json {
    json!({"Effect": "Allow", "Action": action, "Resource": resource})
}

#[test]
fn what_counts_as_wider() {
    let get = allow(json!("s3:GetObject"), json!("arn:b/*"));
    let deny = json!({"Effect": "Deny", "Action": "s3:*", "Resource": "*"});
    let with = |statement: &Json, key: &str, value: Json| {
        let mut statement = statement.clone();
        statement[key] = value;
        statement
    };
    let tls = json!({"Bool": {"aws:SecureTransport": "true"}});
    for (name, old, new, wider) in [
        ("nothing", json!([]), json!([]), false),
        ("an allowance", json!([]), json!([get]), true),
        ("one that goes", json!([get]), json!([]), false),
        (
            "one more action",
            json!([get]),
            json!([allow(json!(["s3:GetObject", "s3:PutObject"]), json!("arn:b/*"))]),
            true,
        ),
        (
            "split in two",
            json!([allow(json!(["a:X", "a:Y"]), json!("*"))]),
            json!([allow(json!("a:x"), json!("*")), allow(json!("a:Y"), json!("*"))]),
            false,
        ),
        ("within a wildcard", json!([allow(json!("s3:*"), json!("*"))]), json!([get]), false),
        ("a wider wildcard", json!([get]), json!([allow(json!("s3:Get*"), json!("arn:b/*"))]), true),
        ("another name of it", json!([with(&get, "Sid", json!("A"))]), json!([with(&get, "Sid", json!("B"))]), false),
        ("a refusal that goes", json!([get, deny]), json!([get]), true),
        ("a refusal that comes", json!([get]), json!([get, deny]), false),
        ("refused at once", json!([]), json!([get, deny]), false),
        ("a narrower refusal", json!([deny]), json!([with(&deny, "Condition", tls.clone())]), true),
        ("a condition that goes", json!([with(&get, "Condition", tls.clone())]), json!([get]), true),
        ("a condition that comes", json!([get]), json!([with(&get, "Condition", tls.clone())]), false),
        (
            "another principal",
            json!([with(&get, "Principal", json!({"AWS": "111122223333"}))]),
            json!([with(&get, "Principal", json!("*"))]),
            true,
        ),
        (
            "the same principal",
            json!([with(&get, "Principal", json!({"AWS": "111122223333"}))]),
            json!([with(&get, "Principal", json!({"AWS": ["arn:aws:iam::111122223333:root"]}))]),
            false,
        ),
        ("all but some", json!([get]), json!([{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]), true),
        (
            "all but the same",
            json!([{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]),
            json!([{"Effect": "Allow", "NotAction": ["iam:*"], "Resource": ["*"]}]),
            false,
        ),
        (
            "all but some, within all",
            json!([allow(json!("*"), json!("*"))]),
            json!([{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]),
            false,
        ),
        (
            "chosen at the deployment",
            json!([get]),
            json!([get, {"Fn::If": ["c", deny, {"Ref": "AWS::NoValue"}]}]),
            true,
        ),
        ("a chosen refusal that goes", json!([{"Fn::If": ["c", deny, {"Ref": "AWS::NoValue"}]}]), json!([]), true),
        ("a chosen allowance that goes", json!([{"Fn::If": ["c", get, {"Ref": "AWS::NoValue"}]}]), json!([]), false),
        (
            "the same in other words",
            json!([allow(json!("a:B"), json!({"Fn::Sub": "${T.Arn}/index/*"}))]),
            json!([allow(json!("a:B"), json!({"Fn::Join": ["", [{"Fn::GetAtt": ["T", "Arn"]}, "/index/*"]]}))]),
            false,
        ),
        (
            "another table",
            json!([allow(json!("a:B"), json!({"Ref": "T"}))]),
            json!([allow(json!("a:B"), json!({"Ref": "U"}))]),
            true,
        ),
        (
            "an effect that a function decides",
            json!([]),
            json!([{"Effect": {"Ref": "P"}, "Action": "*", "Resource": "*"}]),
            true,
        ),
    ] {
        assert_eq!(!found(&old, &new).is_empty(), wider, "{name}: {:#?}", found(&old, &new));
    }
}

#[test]
fn policies_of_one_role_count_together_wherever_they_stand() {
    let role = |policies: Json| json!({"Type": "AWS::IAM::Role", "Properties": {"Policies": policies}});
    let document = json!({"Statement": [allow(json!("a:B"), json!("*"))]});
    let inline = role(json!([{"PolicyName": "p", "PolicyDocument": document}]));
    let bare = role(json!([]));
    let apart =
        json!({"Type": "AWS::IAM::Policy", "Properties": {"Roles": [{"Ref": "R"}], "PolicyDocument": document}});
    assert!(widened(&BTreeMap::from([("R", &inline)]), &BTreeMap::from([("R", &bare), ("P", &apart)])).is_empty());
    let wider = widened(&BTreeMap::from([("R", &bare)]), &BTreeMap::from([("R", &bare), ("P", &apart)]));
    assert_eq!((wider.len(), wider[0].subject.id(), wider[0].fresh), (1, "R", false));
    let gone = widened(&BTreeMap::from([("R", &inline), ("P", &apart)]), &BTreeMap::new());
    assert!(gone.is_empty());
}

#[test]
fn policies_of_resources_are_found_wherever_they_are() {
    let statement = json!({"Effect": "Allow", "Principal": "*", "Action": "a:B", "Resource": "*"});
    let text = json!({"Statement": [statement]}).to_string();
    for (type_name, properties) in [
        ("AWS::SQS::QueuePolicy", json!({"Queues": [{"Ref": "Q"}], "PolicyDocument": {"Statement": [statement]}})),
        ("AWS::KMS::Key", json!({"KeyPolicy": {"Statement": statement}})),
        ("AWS::Logs::ResourcePolicy", json!({"PolicyDocument": text})),
        (
            "AWS::Lambda::Permission",
            json!({"FunctionName": {"Ref": "F"}, "Action": "lambda:InvokeFunction", "Principal": "*"}),
        ),
        ("AWS::DynamoDB::Table", json!({"ResourcePolicy": {"PolicyDocument": {"Statement": [statement]}}})),
        ("AWS::Events::EventBusPolicy", json!({"Action": "events:PutEvents", "Principal": "*", "StatementId": "s"})),
        ("AWS::S3::BucketPolicy", json!({"Bucket": {"Ref": "B"}, "PolicyDocument": {"Ref": "Parameter"}})),
        (
            "AWS::IAM::Role",
            json!({"AssumeRolePolicyDocument": {"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}]}}),
        ),
        (
            "AWS::S3::AccessPoint",
            json!({"Policy": {"Fn::If": ["c", {"Statement": [statement]}, {"Ref": "AWS::NoValue"}]}}),
        ),
        ("AWS::IAM::Role", json!({"ManagedPolicyArns": ["arn:aws:iam::aws:policy/AdministratorAccess"]})),
        ("AWS::IAM::User", json!({"Groups": ["admins"]})),
    ] {
        let (old, new) = (json!({"Type": type_name}), json!({"Type": type_name, "Properties": properties}));
        assert_eq!(widened(&BTreeMap::from([("X", &old)]), &BTreeMap::from([("X", &new)])).len(), 1, "{type_name}");
        assert!(widened(&BTreeMap::from([("X", &new)]), &BTreeMap::from([("X", &new)])).is_empty(), "{type_name}");
    }
    let permission = |account: Json| {
        json!({"Type": "AWS::Lambda::Permission", "Properties": {"FunctionName": "f", "Action": "lambda:InvokeFunction",
            "Principal": "s3.amazonaws.com", "SourceAccount": account}})
    };
    let (bound, free) = (permission(json!("111122223333")), permission(json!({"Ref": "AWS::NoValue"})));
    let wider = widened(&BTreeMap::from([("P", &bound)]), &BTreeMap::from([("P", &free)]));
    assert_eq!(wider.len(), 1, "a source that is not checked any more");
}

#[test]
fn a_boundary_that_goes_is_told() {
    let role = |boundary: Json| json!({"Type": "AWS::IAM::Role", "Properties": boundary});
    let (old, new) = (role(json!({"PermissionsBoundary": "arn:p"})), role(json!({})));
    let wider = widened(&BTreeMap::from([("R", &old)]), &BTreeMap::from([("R", &new)]));
    assert_eq!((wider.len(), wider[0].kind), (1, Kind::Boundary));
}

// A small universe, and an evaluator of policies that looks at every request in it.

const ACTIONS: [&str; 4] = ["a:GetX", "a:GetY", "a:PutX", "b:GetX"];
const RESOURCES: [&str; 4] = ["r/1", "r/2", "q/1", "q"];
const PRINCIPALS: [&str; 3] = ["arn:p", "arn:q", "arn:s"];
/// The request's value of the one key that conditions ask for; nothing where it has none.
const CONTEXTS: [Option<&str>; 3] = [None, Some("x/1"), Some("y")];

fn glob(pattern: &str, text: &str) -> bool {
    match pattern.chars().next() {
        None => text.is_empty(),
        Some('*') => (0..=text.len()).any(|at| glob(&pattern[1..], &text[at..])),
        Some('?') => !text.is_empty() && glob(&pattern[1..], &text[1..]),
        Some(letter) => text.starts_with(letter) && glob(&pattern[1..], &text[1..]),
    }
}

fn list(value: &Json) -> Vec<&str> {
    match value {
        Json::Array(list) => list.iter().filter_map(Json::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    }
}

fn applies(statement: &Json, principal: &str, action: &str, resource: &str, context: Option<&str>) -> bool {
    let any = |value: &Json, text: &str| {
        list(value).iter().any(|pattern| glob(&pattern.to_lowercase(), &text.to_lowercase()))
    };
    let who = match (&statement["Principal"], &statement["NotPrincipal"]) {
        (Json::Null, Json::Null) | (Json::String(_), _) => true,
        (Json::Null, not) => !list(&not["AWS"]).contains(&principal),
        (some, _) => list(&some["AWS"]).iter().any(|name| *name == "*" || *name == principal),
    };
    let what = match (&statement["Action"], &statement["NotAction"]) {
        (Json::Null, not) => !any(not, action),
        (some, _) => any(some, action),
    };
    let on = match (&statement["Resource"], &statement["NotResource"]) {
        (Json::Null, not) => !list(not).iter().any(|pattern| glob(pattern, resource)),
        (some, _) => list(some).iter().any(|pattern| glob(pattern, resource)),
    };
    let holds = statement["Condition"].as_object().into_iter().flatten().all(|(operator, keys)| {
        let values = list(&keys["k"]);
        let plain = operator.strip_suffix("IfExists").unwrap_or(operator);
        match context {
            None => operator != plain || plain == "StringNotEquals",
            Some(text) => match plain {
                "StringEquals" => values.contains(&text),
                "StringNotEquals" => !values.contains(&text),
                _ => values.iter().any(|pattern| glob(pattern, text)),
            },
        }
    });
    who && what && on && holds
}

fn allowed(statements: &[Json], principal: &str, action: &str, resource: &str, context: Option<&str>) -> bool {
    let some = |effect: &str| {
        statements.iter().any(|one| one["Effect"] == effect && applies(one, principal, action, resource, context))
    };
    some("Allow") && !some("Deny")
}

fn allows_more(old: &[Json], new: &[Json]) -> bool {
    PRINCIPALS.iter().any(|principal| {
        ACTIONS.iter().any(|action| {
            RESOURCES.iter().any(|resource| {
                CONTEXTS.iter().any(|context| {
                    allowed(new, principal, action, resource, *context)
                        && !allowed(old, principal, action, resource, *context)
                })
            })
        })
    })
}

fn some(of: &'static [&'static str]) -> impl Strategy<Value = Json> {
    proptest::collection::vec(proptest::sample::select(of), 1..3)
        .prop_map(|list| if list.len() == 1 { json!(list[0]) } else { json!(list) })
}

fn statement() -> impl Strategy<Value = Json> {
    let actions = some(&["a:GetX", "A:getY", "a:*", "a:Get*", "*", "b:Get?", "a:PutX"]);
    let resources = some(&["r/1", "r/*", "*", "q*", "q", "?/1"]);
    let principals =
        prop_oneof![Just(json!("*")), some(&["arn:p", "arn:q", "*"]).prop_map(|names| json!({"AWS": names})),];
    let operator = proptest::sample::select(
        &[
            "StringEquals",
            "StringNotEquals",
            "StringLike",
            "StringEqualsIfExists",
            "StringLikeIfExists",
            "StringNotEqualsIfExists",
        ][..],
    );
    let condition = proptest::option::of((operator, some(&["x/1", "y", "x/*"])));
    (0..4_u8, 0..8_u8, actions, resources, principals, condition).prop_map(
        |(effect, inverted, actions, resources, principals, condition)| {
            let key = |name: &str, bit: u8| if inverted == bit { format!("Not{name}") } else { name.to_owned() };
            let mut statement = json!({"Effect": if effect == 0 { "Deny" } else { "Allow" }});
            statement[key("Action", 7)] = actions;
            statement[key("Resource", 6)] = resources;
            let object = principals.is_object();
            statement[if object { key("Principal", 5) } else { "Principal".to_owned() }] = principals;
            if let Some((operator, values)) = condition {
                statement["Condition"] = json!({operator: {"k": values}});
            }
            statement
        },
    )
}

/// The same statement in other words.
fn reworded(statement: &Json) -> Json {
    let mut statement = statement.clone();
    for key in ["Action", "Resource"] {
        if let Some(value) = statement.get_mut(key) {
            let mut list: Vec<Json> = list(value).into_iter().map(Json::from).collect();
            list.reverse();
            *value = Json::Array(list);
        }
    }
    statement["Sid"] = json!("Other");
    statement
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn whatever_is_allowed_anew_is_seen(
        old in proptest::collection::vec(statement(), 0..4),
        new in proptest::collection::vec(statement(), 0..4),
    ) {
        if allows_more(&old, &new) {
            prop_assert!(!found(&json!(old), &json!(new)).is_empty());
        }
    }

    #[test]
    fn an_edit_that_allows_more_is_seen(
        old in proptest::collection::vec(statement(), 1..4),
        replaced in statement(),
        at in 0..3_usize,
    ) {
        let mut new = old.clone();
        let at = at % new.len();
        new[at] = replaced;
        if allows_more(&old, &new) {
            prop_assert!(!found(&json!(old), &json!(new)).is_empty());
        }
    }

    #[test]
    fn the_same_in_other_words_and_order_is_nothing(old in proptest::collection::vec(statement(), 0..4)) {
        let new: Vec<Json> = old.iter().rev().map(reworded).collect();
        prop_assert!(found(&json!(old), &json!(new)).is_empty());
        // Fewer allowances are nothing either.
        let fewer: Vec<&Json> = old.iter().enumerate().filter(|(at, one)| *at > 0 || one["Effect"] == "Deny").map(|(_, one)| one).collect();
        prop_assert!(found(&json!(old), &json!(fewer)).is_empty());
    }
}
