//! Writing items.

use aws_sdk_dynamodb::{
    operation::{delete_item::DeleteItemError, put_item::PutItemError, update_item::UpdateItemError},
    types::AttributeValue,
};
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use contract::{Delete, Has, Item, Put, Table, Update, Verb};
use serde::Serialize;
use std::collections::HashMap;

use super::{Condition, Effect, ItemKey, condition::Terms, read::wrong_key};
use crate::{CallError, Client};

const PUT: &str = "dynamodb:PutItem";
const UPDATE: &str = "dynamodb:UpdateItem";
const DELETE: &str = "dynamodb:DeleteItem";

impl<V, T> Client<V>
where
    V: Verb<Of = Table<T>>,
    T: Item,
{
    /// Writes a whole item, in place of what was there.
    pub async fn put<R, At>(&self, item: &R) -> Result<(), CallError>
    where
        V: Has<Put<T>, At>,
        R: Serialize + ?Sized,
    {
        self.put_when(item, None).await.map(|_| ())
    }

    /// Writes a whole item where `condition` holds. A write whose answer was lost on the way is tried again by the SDK
    /// and may then read as [`Effect::Refused`] although it took effect.
    pub async fn put_if<R, At>(&self, item: &R, condition: &Condition) -> Result<Effect, CallError>
    where
        V: Has<Put<T>, At>,
        R: Serialize + ?Sized,
    {
        self.put_when(item, Some(condition)).await
    }

    async fn put_when<R: Serialize + ?Sized>(&self, item: &R, when: Option<&Condition>) -> Result<Effect, CallError> {
        let mut terms = Terms::default();
        let expression = when.map(|condition| condition.render::<T>(&mut terms));
        let put = self.aws().tables().put_item().table_name(self.text()).set_item(Some(attributes::<T>(PUT, item)?));
        let put = put.set_condition_expression(expression);
        let put = put.set_expression_attribute_names(terms.some_names());
        let sent = put.set_expression_attribute_values(terms.some_values()).send().await;
        effect(PUT, sent, PutItemError::is_conditional_check_failed_exception)
    }

    /// Sets the attributes of `changes`, a struct or a map, on the item of that key where `condition` holds, and leaves
    /// its others as they are. Without [`Condition::present`] an item that is not there is made.
    pub async fn update_if<R, At>(
        &self,
        key: impl Into<ItemKey>,
        changes: &R,
        condition: Option<&Condition>,
    ) -> Result<Effect, CallError>
    where
        V: Has<Update<T>, At>,
        R: Serialize + ?Sized,
    {
        let key = key.into().attributes::<T>().ok_or_else(|| wrong_key::<T>(UPDATE))?;
        let mut terms = Terms::default();
        let mut changes: Vec<_> = attributes::<T>(UPDATE, changes)?.into_iter().collect();
        changes.sort_by(|(left, _), (right, _)| left.cmp(right));
        let sets: Vec<_> =
            changes.into_iter().map(|(name, to)| format!("{} = {}", terms.name(&name), terms.value(to))).collect();
        let expression = condition.map(|condition| condition.render::<T>(&mut terms));
        let update = self.aws().tables().update_item().table_name(self.text()).set_key(Some(key));
        let update = update.update_expression(format!("SET {}", sets.join(", "))).set_condition_expression(expression);
        let update = update.set_expression_attribute_names(terms.some_names());
        let sent = update.set_expression_attribute_values(terms.some_values()).send().await;
        effect(UPDATE, sent, UpdateItemError::is_conditional_check_failed_exception)
    }

    /// Deletes the item of that key, if there is one.
    pub async fn delete<At>(&self, key: impl Into<ItemKey>) -> Result<(), CallError>
    where
        V: Has<Delete<T>, At>,
    {
        let key = key.into().attributes::<T>().ok_or_else(|| wrong_key::<T>(DELETE))?;
        let sent = self.aws().tables().delete_item().table_name(self.text()).set_key(Some(key)).send().await;
        effect(DELETE, sent, |_: &DeleteItemError| false).map(|_| ())
    }
}

fn attributes<T: Item>(
    action: &'static str,
    item: &(impl Serialize + ?Sized),
) -> Result<HashMap<String, AttributeValue>, CallError> {
    serde_dynamo::to_item(item)
        .map_err(|_| CallError::unreadable(action, format!("what should become a `{}` is no item", T::NAME)))
}

fn effect<O, E: ProvideErrorMetadata, R>(
    action: &'static str,
    sent: Result<O, SdkError<E, R>>,
    refused: impl FnOnce(&E) -> bool,
) -> Result<Effect, CallError> {
    match sent {
        Ok(_) => Ok(Effect::Written),
        Err(error) if error.as_service_error().is_some_and(refused) => Ok(Effect::Refused),
        Err(error) => Err(CallError::of(action, &error)),
    }
}
