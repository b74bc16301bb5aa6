//! What can be named from outside its template: by name, by ARN, by URL.

use super::Text;

/// A kind of resource that texts refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// Queues.
    Queue,
    /// Functions, and their aliases and versions.
    Function,
    /// Roles.
    Role,
    /// Managed policies.
    Policy,
    /// Topics.
    Topic,
    /// Log groups.
    LogGroup,
    /// Alarms of both kinds.
    Alarm,
    /// Tables.
    Table,
    /// Buckets.
    Bucket,
    /// Buses.
    Bus,
    /// Keys and their aliases.
    Key,
}

impl Family {
    /// The family of a type.
    pub fn of(type_name: &str) -> Option<Self> {
        Some(match type_name {
            "AWS::SQS::Queue" => Self::Queue,
            "AWS::Lambda::Function" => Self::Function,
            "AWS::IAM::Role" => Self::Role,
            "AWS::IAM::ManagedPolicy" => Self::Policy,
            "AWS::SNS::Topic" => Self::Topic,
            "AWS::Logs::LogGroup" => Self::LogGroup,
            "AWS::CloudWatch::Alarm" | "AWS::CloudWatch::CompositeAlarm" => Self::Alarm,
            "AWS::DynamoDB::Table" | "AWS::DynamoDB::GlobalTable" => Self::Table,
            "AWS::S3::Bucket" => Self::Bucket,
            "AWS::Events::EventBus" => Self::Bus,
            "AWS::KMS::Key" => Self::Key,
            _ => return None,
        })
    }

    /// The property that gives a name.
    pub(crate) fn property(self) -> &'static str {
        match self {
            Self::Queue => "QueueName",
            Self::Function => "FunctionName",
            Self::Role => "RoleName",
            Self::Policy => "ManagedPolicyName",
            Self::Topic => "TopicName",
            Self::LogGroup => "LogGroupName",
            Self::Alarm => "AlarmName",
            Self::Table => "TableName",
            Self::Bucket => "BucketName",
            Self::Bus => "Name",
            // A key has none.
            Self::Key => "KeyName",
        }
    }

    /// Whether `Ref`, or this attribute, gives the name.
    pub(crate) fn is_name(self, attribute: Option<&str>) -> bool {
        match attribute {
            None => !matches!(self, Self::Queue | Self::Topic | Self::Policy | Self::Key),
            Some(attribute) => {
                attribute == self.property() && matches!(self, Self::Queue | Self::Topic)
                    || (self == Self::Bus && attribute == "Name")
            }
        }
    }

    /// What a reference to a resource of the family gives; nothing for what is neither.
    pub(crate) fn form(self, attribute: Option<&str>) -> Option<Form> {
        match attribute {
            _ if self.is_name(attribute) => Some(Form::Name),
            Some("Arn" | "TopicArn" | "AlarmArn" | "PolicyArn") => Some(Form::Arn),
            None if matches!(self, Self::Topic | Self::Policy) => Some(Form::Arn),
            None | Some("QueueUrl") if self == Self::Queue => Some(Form::Url),
            None | Some("KeyId") if self == Self::Key => Some(Form::Name),
            _ => None,
        }
    }

    /// The name in an ARN, a URL or a longer name; the text itself, if it is a name already.
    pub(crate) fn name(self, text: &Text) -> Option<Named> {
        if let Some(rest) = text.strip_prefix("https://").filter(|_| self == Self::Queue) {
            let pieces = rest.split("/", 3);
            let name = pieces.get(2)?.clone();
            return Some(Named { name, account: pieces.get(1).cloned(), region: None });
        }
        if !text.starts_with("arn:") {
            return Some(Named { name: self.bare(text), account: None, region: None });
        }
        let pieces = text.split(":", 6);
        let [_, _, service, region, account, rest] = pieces.as_slice() else { return None };
        if service.as_known().is_some_and(|service| service != self.service()) {
            return None;
        }
        let name = match self {
            Self::Queue | Self::Topic => rest.clone(),
            Self::Function => self.bare(&rest.strip_prefix("function:")?),
            Self::LogGroup => self.bare(&rest.strip_prefix("log-group:")?),
            Self::Alarm => rest.strip_prefix("alarm:")?,
            Self::Table => rest.strip_prefix("table/")?.split("/", 2).swap_remove(0),
            Self::Bucket => rest.split("/", 2).swap_remove(0),
            Self::Bus => rest.strip_prefix("event-bus/")?,
            Self::Key => rest.strip_prefix("key/").or_else(|| Some(rest.clone()))?,
            Self::Role => rest.strip_prefix("role/")?.split("/", usize::MAX).pop()?,
            Self::Policy => rest.strip_prefix("policy/")?.split("/", usize::MAX).pop()?,
        };
        Some(Named { name, account: Some(account.clone()), region: Some(region.clone()) })
    }

    /// A name without a qualifier behind it.
    fn bare(self, text: &Text) -> Text {
        match self {
            Self::Function | Self::LogGroup => text.split(":", 2).swap_remove(0),
            _ => text.clone(),
        }
    }

    /// The service in its ARN.
    pub(crate) fn service(self) -> &'static str {
        match self {
            Self::Queue => "sqs",
            Self::Function => "lambda",
            Self::Role | Self::Policy => "iam",
            Self::Topic => "sns",
            Self::LogGroup => "logs",
            Self::Alarm => "cloudwatch",
            Self::Table => "dynamodb",
            Self::Bucket => "s3",
            Self::Bus => "events",
            Self::Key => "kms",
        }
    }
}

/// How a text names a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// `orders`.
    Name,
    /// `arn:aws:sqs:eu-west-1:111122223333:orders`.
    Arn,
    /// `https://sqs.eu-west-1.amazonaws.com/111122223333/orders`.
    Url,
}

impl Form {
    /// The form of a text that means a resource of the template, or is written out; nothing if it cannot be told.
    pub(crate) fn of(text: &Text, world: &super::World<'_>) -> Option<Self> {
        if let Some(hole) = text.as_hole() {
            let (id, attribute) = hole.split_once('.').map_or((hole, None), |(id, attribute)| (id, Some(attribute)));
            let type_name = world.model.resources[world.model.index(id)?].type_name;
            return Family::of(type_name)?.form(attribute);
        }
        if text.starts_with("arn:") {
            return Some(Self::Arn);
        }
        if text.starts_with("https://") {
            return Some(Self::Url);
        }
        text.as_known().filter(|known| !known.is_empty() && !known.contains([':', '/', '*'])).map(|_| Self::Name)
    }

    /// In words.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Arn => "ARN",
            Self::Url => "URL",
        }
    }
}

/// A name, and where its bearer is.
pub(crate) struct Named {
    pub(crate) name: Text,
    pub(crate) account: Option<Text>,
    pub(crate) region: Option<Text>,
}
