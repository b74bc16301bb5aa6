//! `AWS::SecretsManager`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SecretsManager::ResourcePolicy`.
///
/// Attaches a resource-based permission policy to a secret. A resource-based policy is optional. If a secret
/// already has a resource policy attached, you must first remove it before attaching a new policy using this
/// CloudFormation resource.
#[derive(Clone, Debug, Default)]
pub struct ResourcePolicy {
    /// Specifies whether to block resource-based policies that allow broad access to the secret. By default, Secrets
    /// Manager blocks policies that allow broad access, for example those that use a wildcard for the principal.
    pub block_public_policy: Option<Value<bool>>,
    /// A JSON-formatted string for an AWS resource-based policy. For example policies, see Permissions policy examples.
    ///
    /// Required. 1 to 20480 characters.
    pub resource_policy: Option<Value<Json>>,
    /// The ARN or name of the secret to attach the resource-based policy.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub secret_id: Option<Value<String>>,
}

impl Lower for ResourcePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("BlockPublicPolicy", self.block_public_policy);
        to.set("ResourcePolicy", self.resource_policy);
        to.set("SecretId", self.secret_id);
    }
}

impl Level1 for ResourcePolicy {
    const TYPE: &'static str = "AWS::SecretsManager::ResourcePolicy";
}

impl Handle<ResourcePolicy> {
    /// `Ref`: its `SecretId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Arn of the secret.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::SecretsManager::RotationSchedule`.
///
/// Configure the rotation schedule and Lambda rotation function for a secret. For more information, see How
/// rotation works.
#[derive(Clone, Debug, Default)]
pub struct RotationSchedule {
    /// The list of metadata needed to successfully rotate a managed external secret.
    pub external_secret_rotation_metadata: Option<Value<Vec<rotation_schedule::ExternalSecretRotationMetadataItem>>>,
    /// The ARN of the IAM role that is used by Secrets Manager to rotate a managed external secret.
    pub external_secret_rotation_role_arn: Option<Value<String>>,
    /// Creates a new Lambda rotation function based on one of the Secrets Manager rotation function templates.
    pub hosted_rotation_lambda: Option<Value<rotation_schedule::HostedRotationLambda>>,
    /// Determines whether to rotate the secret immediately or wait until the next scheduled rotation window when the
    /// rotation schedule is updated.
    pub rotate_immediately_on_update: Option<Value<bool>>,
    /// The ARN of an existing Lambda rotation function. To specify a rotation function that is also defined in this
    /// template, use the Ref function.
    pub rotation_lambda_arn: Option<Value<String>>,
    /// A structure that defines the rotation configuration for this secret.
    pub rotation_rules: Option<Value<rotation_schedule::RotationRules>>,
    /// The ARN or name of the secret to rotate. This is unique for each rotation schedule definition.
    ///
    /// Required. A change replaces the resource.
    pub secret_id: Option<Value<String>>,
}

impl Lower for RotationSchedule {
    fn fields(self, to: &mut Fields) {
        to.set("ExternalSecretRotationMetadata", self.external_secret_rotation_metadata);
        to.set("ExternalSecretRotationRoleArn", self.external_secret_rotation_role_arn);
        to.set("HostedRotationLambda", self.hosted_rotation_lambda);
        to.set("RotateImmediatelyOnUpdate", self.rotate_immediately_on_update);
        to.set("RotationLambdaARN", self.rotation_lambda_arn);
        to.set("RotationRules", self.rotation_rules);
        to.set("SecretId", self.secret_id);
    }
}

impl Level1 for RotationSchedule {
    const TYPE: &'static str = "AWS::SecretsManager::RotationSchedule";
}

impl Handle<RotationSchedule> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the secret.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`RotationSchedule`] is made of.
pub mod rotation_schedule {
    use super::*;

