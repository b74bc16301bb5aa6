//! From what was gathered to lines.

use std::{collections::BTreeMap, time::SystemTime};

use serde_json::{Map, Value, json};

/// CloudWatch takes so many metrics a line. Source: embedded metric format specification, `MetricDirective`.
const MOST_METRICS: usize = 100;

/// And so many values a metric. Source: the same, target members.
const MOST_VALUES: usize = 100;

/// The values of one metric.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Values {
    Count(u64),
    Milliseconds(Vec<f64>),
}

impl Values {
    fn unit(&self) -> &'static str {
        match self {
            Self::Count(_) => "Count",
            Self::Milliseconds(_) => "Milliseconds",
        }
    }

    /// The values in pieces that a line takes.
    fn pieces(&self) -> Vec<Value> {
        match self {
            Self::Count(count) => vec![json!(count)],
            Self::Milliseconds(all) => {
                all.chunks(MOST_VALUES).map(|some| if let [one] = some { json!(one) } else { json!(some) }).collect()
            }
        }
    }
}

/// What every line bears.
#[derive(Clone, Debug)]
pub(super) struct Head {
    pub(super) namespace: String,
    pub(super) dimensions: Vec<(String, String)>,
}

/// The lines that say all of `metrics`: as many as the limits need, mostly one, none where there is nothing to say.
pub(super) fn lines(
    head: &Head,
    metrics: &BTreeMap<&'static str, Values>,
    at: SystemTime,
    request_id: &str,
) -> Vec<String> {
    let since = at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let at = u64::try_from(since.as_millis()).unwrap_or_default();
    let pieces: Vec<(&str, &Values, Vec<Value>)> =
        metrics.iter().map(|(name, values)| (*name, values, values.pieces())).collect();
    let rounds = pieces.iter().map(|(_, _, pieces)| pieces.len()).max().unwrap_or_default();
    let mut lines = Vec::new();
    for round in 0..rounds {
        let now: Vec<(&str, &str, &Value)> = pieces
            .iter()
            .filter_map(|(name, values, pieces)| Some((*name, values.unit(), pieces.get(round)?)))
            .collect();
        lines.extend(now.chunks(MOST_METRICS).map(|some| line(head, some, at, request_id)));
    }
    lines
}

fn line(head: &Head, metrics: &[(&str, &str, &Value)], at: u64, request_id: &str) -> String {
    let names: Vec<&str> = head.dimensions.iter().map(|(name, _)| name.as_str()).collect();
    let told: Vec<Value> = metrics.iter().map(|(name, unit, _)| json!({ "Name": name, "Unit": unit })).collect();
    let mut line = Map::new();
    line.insert(
        "_aws".to_owned(),
        json!({
            "Timestamp": at,
            "CloudWatchMetrics": [{ "Namespace": head.namespace, "Dimensions": [names], "Metrics": told }],
        }),
    );
    // A property, by which the line is found beside the others of its invocation; it makes no metric.
    line.insert("requestId".to_owned(), request_id.into());
    for (name, value) in &head.dimensions {
        line.insert(name.clone(), value.as_str().into());
    }
    for (name, _, value) in metrics {
        line.insert((*name).to_owned(), (*value).clone());
    }
    let mut text = Value::Object(line).to_string();
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    fn head() -> Head {
        Head { namespace: "Lab".to_owned(), dimensions: vec![("Function".to_owned(), "worker".to_owned())] }
    }

    #[test]
    fn a_line_is_what_the_specification_says() {
        let metrics = BTreeMap::from([
            ("Delivered", Values::Count(7)),
            ("Shop", Values::Milliseconds(vec![1.5, 2.0])),
            ("Table", Values::Milliseconds(vec![3.0])),
        ]);
        let at = SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123);
        let lines = lines(&head(), &metrics, at, "r-1");
        let [line] = &lines[..] else { panic!("{lines:?}") };
        assert_eq!(line.matches('\n').count(), 1);
        assert_eq!(
            serde_json::from_str::<Value>(line).unwrap(),
            json!({
                "_aws": {
                    "Timestamp": 1_700_000_000_123_u64,
                    "CloudWatchMetrics": [{
                        "Namespace": "Lab",
                        "Dimensions": [["Function"]],
                        "Metrics": [
                            { "Name": "Delivered", "Unit": "Count" },
                            { "Name": "Shop", "Unit": "Milliseconds" },
                            { "Name": "Table", "Unit": "Milliseconds" },
                        ],
                    }],
                },
                "requestId": "r-1",
                "Function": "worker",
                "Delivered": 7,
                "Shop": [1.5, 2.0],
                "Table": 3.0,
            })
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        #[test]
        fn the_limits_hold_and_nothing_is_lost(counts in prop::collection::vec(prop_oneof![9 => 0_usize..3, 1 => 90_usize..310], 0..130)) {
            let names: Vec<&'static str> = (0..counts.len()).map(|at| &*format!("m{at}").leak()).collect();
            let metrics: BTreeMap<_, _> = names
                .iter()
                .zip(&counts)
                .map(|(name, count)| (*name, Values::Milliseconds((0..*count).map(|_| 1.0).collect())))
                .collect();
            let mut found = BTreeMap::<String, usize>::new();
            for line in lines(&head(), &metrics, SystemTime::now(), "r") {
                let line: Value = serde_json::from_str(&line).unwrap();
                let told = line["_aws"]["CloudWatchMetrics"][0]["Metrics"].as_array().unwrap().clone();
                prop_assert!((1..=MOST_METRICS).contains(&told.len()));
                for metric in told {
                    let name = metric["Name"].as_str().unwrap();
                    let values = line[name].as_array().map_or(1, Vec::len);
                    prop_assert!((1..=MOST_VALUES).contains(&values));
                    *found.entry(name.to_owned()).or_default() += values;
                }
            }
            let expected: BTreeMap<String, usize> =
                names.iter().zip(counts).filter(|(_, count)| *count > 0).map(|(name, count)| ((*name).to_owned(), count)).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
