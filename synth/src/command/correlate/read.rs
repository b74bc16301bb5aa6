//! Reading message ids from the cloud and from files.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    time::{SystemTime, UNIX_EPOCH},
};

use futures_util::stream::{StreamExt as _, TryStreamExt as _};
use serde_json::Value as Json;

use super::{
    ids::{Sent, of_lines, of_object},
    source::Source,
};
use crate::{
    Error, Result,
    aws::Aws,
    command::{logs, resource::Found},
    report::{Activity, Event, plural},
};

/// Objects that are read at once.
const AT_ONCE: usize = 16;

/// Reads ids, and says how far it is.
pub(super) struct Reader<'a> {
    pub(super) aws: &'a Aws,
    pub(super) activity: &'a Activity,
    pub(super) since: Option<SystemTime>,
}

impl Reader<'_> {
    /// What was sent.
    pub(super) async fn sent(&self, source: &Source) -> Result<Sent> {
        match text(source)? {
            Some((text, name)) => Sent::lines(&text, &name),
            None => Ok(Sent::of(self.results(source).await?.into_keys())),
        }
    }

    /// How many results each id has there.
    pub(super) async fn results(&self, source: &Source) -> Result<BTreeMap<String, usize>> {
        let ids = match source {
            Source::Input | Source::File(_) => {
                let (text, name) = text(source)?.unwrap_or_default();
                of_lines(&text, &name)?
            }
            Source::Objects { bucket, prefix } => self.objects(bucket, prefix).await?,
            Source::Items { table, attribute } => self.items(table, attribute).await?,
            Source::Lines { function, message } => self.lines(function, message).await?,
        };
        let mut counts = BTreeMap::new();
        for id in ids {
            *counts.entry(id).or_default() += 1;
        }
        Ok(counts)
    }

    async fn objects(&self, bucket: &Found, prefix: &str) -> Result<Vec<String>> {
        let name = bucket.physical(self.aws).await?;
        let client = self.aws.s3();
        let (mut keys, mut next) = (Vec::new(), None);
        loop {
            let request = client.list_objects_v2().bucket(&name).prefix(prefix).set_continuation_token(next.take());
            let page = request.send().await.map_err(self.aws.fault("S3", "ListObjectsV2"))?;
            for object in page.contents.unwrap_or_default() {
                let changed = object.last_modified.and_then(|time| SystemTime::try_from(time).ok());
                // An object's time has whole seconds.
                let is_old = self.since.zip(changed).is_some_and(|(since, changed)| {
                    changed.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
                        < since.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
                });
                keys.extend(object.key.filter(|key| !is_old && !key.ends_with('/')));
            }
            next = page.next_continuation_token;
            if next.is_none() {
                break;
            }
            self.activity.detail(&format!("found {}", plural(keys.len(), "object")));
        }
        let (mut ids, mut without, mut done) = (Vec::new(), 0, 0);
        let all = keys.len();
        let (client, name) = (&client, &name);
        let mut read = futures_util::stream::iter(keys)
            .map(async |key| {
                let request = client.get_object().bucket(name).key(&key);
                let answer = request.send().await.map_err(self.aws.fault("S3", "GetObject"))?;
                let broken = |why: Box<dyn std::error::Error + Send + Sync>| {
                    Error::failed("cannot-read", format!("`{key}` of {} cannot be read", bucket.id)).because(why)
                };
                let bytes = answer.body.collect().await.map_err(|error| broken(error.into()))?;
                of_object(&key, bytes.to_vec()).map_err(|error| broken(error.into()))
            })
            .buffer_unordered(AT_ONCE);
        while let Some(found) = read.try_next().await? {
            done += 1;
            without += usize::from(found.is_empty());
            ids.extend(found);
            if done % 100 == 0 {
                self.activity.detail(&format!("read {done} of {}", plural(all, "object")));
            }
        }
        if without > 0 {
            let prefix = if prefix.is_empty() { String::new() } else { format!(" under `{prefix}`") };
            self.activity.say(&Event::Warning {
                code: "no-message-id",
                message: format!("{} of {}{prefix} bear no message id", plural(without, "object"), bucket.id),
                help: Some("a result has the id in a field `messageId` or in its name".to_owned()),
            });
        }
        Ok(ids)
    }

    async fn items(&self, table: &Found, attribute: &str) -> Result<Vec<String>> {
        let name = table.physical(self.aws).await?;
        let client = aws_sdk_dynamodb::Client::new(self.aws.config());
        let (mut ids, mut next) = (Vec::new(), None);
        loop {
            let page = client
                .scan()
                .table_name(&name)
                .consistent_read(true)
                .projection_expression("#id")
                .filter_expression("attribute_exists(#id)")
                .expression_attribute_names("#id", attribute)
                .set_exclusive_start_key(next.take())
                .send()
                .await
                .map_err(self.aws.fault("DynamoDB", "Scan"))?;
            let items = page.items.unwrap_or_default();
            ids.extend(items.into_iter().filter_map(|mut item| match item.remove(attribute)? {
                aws_sdk_dynamodb::types::AttributeValue::S(id) => Some(id),
                _ => None,
            }));
            next = page.last_evaluated_key;
            if next.is_none() {
                return Ok(ids);
            }
            self.activity.detail(&format!("read {}", plural(ids.len(), "item")));
        }
    }

    async fn lines(&self, function: &Found, message: &str) -> Result<Vec<String>> {
        let group = logs::group(function).physical(self.aws).await?;
        let from = self.since.unwrap_or(UNIX_EPOCH).duration_since(UNIX_EPOCH).unwrap_or_default();
        let from = i64::try_from(from.as_millis()).unwrap_or(i64::MAX);
        let mut ids = Vec::new();
        let mut seen = BTreeSet::new();
        for (event, _, line) in logs::events(self.aws, &group, from, Some(message)).await? {
            let Ok(Json::Object(line)) = serde_json::from_str(line.trim()) else { continue };
            let text = |name: &str| line.get(name).and_then(Json::as_str);
            if text("message") == Some(message) && seen.insert(event) {
                ids.extend(text("messageId").map(str::to_owned));
            }
        }
        Ok(ids)
    }
}

/// The text of a file or of standard input, and what to call it.
fn text(source: &Source) -> Result<Option<(String, String)>> {
    let (text, name) = match source {
        Source::Input => (io::read_to_string(io::stdin()), "standard input".to_owned()),
        Source::File(path) => (std::fs::read_to_string(path), format!("`{}`", path.display())),
        _ => return Ok(None),
    };
    let text = text.map_err(|error| Error::failed("cannot-read", format!("cannot read {name}")).because(error))?;
    Ok(Some((text, name)))
}