    /// The metadata needed to successfully rotate a managed external secret. A list of key value pairs in JSON format
    /// specified by the partner.
    #[derive(Clone, Debug, Default)]
    pub struct ExternalSecretRotationMetadataItem {
        /// The key that identifies the item.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value of the specified item.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for ExternalSecretRotationMetadataItem {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Creates a new Lambda rotation function based on one of the Secrets Manager rotation function templates.
    #[derive(Clone, Debug, Default)]
    pub struct HostedRotationLambda {
        /// A string of the characters that you don't want in the password.
        pub exclude_characters: Option<Value<String>>,
        /// The ARN of the KMS key that Secrets Manager uses to encrypt the secret. If you don't specify this value, then
        /// Secrets Manager uses the key `aws/secretsmanager`.
        pub kms_key_arn: Option<Value<String>>,
        /// The ARN of the secret that contains superuser credentials, if you use the Alternating users rotation strategy.
        pub master_secret_arn: Option<Value<String>>,
        /// The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the alternating
        /// users strategy and the superuser secret is encrypted with a customer managed key.
        pub master_secret_kms_key_arn: Option<Value<String>>,
        /// The name of the Lambda rotation function.
        pub rotation_lambda_name: Option<Value<String>>,
        /// The rotation template to base the rotation function on, one of the following.
        ///
        /// Required.
        pub rotation_type: Option<Value<String>>,
        /// The Python Runtime version for with the rotation function. By default, CloudFormation deploys Python 3.10
        /// binaries for the rotation function.
        pub runtime: Option<Value<String>>,
        /// The ARN of the secret that contains superuser credentials, if you use the Alternating users rotation strategy.
        pub superuser_secret_arn: Option<Value<String>>,
        /// The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the alternating
        /// users strategy and the superuser secret is encrypted with a customer managed key.
        pub superuser_secret_kms_key_arn: Option<Value<String>>,
        /// A comma-separated list of security group IDs applied to the target database.
        pub vpc_security_group_ids: Option<Value<String>>,
        /// A comma separated list of VPC subnet IDs of the target database network. The Lambda rotation function is in the
        /// same subnet group.
        pub vpc_subnet_ids: Option<Value<String>>,
    }

    impl Lower for HostedRotationLambda {
        fn fields(self, to: &mut Fields) {
            to.set("ExcludeCharacters", self.exclude_characters);
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("MasterSecretArn", self.master_secret_arn);
            to.set("MasterSecretKmsKeyArn", self.master_secret_kms_key_arn);
            to.set("RotationLambdaName", self.rotation_lambda_name);
            to.set("RotationType", self.rotation_type);
            to.set("Runtime", self.runtime);
            to.set("SuperuserSecretArn", self.superuser_secret_arn);
            to.set("SuperuserSecretKmsKeyArn", self.superuser_secret_kms_key_arn);
            to.set("VpcSecurityGroupIds", self.vpc_security_group_ids);
            to.set("VpcSubnetIds", self.vpc_subnet_ids);
        }
    }

    /// The rotation schedule and window. We recommend you use `ScheduleExpression` to set a cron or rate expression for
    /// the schedule and `Duration` to set the length of the rotation window.
    #[derive(Clone, Debug, Default)]
    pub struct RotationRules {
        /// The number of days between automatic scheduled rotations of the secret. You can use this value to check that
        /// your secret meets your compliance guidelines for how often secrets must be rotated.
        pub automatically_after_days: Option<Value<i64>>,
        /// The length of the rotation window in hours, for example `3h` for a three hour window. Secrets Manager rotates
        /// your secret at any time during this window.
        pub duration: Option<Value<String>>,
        /// A `cron()` or `rate()` expression that defines the schedule for rotating your secret. Secrets Manager rotation
        /// schedules use UTC time zone.
        pub schedule_expression: Option<Value<String>>,
    }

