//! Reading items. Every read is strongly consistent: it sees all that was written before it began.

use contract::{Get, Has, Item, Query, Table, Verb};
use serde::de::DeserializeOwned;

use super::{ItemKey, Scalar, condition::Terms};
use crate::{CallError, Client};

const GET: &str = "dynamodb:GetItem";
const QUERY: &str = "dynamodb:Query";

impl<V, T> Client<V>
where
    V: Verb<Of = Table<T>>,
    T: Item,
{
    /// The item of that key, if there is one.
    pub async fn get<R, At>(&self, key: impl Into<ItemKey>) -> Result<Option<R>, CallError>
    where
        V: Has<Get<T>, At>,
        R: DeserializeOwned,
    {
        let key = key.into().attributes::<T>().ok_or_else(|| wrong_key::<T>(GET))?;
        let get = self.aws().tables().get_item().table_name(self.text()).set_key(Some(key)).consistent_read(true);
        let answer = get.send().await.map_err(|error| CallError::of(GET, &error))?;
        answer.item.map(|item| serde_dynamo::from_item(item).map_err(|_| unreadable::<T>(GET))).transpose()
    }

    /// All items of that partition key whose sort key, a text, begins with `prefix`, in its order. As many calls are
    /// made as there are pages.
    pub async fn query<R, At>(&self, partition: impl Into<Scalar>, prefix: &str) -> Result<Vec<R>, CallError>
    where
        V: Has<Query<T>, At>,
        R: DeserializeOwned,
    {
        let partition = partition.into();
        let sort = T::SORT.filter(|_| partition.fits(&T::PARTITION)).ok_or_else(|| wrong_key::<T>(QUERY))?;
        let mut terms = Terms::default();
        let mut expression = format!("{} = {}", terms.name(T::PARTITION.name), terms.scalar(&partition));
        if !prefix.is_empty() {
            let (name, value) = (terms.name(sort.name), terms.scalar(&prefix.into()));
            expression = format!("{expression} AND begins_with({name}, {value})");
        }
        let query = self.aws().tables().query().table_name(self.text()).consistent_read(true);
        let query = query.key_condition_expression(expression);
        let query = query
            .set_expression_attribute_names(terms.some_names())
            .set_expression_attribute_values(terms.some_values());
        let (mut rows, mut from) = (Vec::new(), None);
        loop {
            let page = query.clone().set_exclusive_start_key(from).send().await;
            let page = page.map_err(|error| CallError::of(QUERY, &error))?;
            for item in page.items.unwrap_or_default() {
                rows.push(serde_dynamo::from_item(item).map_err(|_| unreadable::<T>(QUERY))?);
            }
            from = page.last_evaluated_key.filter(|key| !key.is_empty());
            if from.is_none() {
                return Ok(rows);
            }
        }
    }
}

pub(super) fn wrong_key<T: Item>(action: &'static str) -> CallError {
    CallError::unreadable(action, format!("the key is not that of a `{}`", T::NAME))
}

fn unreadable<T: Item>(action: &'static str) -> CallError {
    CallError::unreadable(action, format!("an item cannot be read as the `{}` that was asked for", T::NAME))
}
