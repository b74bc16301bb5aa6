//! JSON that is one text of a template, with values in it that CloudFormation fills in.

use serde_json::Value as Json;

use crate::{Expr, value::text};

/// The text of a tree. What is filled in at deployment stands between quotes and must need no escape in JSON: names, ARNs, regions.
pub(super) fn json_text(tree: Expr) -> Expr {
    let mut parts = Vec::new();
    write(tree, &mut parts);
    text(parts)
}

fn write(tree: Expr, to: &mut Vec<Expr>) {
    match tree {
        Expr::Literal(json) => to.push(Expr::from(json.to_string())),
        Expr::List(list) => {
            to.push("[".into());
            for (index, item) in list.into_iter().enumerate() {
                to.extend((index > 0).then(|| Expr::from(",")));
                write(item, to);
            }
            to.push("]".into());
        }
        Expr::Map(fields) => {
            let mut fields: Vec<_> = fields.into_iter().collect();
            fields.sort_by(|(one, _), (other, _)| one.cmp(other));
            to.push("{".into());
            for (index, (name, value)) in fields.into_iter().enumerate() {
                let comma = if index > 0 { "," } else { "" };
                to.push(Expr::from(format!("{comma}{}:", Json::from(name))));
                write(value, to);
            }
            to.push("}".into());
        }
        Expr::Text(parts) => {
            to.push("\"".into());
            to.extend(parts.into_iter().map(|part| match part {
                Expr::Literal(Json::String(text)) => Expr::from(escaped(&text)),
                part => part,
            }));
            to.push("\"".into());
        }
        filled_in => to.extend(["\"".into(), filled_in, "\"".into()]),
    }
}

/// The text as it stands between the quotes of JSON.
fn escaped(text: &str) -> String {
    let quoted = Json::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::value::object;

    #[test]
    fn a_tree_is_one_text() {
        let region = || Expr::Pseudo("AWS::Region");
        let tree = object([
            ("region", region()),
            ("query", text([Expr::from("a \"b\" of "), region()])),
            ("list", Expr::List(vec![1_u32.into(), "x\ny".into()])),
        ]);
        let Expr::Text(parts) = json_text(tree) else { panic!("it has values in it") };
        let filled: String = parts
            .into_iter()
            .map(|part| match part {
                Expr::Literal(Json::String(text)) => text,
                _ => "eu-west-1".to_owned(),
            })
            .collect();
        let read: Json = serde_json::from_str(&filled).unwrap();
        assert_eq!(read, json!({"region": "eu-west-1", "query": "a \"b\" of eu-west-1", "list": [1, "x\ny"]}));
        assert!(filled.starts_with(r#"{"list""#), "keys are sorted: {filled}");
    }
}
