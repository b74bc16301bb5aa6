//! One table whose writes can end.

use std::sync::{Arc, Mutex};

use cloud::{Items, cloud, update};
use harness::Aws;
use serde_json::{Map, Value, json};

/// The table, seen from a test.
#[derive(Clone, Default)]
pub(crate) struct Table(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    items: Items,
    writes: usize,
    /// So many more writes take effect, and then whatever comes fails.
    left: Option<usize>,
}

impl Table {
    /// A client of the table. Its key is `id`.
    pub(crate) fn client(&self) -> Aws {
        let table = self.clone();
        let (config, _) = cloud(move |asked| {
            assert_eq!(asked.action, "UpdateItem");
            let mut state = table.0.lock().unwrap();
            if state.left == Some(0) {
                return (400, json!({ "__type": "AccessDenied" }).to_string());
            }
            match update(&mut state.items, "id", &asked.body) {
                Ok(item) => {
                    state.writes += 1;
                    state.left = state.left.map(|left| left - 1);
                    (200, json!({ "Attributes": item }).to_string())
                }
                Err(item) => {
                    let fault = "x#ConditionalCheckFailedException";
                    (400, json!({ "__type": fault, "Item": item }).to_string())
                }
            }
        });
        Aws::with(config)
    }

    pub(crate) fn item(&self, id: &str) -> Map<String, Value> {
        self.0.lock().unwrap().items.get(id).cloned().unwrap_or_default()
    }

    /// Sets an attribute by hand: how time passes for a lease.
    pub(crate) fn set(&self, id: &str, name: &str, value: Value) {
        self.0.lock().unwrap().items.entry(id.to_owned()).or_default().insert(name.to_owned(), value);
    }

    pub(crate) fn writes(&self) -> usize {
        self.0.lock().unwrap().writes
    }

    pub(crate) fn die_after(&self, writes: Option<usize>) {
        self.0.lock().unwrap().left = writes;
    }
}