    impl Lower for RotationRules {
        fn fields(self, to: &mut Fields) {
            to.set("AutomaticallyAfterDays", self.automatically_after_days);
            to.set("Duration", self.duration);
            to.set("ScheduleExpression", self.schedule_expression);
        }
    }
}

/// `AWS::SecretsManager::Secret`.
///
/// Creates a new secret. A \*secret\* can be a password, a set of credentials such as a user name and password, an
/// OAuth token, or other secret information that you store in an encrypted form in Secrets Manager.
///
/// It holds data that is lost with it. Its ARN:
/// `arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}`.
#[derive(Clone, Debug, Default)]
pub struct Secret {
    /// The description of the secret.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// A structure that specifies how to generate a password to encrypt and store in the secret. To include a specific
    /// string in the secret, use `SecretString` instead.
    pub generate_secret_string: Option<Value<secret::GenerateSecretString>>,
    /// The ARN, key ID, or alias of the AWS key that Secrets Manager uses to encrypt the secret value in the secret.
    ///
    /// 0 to 2048 characters.
    pub kms_key_id: Option<Value<String>>,
    /// The name of the new secret.
    ///
    /// 0 to 512 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A custom type that specifies a `Region` and the `KmsKeyId` for a replica secret.
    pub replica_regions: Option<Value<Vec<secret::ReplicaRegion>>>,
    /// The text to encrypt and store in the secret. We recommend you use a JSON structure of key/value pairs for your
    /// secret value.
    ///
    /// 1 to 65536 characters.
    pub secret_string: Option<Value<String>>,
    /// A list of tags to attach to the secret. Each tag is a key and value pair of strings in a JSON text string, for
    /// example.
    pub tags: Option<Value<Vec<secret::Tag>>>,
    /// The exact string that identifies the third-party partner that holds the external secret. For more information,
    /// see Managed external secret partners.
    ///
    /// 0 to 256 characters.
    pub type_: Option<Value<String>>,
}

impl Lower for Secret {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("GenerateSecretString", self.generate_secret_string);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Name", self.name);
        to.set("ReplicaRegions", self.replica_regions);
        to.set("SecretString", self.secret_string);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Secret {
    const TYPE: &'static str = "AWS::SecretsManager::Secret";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<Secret> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the secret.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Secret`] is made of.
pub mod secret {
    use super::*;

    /// Generates a random password. We recommend that you specify the maximum length and include every character type
    /// that the system you are generating a password for can support.
    #[derive(Clone, Debug, Default)]
    pub struct GenerateSecretString {
        /// A string of the characters that you don't want in the password.
        pub exclude_characters: Option<Value<String>>,
        /// Specifies whether to exclude lowercase letters from the password. If you don't include this switch, the password
        /// can contain lowercase letters.
        pub exclude_lowercase: Option<Value<bool>>,
        /// Specifies whether to exclude numbers from the password. If you don't include this switch, the password can
        /// contain numbers.
        pub exclude_numbers: Option<Value<bool>>,
        /// Specifies whether to exclude the following punctuation characters from the password: \`! " # $ % & ' ( ) \* +,
        /// \-. / : ; \< = > ? @ \[ \\ \] ^ \_ \` { \| } ~\`. If you don't include this switch, the password can contain
        /// punctuation.
        pub exclude_punctuation: Option<Value<bool>>,
        /// Specifies whether to exclude uppercase letters from the password. If you don't include this switch, the password
        /// can contain uppercase letters.
        pub exclude_uppercase: Option<Value<bool>>,
        /// The JSON key name for the key/value pair, where the value is the generated password. This pair is added to the
        /// JSON structure specified by the `SecretStringTemplate` parameter.
        pub generate_string_key: Option<Value<String>>,
        /// Specifies whether to include the space character. If you include this switch, the password can contain space
        /// characters.
        pub include_space: Option<Value<bool>>,
        /// The length of the password. If you don't include this parameter, the default length is 32 characters.
        pub password_length: Option<Value<i64>>,
        /// Specifies whether to include at least one upper and lowercase letter, one number, and one punctuation.
        pub require_each_included_type: Option<Value<bool>>,
        /// A template that the generated string must match. When you make a change to this property, a new secret version
        /// is created.
        pub secret_string_template: Option<Value<String>>,
    }

    impl Lower for GenerateSecretString {
        fn fields(self, to: &mut Fields) {
            to.set("ExcludeCharacters", self.exclude_characters);
            to.set("ExcludeLowercase", self.exclude_lowercase);
            to.set("ExcludeNumbers", self.exclude_numbers);
            to.set("ExcludePunctuation", self.exclude_punctuation);
            to.set("ExcludeUppercase", self.exclude_uppercase);
            to.set("GenerateStringKey", self.generate_string_key);
            to.set("IncludeSpace", self.include_space);
            to.set("PasswordLength", self.password_length);
            to.set("RequireEachIncludedType", self.require_each_included_type);
            to.set("SecretStringTemplate", self.secret_string_template);
        }
    }

    /// Specifies a `Region` and the `KmsKeyId` for a replica secret.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicaRegion {
        /// The ARN, key ID, or alias of the KMS key to encrypt the secret. If you don't include this field, Secrets Manager
        /// uses `aws/secretsmanager`.
        pub kms_key_id: Option<Value<String>>,
        /// A string that represents a `Region`, for example "us-east-1".
        ///
        /// Required.
        pub region: Option<Value<String>>,
    }

    impl Lower for ReplicaRegion {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("Region", self.region);
        }
    }

    /// A structure that contains information about a tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key identifier, or name, of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The string value associated with the key of the tag.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SecretsManager::SecretTargetAttachment`.
///
/// The `AWS::SecretsManager::SecretTargetAttachment` resource completes the final link between a Secrets Manager
/// secret and the associated database by adding the database connection information to the secret JSON.
#[derive(Clone, Debug, Default)]
pub struct SecretTargetAttachment {
    /// The ARN or name of the secret. To reference a secret also created in this template, use the see Ref function
    /// with the secret's logical ID.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub secret_id: Option<Value<String>>,
    /// The ID of the database or cluster.
    ///
    /// Required.
    pub target_id: Option<Value<String>>,
    /// A string that defines the type of service or database associated with the secret. This value instructs Secrets
    /// Manager how to update the secret with the details of the service or database.
    ///
    /// Required.
    pub target_type: Option<Value<String>>,
}

impl Lower for SecretTargetAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("SecretId", self.secret_id);
        to.set("TargetId", self.target_id);
        to.set("TargetType", self.target_type);
    }
}

impl Level1 for SecretTargetAttachment {
    const TYPE: &'static str = "AWS::SecretsManager::SecretTargetAttachment";
}

impl Handle<SecretTargetAttachment> {
    /// `Ref`: its `SecretId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}
