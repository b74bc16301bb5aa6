//! What AWS's managed policies allow, as far as pipelines ask: queues, keys, topics. Source: the AWS managed policy
//! reference guide, a page for each.

const LOGS: [&str; 3] = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"];

/// The actions of a managed policy, by its name. Nothing for one that is not listed: it may allow anything.
pub(super) fn actions(name: &str) -> Option<Vec<&'static str>> {
    let with_logs = |more: &[&'static str]| LOGS.iter().chain(more).copied().collect();
    Some(match name {
        // The second: everything but IAM, organizations and accounts.
        "AdministratorAccess" | "PowerUserAccess" => vec!["*"],
        "AWSLambdaBasicExecutionRole" | "CloudWatchLambdaInsightsExecutionRolePolicy" => LOGS.to_vec(),
        "AWSLambdaSQSQueueExecutionRole" => {
            with_logs(&["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"])
        }
        "AWSLambdaVPCAccessExecutionRole" => with_logs(&["ec2:*NetworkInterface*", "ec2:DescribeSubnets"]),
        "AWSLambdaENIManagementAccess" => vec!["ec2:*NetworkInterface*"],
        "AWSLambdaDynamoDBExecutionRole" => with_logs(&["dynamodb:*Stream*"]),
        "AWSLambdaKinesisExecutionRole" => with_logs(&["kinesis:*"]),
        "AWSLambdaMSKExecutionRole" => with_logs(&["kafka:*", "ec2:*"]),
        "AWSLambdaRole" => vec!["lambda:InvokeFunction"],
        "AWSXRayDaemonWriteAccess" | "AWSXrayWriteOnlyAccess" => vec!["xray:*"],
        "CloudWatchLogsFullAccess" => vec!["logs:*", "cloudwatch:GenerateQuery"],
        "CloudWatchFullAccess" | "CloudWatchAgentServerPolicy" => vec!["cloudwatch:*", "logs:*"],
        "AmazonSQSFullAccess" => vec!["sqs:*"],
        "AmazonSQSReadOnlyAccess" => vec!["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:List*"],
        "AmazonSNSFullAccess" => vec!["sns:*"],
        "AmazonDynamoDBFullAccess" | "AmazonDynamoDBFullAccess_v2" | "AmazonDynamoDBReadOnlyAccess" => {
            vec!["dynamodb:*", "cloudwatch:*"]
        }
        "AmazonS3FullAccess" | "AmazonS3ReadOnlyAccess" | "AmazonS3ObjectLambdaExecutionRolePolicy" => vec!["s3:*"],
        "SecretsManagerReadWrite" => vec!["secretsmanager:*", "kms:DescribeKey", "kms:ListAliases", "kms:ListKeys"],
        "AmazonSSMReadOnlyAccess" => vec!["ssm:*"],
        "AmazonEventBridgeFullAccess" => vec!["events:*", "scheduler:*", "pipes:*", "schemas:*"],
        "AWSAppConfigAgentReadOnlyAccess" => vec!["appconfig:*"],
        _ => return None,
    })
}

/// Whether a pattern of an action covers an action.
pub(super) fn covers(pattern: &str, action: &str) -> bool {
    let (pattern, action) = (pattern.to_ascii_lowercase(), action.to_ascii_lowercase());
    super::Text::known(&action).fits(&super::Text::known(&pattern)) == super::Fit::Yes
}
