//! The asset bucket: functions' code and large templates, each under the hash of what it is.

use std::{collections::BTreeMap, path::Path};

use aws_sdk_s3::{
    Client,
    primitives::ByteStream,
    types::{ChecksumAlgorithm, ServerSideEncryption},
};
use dsl::{Build, FunctionAsset, Template};
use futures_util::stream::{StreamExt as _, TryStreamExt as _};
use sha2::{Digest as _, Sha256};

use super::hex;
use crate::{
    Error, Project, Report, Result,
    aws::{Aws, Fault},
    cloudformation::Interrupt,
    report::plural,
};

const SERVICE: &str = "S3";
/// Requests at once.
const PARALLEL: usize = 16;
/// An empty archive, which is no function: what an interrupted upload of some tools leaves.
const EMPTY: i64 = 22;

/// The bucket of an environment's account and region.
#[derive(Clone, Debug)]
pub struct Bucket {
    client: Client,
    aws: Aws,
    name: String,
}

impl Bucket {
    /// The bucket of this environment.
    pub fn new(aws: &Aws) -> Self {
        Self { client: aws.s3(), name: aws.environment().asset_bucket(), aws: aws.clone() }
    }

    /// Whose the bucket must be. A bucket's name can be taken by anyone.
    fn owner(&self) -> Option<String> {
        self.aws.endpoint().is_none().then(|| self.aws.environment().account.clone())
    }

    /// Makes the bucket on the local environment, where there is none. Elsewhere it is made once, by hand.
    ///
    /// # Errors
    /// A refused or unanswered request.
    pub async fn ensure(&self) -> Result<()> {
        if self.aws.endpoint().is_none() {
            return Ok(());
        }
        let head = self.client.head_bucket().bucket(&self.name).send().await;
        if head.is_ok() {
            return Ok(());
        }
        let region = self.aws.environment().region.as_str();
        let location = (region != "us-east-1").then(|| {
            let constraint = aws_sdk_s3::types::BucketLocationConstraint::from(region);
            aws_sdk_s3::types::CreateBucketConfiguration::builder().location_constraint(constraint).build()
        });
        let request = self.client.create_bucket().bucket(&self.name).set_create_bucket_configuration(location);
        match request.send().await.map_err(self.aws.fault(SERVICE, "CreateBucket")) {
            Ok(_) => Ok(()),
            Err(fault) if fault.is("BucketAlreadyOwnedByYou") || fault.is("BucketAlreadyExists") => Ok(()),
            Err(fault) => Err(fault.into()),
        }
    }

    /// Whether there is an object under this key. Asked by listing: S3 may remember for a while that a key was not there when it
    /// was asked for by name, and tell CloudFormation so.
    ///
    /// # Errors
    /// No such bucket, a refused or unanswered request.
    pub async fn has(&self, key: &str) -> Result<bool> {
        let request = self.client.list_objects_v2().bucket(&self.name).prefix(key).max_keys(1);
        let answer = request.set_expected_bucket_owner(self.owner()).send().await;
        let answer = answer.map_err(self.aws.fault(SERVICE, "ListObjectsV2")).map_err(|fault| self.explain(fault))?;
        let found = answer.contents.unwrap_or_default().into_iter().next();
        Ok(found
            .is_some_and(|object| object.key.as_deref() == Some(key) && object.size.is_none_or(|size| size > EMPTY)))
    }

    /// Puts an object, unless another run put it meanwhile.
    ///
    /// # Errors
    /// No such bucket, a refused or unanswered request.
    pub async fn put(&self, key: &str, bytes: Vec<u8>, content_type: &str) -> Result<()> {
        let request = self
            .client
            .put_object()
            .bucket(&self.name)
            .key(key)
            .content_type(content_type)
            .checksum_algorithm(ChecksumAlgorithm::Sha256)
            .server_side_encryption(ServerSideEncryption::Aes256)
            .set_expected_bucket_owner(self.owner())
            .if_none_match("*")
            .body(ByteStream::from(bytes));
        match request.send().await.map_err(self.aws.fault(SERVICE, "PutObject")) {
            Ok(_) => Ok(()),
            Err(fault) if fault.is("PreconditionFailed") || fault.is("ConditionalRequestConflict") => Ok(()),
            Err(fault) => Err(self.explain(fault)),
        }
    }

    /// Puts a template that is too large for a request, and returns its URL. Nothing for one that is not.
    ///
    /// # Errors
    /// As [`put`](Self::put).
    pub async fn put_template(&self, template: &Template) -> Result<Option<String>> {
        let text = template.text();
        if text.len() <= Template::INLINE_LIMIT {
            return Ok(None);
        }
        let key = format!("templates/{}.json", &hex(&Sha256::digest(&text))[..40]);
        if !self.has(&key).await? {
            self.put(&key, text.into_bytes(), "application/json").await?;
        }
        let name = &self.name;
        if let Some(endpoint) = self.aws.endpoint() {
            return Ok(Some(format!("{endpoint}/{name}/{key}")));
        }
        let region = &self.aws.environment().region;
        let suffix = if region.starts_with("cn-") { ".cn" } else { "" };
        Ok(Some(format!("https://{name}.s3.{region}.amazonaws.com{suffix}/{key}")))
    }

    /// Builds and publishes the code that is not published yet.
    ///
    /// # Errors
    /// A build that fails, no such bucket, a refused or unanswered request.
    pub async fn publish(
        &self,
        project: &Project,
        report: &Report,
        interrupt: &Interrupt,
        functions: &[FunctionAsset],
    ) -> Result<()> {
        let keys: BTreeMap<Build, String> =
            functions.iter().map(|function| (function.build.clone(), function.key.clone())).collect();
        let missing: BTreeMap<Build, String> = futures_util::stream::iter(keys)
            .map(async |(build, key)| self.has(&key).await.map(|there| (!there).then_some((build, key))))
            .buffer_unordered(PARALLEL)
            .try_filter_map(async |missing| Ok(missing))
            .try_collect()
            .await?;
        if missing.is_empty() {
            return Ok(());
        }
        let archives = super::package(project, report, interrupt, &missing).await?;
        let activity = report.begin("publishing", plural(missing.len(), "function"));
        futures_util::stream::iter(&missing)
            .map(|(build, key)| self.put_file(key, &archives[build]))
            .buffer_unordered(PARALLEL)
            .try_for_each(async |()| interrupt.check())
            .await?;
        activity.done();
        Ok(())
    }

    async fn put_file(&self, key: &str, path: &Path) -> Result<()> {
        let bytes = tokio::fs::read(path).await.map_err(|error| {
            Error::failed("cannot-publish", format!("cannot read `{}`", path.display())).because(error)
        })?;
        self.put(key, bytes, "application/zip").await
    }

    fn explain(&self, fault: Fault) -> Error {
        let environment = self.aws.environment();
        if fault.is("NoSuchBucket") {
            let message = format!("there is no asset bucket `{}` for `{}`", self.name, environment.name);
            let help = format!("make it once: `synth --env {} bootstrap`", environment.name);
            return Error::failed("no-asset-bucket", message).help(help);
        }
        if fault.is("AccessDenied") && self.aws.endpoint().is_none() {
            let help = "the credentials lack a permission on it, or the bucket of that name is another account's";
            return Error::failed(
                "asset-bucket-denied",
                format!("the asset bucket `{}` cannot be used: {fault}", self.name),
            )
            .help(help);
        }
        fault.into()
    }
}
